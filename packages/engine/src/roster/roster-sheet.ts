import type { SheetContent } from '@hearth/documents';
import type { Problem } from '@hearth/expression';
import { problem } from '../problems/problem.ts';

/** What a column of a roster is called; the first name is the one that problems say. */
export type Headings<Name extends string> = Readonly<Record<Name, readonly [string, ...string[]]>>;

/** A row of a roster by the meaning of its columns; what is not there is ''. */
export interface RosterLine<Name extends string> {
  /** As the spreadsheet counts it, from 1. */
  row: number;
  cells: Record<Name, string>;
}

/** Above the headings there may be a title and notes. */
const headingsWithin = 10;

/**
 * The rows below the headings of the sheet that has them, blank ones left out. The order of the columns does not matter, further columns are
 * not read.
 *
 * @param required columns without which a sheet is not the one.
 */
export function readRosterSheet<Name extends string>(
  sheets: readonly SheetContent[],
  headings: Headings<Name>,
  required: readonly NoInfer<Name>[],
): { sheet: string; lines: RosterLine<Name>[] } | { problems: Problem[] } {
  for (const { name: sheet, rows } of sheets) {
    const at = rows
      .slice(0, headingsWithin)
      .findIndex((row) => required.every((one) => columnOf(row, headings[one]) >= 0));
    const head = rows[at];
    if (!head) continue;
    const names = Object.keys(headings) as Name[];
    const columns = names.map((one) => [one, columnOf(head, headings[one])] as const);
    const lines = rows.slice(at + 1).map((row, below) => {
      const cells = Object.fromEntries(columns.map(([one, column]) => [one, textIn(row[column])])) as Record<
        Name,
        string
      >;
      return { row: at + below + 2, cells };
    });
    return { sheet, lines: lines.filter(({ cells }) => names.some((one) => cells[one] !== '')) };
  }
  return { problems: [problem('roster-no-headings', { headings: required.map((one) => headings[one][0]) })] };
}

const columnOf = (row: SheetContent['rows'][number], titles: readonly string[]): number =>
  row.findIndex((cell) => titles.includes(textIn(cell).replace(/[*＊\s]/g, '')));

const textIn = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell).trim());
