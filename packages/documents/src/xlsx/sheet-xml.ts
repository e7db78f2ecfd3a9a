import type { Column, ColumnType } from '../column.ts';
import { cellWriters, headingCell } from './cell.ts';
import type { RowCursor } from './row-cursor.ts';
import { xmlText } from './xml-text.ts';

/** Text is handed on in pieces of about this many characters: large enough to deflate well, small enough to forget. */
const pieceLength = 65_536;

const defaultWidths: Readonly<Record<ColumnType, number>> = {
  text: 14,
  number: 12,
  integer: 10,
  money: 15,
  date: 12,
  'date-time': 17,
  boolean: 8,
};

/** How much one sheet takes, and what stands at the foot of its printed pages. */
export interface SheetPage {
  maxRows: number;
  footer?: string | undefined;
}

/**
 * One worksheet: frozen bold heading row with a filter, then rows until the cursor ends or `maxRows` are written.
 *
 * @returns (as the generator's result) the number of rows written.
 */
export async function* sheetXml(
  columns: readonly Column[],
  cursor: RowCursor,
  { maxRows, footer }: SheetPage,
): AsyncGenerator<string, number> {
  const letters = columns.map((_, at) => columnLetters(at));
  const writers = columns.map(({ key, type }) => ({ key, write: cellWriters[type] }));
  let piece = sheetStart(columns) + headingRow(columns, letters);
  let count = 0;
  for (; cursor.next !== undefined && count < maxRows; await cursor.advance()) {
    count += 1;
    const row = count + 1;
    piece += `<row r="${row}">`;
    for (const [at, { key, write }] of writers.entries()) piece += write(cursor.next[key], letters[at]! + row);
    piece += '</row>';
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData>${filter(columns.length, count)}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>${footerXml(footer)}</worksheet>`;
  return count;
}

/** The line at the left, page and pages at the right (ECMA-376 part 1, 18.3.1.46: an ampersand is a code). */
const footerXml = (text: string | undefined): string =>
  text === undefined
    ? ''
    : `<headerFooter><oddFooter>${xmlText(`&L${text.replaceAll('&', '&&')}&R&P / &N`)}</oddFooter></headerFooter>`;

/** `A1:D20` for four columns and 19 rows below the heading. */
export function tableRange(columnCount: number, rowCount: number): string {
  return `A1:${columnLetters(Math.max(columnCount, 1) - 1)}${rowCount + 1}`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

function sheetStart(columns: readonly Column[]): string {
  const widths = columns.map(
    (column, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column)}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/>${columns.length > 0 ? `<cols>${widths.join('')}</cols>` : ''}<sheetData>`
  );
}

function headingRow(columns: readonly Column[], letters: readonly string[]): string {
  return `<row r="1">${columns.map(({ title }, at) => headingCell(title, `${letters[at]}1`)).join('')}</row>`;
}

function filter(columnCount: number, rowCount: number): string {
  return columnCount === 0 ? '' : `<autoFilter ref="${tableRange(columnCount, rowCount)}"/>`;
}

/** Chinese characters are two wide. The heading fits, up to a third of a screen; then it wraps. */
function widthOf({ title, type, width }: Column): number {
  if (width !== undefined) return Math.min(Math.max(width, 1), 255);
  const titleWidth = [...title].reduce((sum, char) => sum + (char > '\u00ff' ? 2 : 1), 4);
  return Math.max(defaultWidths[type], Math.min(titleWidth, 40));
}
