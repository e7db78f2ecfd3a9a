import { Readable } from 'node:stream';
import type { Column, Rows } from './column.ts';
import { openRows, type RowCursor } from './xlsx/row-cursor.ts';
import { claimSheetName } from './xlsx/sheet-name.ts';
import { type SheetPage, sheetXml } from './xlsx/sheet-xml.ts';
import { stylesXml } from './xlsx/styles.ts';
import {
  contentTypesXml,
  packageRelsXml,
  type WrittenSheet,
  workbookRelsXml,
  workbookXml,
} from './xlsx/workbook-parts.ts';
import { type ZipEntry, zip } from './zip.ts';

export interface Sheet {
  /** Made to fit Excel's rules (31 characters, none of `\ / ? * [ ] :`, unique) when it does not. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Rows;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** A line at the foot of every printed page, before its number. */
  readonly footer?: string;
}

export interface WorkbookOptions {
  /** Rows below the heading of one sheet; the rest goes on in `name (2)`. Default and most: 1,048,575, Excel's limit. */
  readonly rowsPerSheet?: number;
  /** Deflate level, 1 (fast) to 9 (small). Default 6: the time is spent on another thread. */
  readonly level?: number;
}

const mostRows = 1_048_575;
const mostColumns = 16_384;

/**
 * An Excel workbook as a stream of bytes. Rows are pulled while the stream is read: memory stays flat, a slow reader
 * slows the source, and a reader that goes away closes it. An error of the source destroys the stream with that error.
 *
 * Each sheet has a bold, frozen heading row with a filter. Cells are typed by their column: dates are real dates
 * (`yyyy-mm-dd`; instants as Shanghai wall clock), money has two decimals, text is formatted `@` so that an id of
 * 18 digits stays whole. Booleans read 是 / 否. Equal rows give equal bytes.
 *
 * @throws RangeError without sheets, or with more than 16,384 columns.
 */
export function writeWorkbook(workbook: Workbook, options: WorkbookOptions = {}): Readable {
  if (workbook.sheets.length === 0) throw new RangeError('a workbook needs at least one sheet');
  if (workbook.sheets.some(({ columns }) => columns.length > mostColumns)) {
    throw new RangeError(`a sheet has at most ${mostColumns} columns`);
  }
  const rowsPerSheet = Math.min(options.rowsPerSheet ?? mostRows, mostRows);
  return Readable.from(zip(workbookEntries(workbook, rowsPerSheet), options.level ?? 6), { objectMode: false });
}

/** The sheets come first: only after them it is known how many there are. */
async function* workbookEntries({ sheets, footer }: Workbook, rowsPerSheet: number): AsyncGenerator<ZipEntry> {
  const written: WrittenSheet[] = [];
  const names = new Set<string>();
  for (const sheet of sheets) {
    const cursor = await openRows(sheet.rows);
    try {
      do {
        const part = { name: claimSheetName(sheet.name, names), columnCount: sheet.columns.length, rowCount: 0 };
        written.push(part);
        const content = counted(part, sheet.columns, cursor, { maxRows: rowsPerSheet, footer });
        yield { path: `xl/worksheets/sheet${written.length}.xml`, content };
      } while (cursor.next !== undefined);
    } finally {
      await cursor.close();
    }
  }
  yield { path: '[Content_Types].xml', content: [contentTypesXml(written)] };
  yield { path: '_rels/.rels', content: [packageRelsXml] };
  yield { path: 'xl/workbook.xml', content: [workbookXml(written)] };
  yield { path: 'xl/_rels/workbook.xml.rels', content: [workbookRelsXml(written)] };
  yield { path: 'xl/styles.xml', content: [stylesXml] };
}

async function* counted(
  part: { rowCount: number },
  columns: readonly Column[],
  cursor: RowCursor,
  page: SheetPage,
): AsyncGenerator<string> {
  part.rowCount = yield* sheetXml(columns, cursor, page);
}
