import type { CellContent, SheetContent } from '../read-xlsx.ts';
import { filledCount, filledRows, isEmpty, textIn, widest } from './table.ts';
import { looksLikeDate } from './written-date.ts';

/** Where the headings of a table stand, and what each column is called: the words from the top heading down. */
export interface Header {
  /** First and last row of the headings, from 0. */
  readonly from: number;
  readonly to: number;
  /** One list of words a column; empty where there is no heading. */
  readonly titles: readonly (readonly string[])[];
}

/** Headings stand near the top; what comes before is a title, who filled it in, a unit of measure. */
const deepest = 30;
/** Headings over headings over headings. */
const mostRows = 4;

/** Finds the headings of a ledger, double and merged ones too; undefined when nothing looks like headings. */
export function findHeader(sheet: SheetContent): Header | undefined {
  const { rows } = sheet;
  const from = rows.slice(0, deepest).findIndex((_, row) => isHeading(sheet, row));
  if (from < 0) return undefined;
  const to = lastRow(sheet, from);
  const filled = filledRows(sheet);
  const titles = Array.from({ length: widest(rows) }, (_, column) => titleOf(filled.slice(from, to + 1), column));
  return { from, to, titles: withParents(titles, rows.slice(from, to + 1)) };
}

/** A row of many short words, none of which is a value; a line across the sheet is a title. */
function isHeading({ rows, merges }: SheetContent, at: number): boolean {
  const row = rows[at] ?? [];
  const cells = row.filter((cell) => !isEmpty(cell));
  const isAcross = merges.some((m) => m.startRow === at && m.endColumn - m.startColumn + 1 > widest(rows) * 0.6);
  const full = Math.max(...rows.slice(0, deepest * 3).map(filledCount));
  if (isAcross || cells.length < 2) return false;
  const spanned = spannedCells(merges, at, cells.length);
  if (spanned < Math.max(2, full * 0.5)) return false;
  return cells.every((cell) => isWord(cell)) && !cells.some((cell) => /[:：]\s*\S/.test(textIn(cell)));
}

/** How many columns the headings of a row stand over: a merged one stands over several. */
function spannedCells(merges: SheetContent['merges'], at: number, filled: number): number {
  const wide = merges.filter((merge) => merge.startRow === at);
  return wide.reduce((sum, { startColumn, endColumn }) => sum + endColumn - startColumn, filled);
}

const isWord = (cell: CellContent): boolean =>
  typeof cell === 'string' && textIn(cell).length <= 40 && !/^[\d.,%￥¥-]+$/.test(textIn(cell)) && !looksLikeDate(cell);

function lastRow(sheet: SheetContent, from: number): number {
  let to = from;
  for (let step = 0; step < mostRows - 1; step += 1) {
    const next = Math.max(to, mergedTo(sheet, from, to));
    if (next === to) break;
    to = next;
  }
  return to === from && isSecondLine(sheet, from) ? from + 1 : to;
}

/** A heading that reaches down takes rows with it; one that reaches across has others below it. */
function mergedTo({ merges, rows }: SheetContent, from: number, to: number): number {
  const inside = merges.filter(({ startRow }) => startRow >= from && startRow <= to);
  const down = Math.max(to, ...inside.map(({ endRow }) => Math.min(endRow, from + mostRows - 1)));
  const across = inside.some((m) => m.endColumn > m.startColumn && Math.min(m.endRow, down) === down);
  const below = rows[down + 1] ?? [];
  return across && filledCount(below) > 0 && below.every((cell) => isEmpty(cell) || isWord(cell)) ? down + 1 : down;
}

/** Without merged cells (a CSV): words below the gaps of the row above. */
function isSecondLine({ rows }: SheetContent, from: number): boolean {
  const [first = [], second = []] = [rows[from], rows[from + 1]];
  const width = Math.max(first.length, second.length);
  const below = second.filter((cell) => !isEmpty(cell));
  if (below.length < 2 || !below.every(isWord)) return false;
  const gaps = Array.from({ length: width }, (_, at) => at).filter((at) => at > 0 && isEmpty(first[at]));
  return (
    gaps.length > 0 && gaps.every((at) => !isEmpty(second[at])) && below.length < filledCount(rows[from + 2] ?? [])
  );
}

function titleOf(rows: readonly (readonly CellContent[])[], column: number): string[] {
  const words: string[] = [];
  for (const row of rows) {
    const word = textIn(row[column]);
    if (word !== '' && word !== words.at(-1)) words.push(word);
  }
  return words;
}

/** A heading over several columns that is not merged stands over those right of it which have none of their own. */
function withParents(titles: string[][], rows: readonly (readonly CellContent[])[]): string[][] {
  if (rows.length < 2) return titles;
  const [top = [], ...below] = rows;
  let parent = '';
  return titles.map((words, column) => {
    const own = textIn(top[column]);
    if (own !== '') parent = own;
    const isUnder = own === '' && words.length === 1 && below.some((row) => textIn(row[column]) === words[0]);
    return isUnder && parent !== '' && parent !== words[0] ? [parent, ...words] : words;
  });
}
