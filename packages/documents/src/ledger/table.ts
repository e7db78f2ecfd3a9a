import type { CellContent, SheetContent } from '../read-xlsx.ts';

/** A cell with nothing in it, blanks included. */
export const isEmpty = (cell: CellContent | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

export const textIn = (cell: CellContent | undefined): string =>
  isEmpty(cell) ? '' : String(cell).normalize('NFC').replace(/\s+/g, ' ').trim();

/** The rows of a sheet with merged cells filled in everywhere, because people merge to say “the same for all of these”. */
export function filledRows({ rows, merges }: SheetContent): CellContent[][] {
  const filled = rows.map((row) => [...row]);
  for (const { startRow, startColumn, endRow, endColumn } of merges) {
    const value = rows[startRow]?.[startColumn] ?? null;
    if (isEmpty(value)) continue;
    // A range that is merged to the end of the sheet holds nothing below the last row.
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1) {
      const cells = filled[row]!;
      for (let column = startColumn; column <= Math.min(endColumn, widest(rows) - 1); column += 1) {
        while (cells.length <= column) cells.push(null);
        cells[column] = value;
      }
    }
  }
  return filled;
}

/** How many columns the longest row has. */
export const widest = (rows: SheetContent['rows']): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

export const filledCount = (row: readonly CellContent[]): number => row.filter((cell) => !isEmpty(cell)).length;
