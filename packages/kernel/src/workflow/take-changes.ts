import type { Field } from '@hearth/definition';
import type { Json, Problem } from '@hearth/expression';
import { escapePointer, isObject } from '../form/path.ts';
import { covers, type FormRights, reachesInto } from '../form/rights.ts';
import type { Document } from './case-state.ts';
import { sameValue } from './difference.ts';
import { isGroup, isRowId, recordOf, rowsOf } from './document-path.ts';
import { problem } from './problem.ts';

export interface Taking {
  rights: Pick<FormRights, 'edit' | 'hide'>;
  /** A fresh id for a row that came without one. */
  newRow(): string;
}

/**
 * What somebody wants changed, laid over what is there. Keys that are absent stay, also inside a row; null clears. Rows are matched by
 * `_row`; only who may edit the whole group adds, removes or sorts them. A value that may not be edited is accepted when it is
 * the one that is there, so that a client can send back what it got; computed values are never taken from outside.
 *
 * Problems: `field-not-editable`, `rows-not-editable`, `bad-row-id`, at JSON pointers into the result. Unknown fields and wrong types are
 * kept for the check of the form to name.
 */
export function takeChanges(
  fields: readonly Field[],
  current: Document,
  changes: Document,
  taking: Taking,
): { document: Document; problems: Problem[] } {
  const problems: Problem[] = [];
  const document = takeRecord({ fields, path: '', pointer: '' }, current, changes, taking, problems);
  return { document, problems };
}

/** Whether the field of this dotted name may be changed. */
export const isEditable = ({ edit, hide = [] }: Taking['rights'], path: string): boolean =>
  covers(edit, path) && !covers(hide, path);

interface Place {
  fields: readonly Field[];
  /** Dotted names and pointer of what holds the fields. */
  path: string;
  pointer: string;
}

function takeRecord(place: Place, current: Document, changes: Document, taking: Taking, problems: Problem[]): Document {
  const next = { ...current };
  for (const [key, value] of Object.entries(changes)) {
    if (key === '_row') continue;
    const field = place.fields.find((each) => each.key === key);
    const taken = field ? takeField(field, place, current[key], value, taking, problems) : value;
    if (taken === null || taken === undefined) delete next[key];
    else Object.defineProperty(next, key, { value: taken, enumerable: true, configurable: true, writable: true });
  }
  return next;
}

function takeField(
  field: Field,
  place: Place,
  current: Json | undefined,
  value: Json,
  taking: Taking,
  problems: Problem[],
): Json | undefined {
  if (field.computed) return current;
  const path = place.path === '' ? field.key : `${place.path}.${field.key}`;
  const pointer = `${place.pointer}/${escapePointer(field.key)}`;
  const inner: Place = { fields: field.fields ?? [], path, pointer };
  if (isGroup(field) && (Array.isArray(value) || value === null))
    return takeRows(field, inner, rowsOf(current), value ?? [], taking, problems);
  if (field.fields && !isGroup(field) && isObject(value))
    return takeRecord(inner, recordOf(current), value, taking, problems);
  if (isEditable(taking.rights, path) || sameValue(current, value)) return value;
  problems.push(problem('field-not-editable', { field: field.title }, pointer));
  return current;
}

function takeRows(
  field: Field,
  place: Place,
  current: Document[],
  rows: Json[],
  taking: Taking,
  problems: Problem[],
): Json[] {
  const known = new Map(current.map((row) => [row._row, row]));
  const whole = isEditable(taking.rights, place.path);
  if (!whole && !sameRows(known, rows)) {
    const code = reachesInto(taking.rights.edit, place.path) ? 'rows-not-editable' : 'field-not-editable';
    problems.push(problem(code, { field: field.title }, place.pointer));
    return current;
  }
  const taken = rows.map((row, index) =>
    isObject(row) ? takeRow({ ...place, pointer: `${place.pointer}/${index}` }, known, row, taking, problems) : row,
  );
  return whole ? taken : current.map((row) => taken.find((each) => isObject(each) && each._row === row._row) ?? row);
}

function takeRow(
  place: Place,
  known: ReadonlyMap<Json | undefined, Document>,
  row: Document,
  taking: Taking,
  problems: Problem[],
): Document {
  const id = row._row ?? taking.newRow();
  if (!isRowId(id)) problems.push(problem('bad-row-id', { id: String(id) }, `${place.pointer}/_row`));
  return { _row: id, ...takeRecord(place, known.get(id) ?? { _row: id }, row, taking, problems) };
}

/** Whether exactly the rows that are there were sent, in any order. */
function sameRows(known: ReadonlyMap<Json | undefined, Document>, rows: Json[]): boolean {
  const sent = new Set(rows.map((row) => (isObject(row) ? row._row : undefined)));
  return sent.size === known.size && rows.length === known.size && [...sent].every((id) => known.has(id));
}
