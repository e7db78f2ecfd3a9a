import type { Json } from '@hearth/expression';

/** What a cell says, or why it cannot be read. */
export type CellReading = { value: Json } | { unknown: true; known?: readonly string[] };

/** A column that can stand in a table. */
export interface TableColumn {
  key: string;
  /** What stands above it. */
  title: string;
  /** A row without it is no row. */
  needed?: boolean;
  read(cell: string): CellReading;
}

export type TableRow = { [key: string]: Json };

export interface CellProblem {
  /** Counted from 1 as the lines of the table are, its heading included. */
  row: number;
  column: string;
  cell: string;
  known?: readonly string[] | undefined;
}

export interface TableReading {
  columns: TableColumn[];
  rows: TableRow[];
  problems: CellProblem[];
  /** Headings that name no column. */
  strange: string[];
}

/**
 * Reads a table by its heading; a table whose first line names no column at all has the usual columns in their order. Blank cells say
 * nothing. Whatever cannot be read is named by row and column.
 */
export function readTable(cells: readonly (readonly string[])[], columns: readonly TableColumn[]): TableReading {
  const heading = cells[0]?.map((title) => columns.find((one) => one.title === title)) ?? [];
  const isHeaded = heading.some((column) => column !== undefined);
  const order = isHeaded ? heading : columns;
  const problems: CellProblem[] = [];
  const rows = cells.slice(isHeaded ? 1 : 0).map((line, index) => {
    const at = index + (isHeaded ? 2 : 1);
    const row: TableRow = {};
    for (const [place, cell] of line.entries()) {
      const column = order[place];
      if (!column || cell === '') continue;
      const read = column.read(cell);
      if ('value' in read) row[column.key] = read.value;
      else problems.push({ row: at, column: column.title, cell, known: read.known });
    }
    for (const { key, title, needed } of columns)
      if (needed && row[key] === undefined && !problems.some((one) => one.row === at && one.column === title))
        problems.push({ row: at, column: title, cell: '' });
    return row;
  });
  const strange = isHeaded ? (cells[0] ?? []).filter((title, at) => title !== '' && !heading[at]) : [];
  return { columns: order.filter((one) => one !== undefined), rows, problems, strange };
}

export const isYes = (cell: string): boolean =>
  ['是', '必填', '√', '✓', '1', 'yes', 'true', 'x'].includes(cell.toLowerCase());
const isNo = (cell: string): boolean => ['否', '0', 'no', 'false', '×'].includes(cell.toLowerCase());

export const readText = (cell: string): CellReading => ({ value: cell });
export const readWhole = (cell: string): CellReading =>
  /^-?\d+$/.test(cell) ? { value: Number(cell) } : { unknown: true };
export const readNumber = (cell: string): CellReading =>
  cell !== '' && Number.isFinite(Number(cell)) ? { value: Number(cell) } : { unknown: true };
export const readTick = (cell: string): CellReading =>
  isYes(cell) ? { value: true } : isNo(cell) ? { value: false } : { unknown: true };

/** The parts of a cell that holds several things: parted by `；` where one stands in it, so that `、` can stand inside a part. */
export const partsOfCell = (cell: string): string[] =>
  cell
    .split(/[；;\n]/.test(cell) ? /[；;\n]/ : /[、，,]/)
    .map((part) => part.trim())
    .filter(Boolean);

export interface NamedChoice {
  value: Json;
  label: string;
}

/** One of several, by what people call it or by its own name. */
export const readChoice =
  (choices: readonly NamedChoice[]) =>
  (cell: string): CellReading => {
    const plain = (text: string) => text.replaceAll(/\s/g, '');
    const found =
      choices.find(({ label }) => plain(label) === plain(cell)) ??
      choices.find(({ value }) => value === cell) ??
      onlyOne(choices.filter(({ label }) => plain(label).startsWith(plain(cell))));
    return found ? { value: found.value } : { unknown: true, known: choices.map(({ label }) => label) };
  };

const onlyOne = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** Several things, each read alike. */
export const readEach =
  (read: (cell: string) => CellReading) =>
  (cell: string): CellReading => {
    const values: Json[] = [];
    for (const part of partsOfCell(cell)) {
      const one = read(part);
      if (!('value' in one)) return one;
      values.push(one.value);
    }
    return { value: values };
  };
