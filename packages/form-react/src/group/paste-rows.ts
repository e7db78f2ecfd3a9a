import { type Field, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Document } from '@hearth/kernel';

/** Rows read from what a spreadsheet puts on the clipboard. */
export interface PastedRows {
  rows: Document[];
  /** Column names that the group does not have. Their cells are not taken. */
  ignored: string[];
}

/**
 * Rows from tab-separated text. If the first line names columns (at least one, and no cell of it is anything else than a
 * column's title or key would be), cells go by name; else by the order of the columns. Empty lines are left out.
 */
export function readPastedRows(text: string, columns: readonly Field[]): PastedRows {
  const lines = parseCells(text).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const header = headerOf(lines[0] ?? [], columns);
  const order = header ?? columns;
  const rows = (header ? lines.slice(1) : lines).map((cells) => rowOf(cells, order));
  const ignored = header ? lines[0]!.filter((_, index) => header[index] === undefined) : beyond(lines, columns.length);
  return { rows, ignored };
}

/** Cells of a line without header that have no column; they have no name either. */
const beyond = (lines: string[][], width: number): string[] =>
  lines.some((cells) => cells.slice(width).some((cell) => cell.trim() !== '')) ? [''] : [];

const fold = (text: string): string => text.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase();

/** The column of each cell, if the line is one of column names: most of them must be known. */
function headerOf(cells: string[], columns: readonly Field[]): (Field | undefined)[] | undefined {
  const named = cells.map((cell) =>
    columns.find(({ title, key }) => cell.trim() !== '' && (fold(title) === fold(cell) || fold(key) === fold(cell))),
  );
  const known = named.filter(Boolean).length;
  return known > 0 && known * 2 >= cells.filter((cell) => cell.trim() !== '').length ? named : undefined;
}

function rowOf(cells: string[], order: readonly (Field | undefined)[]): Document {
  const entries = order.flatMap((column, index): [string, Json][] => {
    const cell = cells[index];
    if (!column || cell === undefined) return [];
    const value = kindOf(column).clean(cell, column);
    return value === null ? [] : [[column.key, value]];
  });
  return Object.fromEntries(entries);
}

/** Lines of cells; a cell with a tab, a line break or a quote in it stands in quotes, its own quotes doubled. */
export function parseCells(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(CELL)) {
    if (quoted === undefined && plain === '' && end === '' && line.length === 0) break;
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    lines.push(line);
    line = [];
    if (end === '') break;
  }
  return lines;
}

/** A cell and what ends it. A quote that does not enclose the whole cell is an ordinary character. */
const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g;
