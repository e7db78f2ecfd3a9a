import { type Finding, foundAt } from '../finding.ts';
import type { FormCell, FormSheet } from './sheet-rows.ts';

export interface ChoiceOption {
  readonly value: string;
  readonly title: string;
  /** Other columns of the row, which filters compare with. */
  readonly more: ReadonlyMap<string, string>;
}

export type ChoiceLists = ReadonlyMap<string, readonly ChoiceOption[]>;

/** Reads the sheet `choices`: the options of each list, in order. A name that a list gives twice is told and taken once. */
export function choiceLists(
  sheet: FormSheet | undefined,
  labelColumn: (sheet: FormSheet) => string,
): { lists: ChoiceLists; findings: Finding[] } {
  const lists = new Map<string, ChoiceOption[]>();
  const findings: Finding[] = [];
  if (!sheet) return { lists, findings };
  const label = labelColumn(sheet);
  for (const { sheet: name, cells, row } of sheet.rows) {
    const [list, value] = [cells.get('list_name'), cells.get('name')];
    if (!list || !value) {
      findings.push(foundAt({ sheet: name, row }, 'xlsform-choice-incomplete'));
      continue;
    }
    const options = lists.get(list.text) ?? [];
    lists.set(list.text, options);
    if (options.some((option) => option.value === value.text)) findings.push(twice(name, value));
    else options.push({ value: value.text, title: cells.get(label)?.text ?? value.text, more: moreOf(cells) });
  }
  return { lists, findings };
}

const twice = (sheet: string, { row, column, text }: FormCell): Finding =>
  foundAt({ sheet, row, column }, 'xlsform-name-twice', { value: text });

const own = new Set(['list_name', 'name', 'label', 'image', 'audio', 'video', 'big-image']);

const moreOf = (cells: ReadonlyMap<string, FormCell>): ReadonlyMap<string, string> =>
  new Map(
    [...cells].flatMap(([name, { text }]) => (own.has(name) || name.includes('::') ? [] : [[name, text] as const])),
  );
