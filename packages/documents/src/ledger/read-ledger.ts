import { fieldKey } from '../field-key.ts';
import { columnLetter, type Finding, foundAt } from '../finding.ts';
import type { CellContent, SheetContent } from '../read-xlsx.ts';
import { type Evidence, guessKind } from './guess.ts';
import { findHeader, type Header } from './header.ts';
import { filledCount, filledRows, isEmpty, textIn } from './table.ts';
import { writtenDate } from './written-date.ts';

/** A column of a ledger as a field might hold it; everything in it is a guess that a person confirms. */
export interface LedgerColumn {
  /** `C`, as the workbook names it. */
  readonly letter: string;
  /** 帮扶情况 / 日期: the headings from the top down. */
  readonly title: string;
  /** Name for a field of that title. */
  readonly key: string;
  readonly kind: string;
  readonly options: readonly string[];
  /** Every row has a value. */
  readonly required: boolean;
  /** false: a running number, which a register or a case has by itself. */
  readonly use: boolean;
  readonly evidence: readonly Evidence[];
  /** Some values, for whoever looks. */
  readonly samples: readonly string[];
}

export interface LedgerRow {
  /** As Excel counts, from 1. */
  readonly row: number;
  /** One cell a column of {@link Ledger.columns}. */
  readonly cells: readonly CellContent[];
}

/** A ledger that an office kept in a spreadsheet. */
export interface Ledger {
  readonly sheet: string;
  /** The line above the table, if it has one. */
  readonly title: string | null;
  /** Rows of the headings, as Excel counts. */
  readonly header: { readonly from: number; readonly to: number };
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly LedgerRow[];
  /** Rows that are none: blank ones, totals, signatures, headings said again. */
  readonly skipped: readonly { readonly row: number; readonly why: 'blank' | 'total' | 'signature' | 'header' }[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the table of a sheet: headings (double and merged ones too) below title lines, rows without totals and signatures, and for each column what
 * kind of field it probably is, with the reason. Undefined when there is no table in it.
 */
export function readLedger(sheet: SheetContent): Ledger | undefined {
  const header = findHeader(sheet);
  if (!header) return undefined;
  const filled = filledRows(sheet);
  const places = placesOf(header, filled);
  const { rows, skipped } = splitRows(filled, header, places);
  const taken = new Set<string>();
  const columns = places.map((place, at) => {
    const column = columnOf(
      header,
      place,
      rows.map(({ cells }) => cells[at] ?? null),
      taken,
    );
    taken.add(column.key);
    return column;
  });
  return {
    sheet: sheet.name,
    title: titleAbove(sheet, header),
    header: { from: header.from + 1, to: header.to + 1 },
    ...{ columns, rows, skipped },
    findings: columns.flatMap((column, at) => doubtsIn(sheet.name, column, rows, at)),
  };
}

/** Columns that have a heading, or values. */
function placesOf({ titles, to }: Header, filled: readonly (readonly CellContent[])[]): number[] {
  const below = filled.slice(to + 1);
  return titles.flatMap((words, place) =>
    words.length > 0 || below.some((row) => !isEmpty(row[place])) ? [place] : [],
  );
}

const total = /^(合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|本页合计)/;
const signature =
  /(审核|审批|制表|填表|填报|负责|经办|复核|批准)(人|单位)?(签字|签章)?\s*[:：]|^(说明|备注|注)\s*[:：]|盖章|^填报(单位|日期)/;

function splitRows(filled: readonly (readonly CellContent[])[], header: Header, places: readonly number[]) {
  const rows: LedgerRow[] = [];
  const skipped: { row: number; why: Ledger['skipped'][number]['why'] }[] = [];
  const headings = filled.slice(header.from, header.to + 1).map((row) => row.map(textIn).join('\u0000'));
  for (let at = header.to + 1; at < filled.length; at += 1) {
    const row = filled[at]!;
    const why = reasonToSkip(row, headings, places.length);
    if (why) skipped.push({ row: at + 1, why });
    else rows.push({ row: at + 1, cells: places.map((place) => row[place] ?? null) });
  }
  return { rows, skipped };
}

function reasonToSkip(row: readonly CellContent[], headings: readonly string[], width: number) {
  if (filledCount(row) === 0) return 'blank';
  const texts = row.map(textIn).filter((text) => text !== '');
  if (headings.includes(row.map(textIn).join('\u0000'))) return 'header';
  // A total may stand behind the running number's blank cell.
  if (texts.slice(0, 2).some((text) => total.test(text))) return 'total';
  const few = new Set(texts).size <= Math.max(2, width / 2);
  return few && texts.some((text) => signature.test(text)) ? 'signature' : undefined;
}

function columnOf({ titles }: Header, place: number, values: CellContent[], taken: ReadonlySet<string>): LedgerColumn {
  const letter = columnLetter(place);
  const words = titles[place] ?? [];
  const title = words.join(' / ') || letter;
  const filled = values.filter((value) => !isEmpty(value));
  const isNumbering = /^(序号|编号|No\.?|#|号)$/i.test(words.at(-1) ?? '') && filled.every(isCount);
  const guess = guessKind({ title, values });
  return {
    ...{ letter, title, key: fieldKey(words.join('_') || `列${letter}`, taken), kind: guess.kind },
    options: guess.options ?? [],
    required: values.length > 0 && filled.length === values.length,
    use: !isNumbering,
    evidence: isNumbering ? [{ code: 'ledger-evidence-numbering', params: {} }] : guess.evidence,
    samples: [...new Set(filled.map(textIn))].slice(0, 5),
  };
}

const isCount = (value: CellContent): boolean => /^\d{1,6}$/.test(textIn(value));

function titleAbove({ rows }: SheetContent, { from }: Header): string | null {
  for (const row of rows.slice(0, from)) {
    const texts = row.map(textIn).filter((text) => text !== '');
    if (texts.length > 0 && texts[0]!.length <= 60) return texts[0]!;
  }
  return null;
}

/** Values that were damaged before they came here, or that only a person can read. */
function doubtsIn(sheet: string, { kind, letter }: LedgerColumn, rows: readonly LedgerRow[], at: number): Finding[] {
  return rows.flatMap(({ row, cells }) => {
    const cell = cells[at] ?? null;
    const place = { sheet, row, column: letter };
    if (typeof cell === 'number' && Math.abs(cell) > 999_999_999_999_999)
      return [foundAt(place, 'ledger-digits-lost', { value: textIn(cell) })];
    if (kind === 'date' && typeof cell === 'string' && writtenDate(cell)?.precision === 'month')
      return [foundAt(place, 'ledger-day-missing', { value: textIn(cell) })];
    const isDate = kind === 'date' || kind === 'month';
    const isUnclear = typeof cell === 'string' && !isEmpty(cell) && writtenDate(cell) === undefined;
    return isDate && isUnclear ? [foundAt(place, 'ledger-date-unclear', { value: textIn(cell).slice(0, 40) })] : [];
  });
}
