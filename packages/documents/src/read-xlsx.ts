import { type CellValue, type MergeRange, readXlsx } from 'hucre/xlsx';
import { type DocumentProblem, problem } from './problem.ts';
import { defaultWorkbookLimits, guardWorkbook, type WorkbookLimits } from './workbook-guard.ts';

/** Dates come as text: `YYYY-MM-DD`, with a time of day `YYYY-MM-DDTHH:mm:ss` (a wall clock, no zone). */
export type CellContent = string | number | boolean | null;

/** Rows and columns from 0, ends included. Only the first cell of a merged range has the value. */
export interface MergedCells {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
  readonly merges: readonly MergedCells[];
}

/** Either sheets, or what is wrong with the file. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly problems: readonly DocumentProblem[];
}

/**
 * Reads an uploaded `.xlsx` into memory, behind the limits of {@link WorkbookLimits}. Formulas give their stored value,
 * rich text its plain text. What the cells mean is the caller's question.
 */
export async function readWorkbook(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<WorkbookContent> {
  const all = { ...defaultWorkbookLimits, ...limits };
  const refused = await guardWorkbook(bytes, all);
  if (refused) return { sheets: [], problems: [refused] };
  const sheets = await parse(bytes, all.maxRows);
  if (sheets === undefined) return { sheets: [], problems: [problem('workbook-damaged')] };
  const long = sheets.filter(({ rows }) => rows.length > all.maxRows);
  if (long.length === 0) return { sheets, problems: [] };
  return {
    sheets: [],
    problems: long.map(({ name }) => problem('workbook-rows', { sheet: name, limit: all.maxRows })),
  };
}

/** One row more than allowed is asked for, so that a cut can be told from an end. */
async function parse(bytes: Uint8Array, maxRows: number): Promise<SheetContent[] | undefined> {
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: maxRows + 1 });
    return sheets.map(({ name, rows, merges = [] }) => ({
      name,
      rows: rows.map((row) => row.map(contentOf)),
      merges: merges.map(mergedCells),
    }));
  } catch {
    // Whatever the parser dislikes, the clerk can do one thing about it.
    return undefined;
  }
}

/** The reader gives wall clocks as if they were UTC. */
function contentOf(value: CellValue): CellContent {
  if (!(value instanceof Date)) return value;
  const text = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
}

function mergedCells({ startRow, startCol, endRow, endCol }: MergeRange): MergedCells {
  return { startRow, startColumn: startCol, endRow, endColumn: endCol };
}
