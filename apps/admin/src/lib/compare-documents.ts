import { type Field, kindOf } from '@hearth/definition';

type Values = Record<string, unknown>;

/** One place where two versions of the same answers differ. */
export interface Difference {
  /** Keys and row ids from the outside in, joined by `/`. */
  id: string;
  /** What stands around the answer: groups and rows, the answer's field last. */
  trail: { field: Field; row?: number }[];
  mine: unknown;
  theirs: unknown;
  /** Who left the answer on which both started. `both`: a choice is needed. */
  changed: 'mine' | 'theirs' | 'both';
}

/**
 * Where `mine` and `theirs` say something else, field by field; rows of a group are matched by their ids. `base` is what both
 * started from. Computed answers follow from the others and are left out.
 */
export function compareDocuments(fields: readonly Field[], base: Values, mine: Values, theirs: Values): Difference[] {
  return compareValues(fields, base, mine, theirs, '', []);
}

/** `mine` with the answers of `theirs` at the chosen places. */
export function mergeDocuments(fields: readonly Field[], mine: Values, theirs: Values, chosen: Set<string>): Values {
  return mergeValues(fields, mine, theirs, chosen, '');
}

function compareValues(
  fields: readonly Field[],
  base: Values,
  mine: Values,
  theirs: Values,
  prefix: string,
  trail: Difference['trail'],
): Difference[] {
  return fields.flatMap((field): Difference[] => {
    const { key } = field;
    if (field.computed || !(key in mine || key in theirs)) return [];
    const [was, here, there] = [base[key], mine[key], theirs[key]];
    if (same(here, there)) return [];
    const id = `${prefix}${key}`;
    const around = [...trail, { field }];
    if (isGroup(field)) return compareRows(field, rowsOf(was), rowsOf(here), rowsOf(there), id, trail);
    if (field.fields && isValues(here) && isValues(there)) {
      return compareValues(field.fields, isValues(was) ? was : {}, here, there, `${id}/`, around);
    }
    return [{ id, trail: around, mine: here, theirs: there, changed: whose(was, here, there) }];
  });
}

function compareRows(
  field: Field,
  base: Values[],
  mine: Values[],
  theirs: Values[],
  id: string,
  trail: Difference['trail'],
): Difference[] {
  const ids = [...new Set([...mine, ...theirs].map((row) => String(row._row)))];
  return ids.flatMap((rowId, index) => {
    const [was, here, there] = [base, mine, theirs].map((rows) => rows.find((row) => row._row === rowId));
    const around = [...trail, { field, row: index + 1 }];
    if (here && there) return compareValues(field.fields ?? [], was ?? {}, here, there, `${id}/${rowId}/`, around);
    return [{ id: `${id}/${rowId}`, trail: around, mine: here, theirs: there, changed: whose(was, here, there) }];
  });
}

function mergeValues(
  fields: readonly Field[],
  mine: Values,
  theirs: Values,
  chosen: Set<string>,
  prefix: string,
): Values {
  const merged: Values = { ...mine };
  for (const field of fields) {
    const { key } = field;
    const id = `${prefix}${key}`;
    const [here, there] = [mine[key], theirs[key]];
    if (chosen.has(id)) merged[key] = there ?? null;
    else if (isGroup(field) && !same(here, there))
      merged[key] = mergeRows(field, rowsOf(here), rowsOf(there), chosen, id);
    else if (field.fields && isValues(here) && isValues(there)) {
      merged[key] = mergeValues(field.fields, here, there, chosen, `${id}/`);
    }
  }
  return merged;
}

function mergeRows(field: Field, mine: Values[], theirs: Values[], chosen: Set<string>, id: string): Values[] {
  const there = new Map(theirs.map((row) => [row._row, row]));
  const here = new Set(mine.map((row) => row._row));
  const kept = mine.flatMap((row) => {
    const other = there.get(row._row);
    if (!other) return chosen.has(`${id}/${row._row}`) ? [] : [row];
    return [mergeValues(field.fields ?? [], row, other, chosen, `${id}/${row._row}/`)];
  });
  return [...kept, ...theirs.filter((row) => !here.has(row._row) && chosen.has(`${id}/${row._row}`))];
}

function whose(base: unknown, mine: unknown, theirs: unknown): Difference['changed'] {
  if (same(base, mine)) return 'theirs';
  return same(base, theirs) ? 'mine' : 'both';
}

const isGroup = (field: Field) => kindOf(field).holds === 'rows';
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isValues) : []);

/** Equal as answers: blank is blank however it is written, and the order of keys means nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => same(item, other[index]));
  }
  const keys = new Set([...Object.keys(one as Values), ...Object.keys(other as Values)]);
  return [...keys].every((key) => same((one as Values)[key], (other as Values)[key]));
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
