import { fieldKey } from '../field-key.ts';
import { type Finding, foundAt } from '../finding.ts';
import type { ChoiceLists } from './choice-lists.ts';
import { questionTypes } from './question-types.ts';
import type { FormRow } from './sheet-rows.ts';
import type { FeelName, FeelType } from './to-feel.ts';

/** The words of a type cell: `select_one illness or_other`. */
export interface TypeWords {
  readonly type: string;
  readonly list: string | undefined;
  readonly orOther: boolean;
}

/** What a row of the survey is about. */
export interface Named {
  readonly words: TypeWords;
  readonly key: string;
  /** Keys of the repeats around it, the outermost first. */
  readonly around: readonly string[];
  readonly feelType: FeelType;
  readonly options?: ReadonlyMap<string, string>;
}

/** Every question and block of a survey by the row it stands in, and by the name that expressions use. */
export interface Names {
  readonly byRow: ReadonlyMap<number, Named>;
  find(name: string, from: readonly string[]): FeelName | undefined;
  /** The type of a calculation is known once it has been read. */
  setType(name: string, type: FeelType): void;
}

const blocks = /^(begin|end)[\s_](group|repeat|loop)$/i;

export function typeWords(text: string): TypeWords {
  const plain = text.trim().replace(/\s+/g, ' ');
  const block = blocks.exec(plain);
  if (block) return { type: `${block[1]}_${block[2]}`.toLowerCase(), list: undefined, orOther: false };
  const [first = '', ...rest] = plain.split(' ');
  const orOther = /^or[_ ]other$/i.test(rest.slice(1).join('_'));
  const type = first
    .toLowerCase()
    .replace(/^select1$/, 'select_one')
    .replace('add_select', 'select');
  if (/^select one( from)?$/i.test(`${first} ${rest[0] ?? ''}`))
    return { type: 'select_one', list: rest.at(-1), orOther };
  return { type, list: rest[0], orOther };
}

const feelTypes: Record<string, FeelType> = {
  ...{ integer: 'number', number: 'number', boolean: 'boolean', date: 'date', time: 'time', 'date-time': 'date-time' },
  ...{ text: 'string', 'long-text': 'string', 'single-choice': 'string', 'multiple-choice': 'list' },
  ...{ photo: 'list', file: 'list' },
};

/** Gives every row a key that the language takes, before anything is translated: expressions may look ahead. */
export function namesOf(rows: readonly FormRow[], lists: ChoiceLists): { names: Names; findings: Finding[] } {
  const byRow = new Map<number, Named>();
  const byName = new Map<string, Named>();
  const types = new Map<string, FeelType>();
  const findings: Finding[] = [];
  const around: string[] = [];
  const taken = new Map<string, Set<string>>([['', new Set()]]);
  for (const { sheet, row, cells } of rows) {
    const type = cells.get('type');
    if (!type) continue;
    const words = typeWords(type.text);
    const written = cells.get('name')?.text ?? '';
    if (words.type === 'end_repeat') around.pop();
    if (/^end_/.test(words.type)) continue;
    const here = taken.get(around.join('/'))!;
    const key = fieldKey(written || `${words.type}_${row}`, here);
    here.add(key);
    const place = { sheet, row, column: cells.get('name')?.column ?? type.column };
    if (byName.has(written) && written !== '') findings.push(foundAt(place, 'xlsform-name-twice', { value: written }));
    else if (written !== '' && key !== written && !/group$/.test(words.type))
      findings.push(foundAt(place, 'xlsform-name-changed', { value: written, key }));
    const options = lists.get(words.list ?? '');
    const named: Named = {
      ...{ words, key, around: [...around] },
      feelType: words.type === 'begin_repeat' ? 'list' : (feelTypes[questionTypes[words.type]?.kind ?? ''] ?? 'any'),
      ...(options ? { options: new Map(options.map(({ value, title }) => [value, title])) } : {}),
    };
    byRow.set(row, named);
    if (!byName.has(written)) byName.set(written, named);
    if (words.type === 'begin_repeat') {
      around.push(key);
      taken.set(around.join('/'), new Set());
    }
  }
  const find: Names['find'] = (name, from) => {
    const named = byName.get(name);
    return named && seenFrom(named, types.get(name) ?? named.feelType, from);
  };
  return { names: { byRow, find, setType: (name, type) => types.set(name, type) }, findings };
}

/** Rows see their own fields and those around; from outside, a column is all its values. */
function seenFrom({ key, around, options }: Named, type: FeelType, from: readonly string[]): FeelName {
  const shared = around.findIndex((repeat, at) => from[at] !== repeat);
  const path = shared < 0 ? [] : around.slice(shared);
  return { text: [...path, key].join('.'), type, many: path.length > 0, ...(options ? { options } : {}) };
}
