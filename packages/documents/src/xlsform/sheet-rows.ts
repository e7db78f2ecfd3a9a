import { columnLetter } from '../finding.ts';
import type { SheetContent } from '../read-xlsx.ts';

/** A cell with text and its place. */
export interface FormCell {
  readonly text: string;
  readonly row: number;
  readonly column: string;
}

/** A row of a sheet of an XLSForm by the names of its columns, in lower case; blank cells are not there. */
export interface FormRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: ReadonlyMap<string, FormCell>;
}

/** A column with its place. */
export interface FormColumn {
  readonly name: string;
  readonly column: string;
  readonly filled: number;
}

export interface FormSheet {
  readonly rows: readonly FormRow[];
  readonly columns: readonly FormColumn[];
}

/** Reads a sheet whose first row names the columns. Numbers are texts again: the name of an option may be 1. */
export function formSheet(sheet: SheetContent): FormSheet {
  const [head = [], ...below] = sheet.rows;
  const names = head.map((cell) => columnName(String(cell ?? '')));
  const rows = below.map((cells, at): FormRow => {
    const found = new Map<string, FormCell>();
    for (const [place, name] of names.entries()) {
      const cell = cells[place];
      const text = cell === null || cell === undefined ? '' : String(cell).trim();
      if (name !== '' && text !== '') found.set(name, { text, row: at + 2, column: columnLetter(place) });
    }
    return { sheet: sheet.name, row: at + 2, cells: found };
  });
  const columns = names.flatMap((name, place) => {
    const filled = rows.filter(({ cells }) => cells.has(name)).length;
    return name === '' || filled === 0 ? [] : [{ name, column: columnLetter(place), filled }];
  });
  return { rows: rows.filter(({ cells }) => cells.size > 0), columns };
}

/** Spellings that the specification allows for one column. */
const spellings: Record<string, string> = {
  relevance: 'relevant',
  read_only: 'readonly',
  'read only': 'readonly',
  'list name': 'list_name',
  'constraint message': 'constraint_message',
  'required message': 'required_message',
  'choice filter': 'choice_filter',
  'repeat count': 'repeat_count',
  calculate: 'calculation',
  value: 'name',
};

/** `Label::English (en)` → `label::english (en)`; a single colon means the same. */
function columnName(written: string): string {
  const [first = '', ...rest] = written
    .trim()
    .toLowerCase()
    .replace(/\s*:{1,2}\s*/g, '::')
    .split('::');
  return [spellings[first] ?? first, ...rest].join('::');
}
