import type { Readable } from 'node:stream';
import { shanghaiDateTime } from '@hearth/china';
import { type Row, type Rows, type Sheet, writeCsv, writeWorkbook } from '@hearth/documents';
import type { Locale } from '@hearth/expression';
import type { EngineContext } from '../context.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** Who took data out and when, as it stands inside the file. */
export interface ExportMark {
  /** Name and account. */
  by: string;
  /** Instant, ISO. */
  at: string;
  /** One line for footers and cells. */
  text: string;
  locale: Locale;
}

export function exportMark(
  { clock }: Pick<EngineContext, 'clock'>,
  { name, account }: Pick<SignedIn, 'name' | 'account'>,
  locale: Locale = 'zh-CN',
): ExportMark {
  const at = clock();
  const by = `${name}（${account}）`;
  const time = shanghaiDateTime(at).slice(0, 16);
  const text = locale === 'en' ? `Exported by ${by} at ${time}` : `${by}于 ${time} 导出`;
  return { by, at, text, locale };
}

/**
 * Tables as a file that says who took it out and when: a workbook in the footer of every sheet and on a sheet of its own behind them, a CSV in
 * a last column, so that the first line is still the heading, every line has as many cells, and each row says it wherever it is copied to.
 */
export function writeMarked(sheets: readonly [Sheet, ...Sheet[]], format: 'xlsx' | 'csv', mark: ExportMark): Readable {
  if (format === 'xlsx') return writeWorkbook({ sheets: [...sheets, markSheet(mark)], footer: mark.text });
  const [{ columns, rows }] = sheets;
  const title = markTitles[mark.locale];
  return writeCsv({ columns: [...columns, { key: markKey, title, type: 'text' }], rows: rowsWith(rows, mark.text) });
}

/** Heading of the column of a CSV that says who took it out and when. */
export const markTitles: Record<Locale, string> = { 'zh-CN': '导出标记', en: 'Export mark' };

const markKey = '#export-mark';

async function* rowsWith(rows: Rows, text: string): AsyncGenerator<Row> {
  for await (const row of rows) yield { ...row, [markKey]: text };
}

function markSheet({ by, at, locale }: ExportMark): Sheet {
  const isEnglish = locale === 'en';
  return {
    name: isEnglish ? 'Export' : '导出说明',
    columns: [
      { key: 'by', title: isEnglish ? 'Exported by' : '导出人', type: 'text' },
      { key: 'at', title: isEnglish ? 'Exported at' : '导出时间', type: 'date-time' },
    ],
    rows: [{ by, at }],
  };
}
