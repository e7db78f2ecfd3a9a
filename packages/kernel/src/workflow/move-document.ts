import type { Field } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Document } from './case-state.ts';
import { isGroup, recordOf, rowsOf } from './document-path.ts';
import type { Change } from './event.ts';

/**
 * The answers of one form in the fields of another, found by the stable ids of the fields: a renamed key loses nothing. What has no field there, or
 * one of another kind, is lost and named by its path.
 */
export function moveDocument(
  from: readonly Field[],
  to: readonly Field[],
  document: Document,
): { document: Document; lost: Change[] } {
  const lost: Change[] = [];
  return { document: moveRecord(from, to, document, '', lost), lost };
}

/** The fields of two forms by key, at every level, so that a difference finds what either of them knows. */
export function fieldsOfBoth(fresh: readonly Field[], old: readonly Field[]): Field[] {
  const both = fresh.map((field) => {
    const was = old.find(({ key }) => key === field.key);
    if (!was) return field;
    const { fields, ...plain } = field;
    const alike = isGroup(field) === isGroup(was) && (fields === undefined) === (was.fields === undefined);
    if (!alike) return plain;
    return fields ? { ...plain, fields: fieldsOfBoth(fields, was.fields ?? []) } : field;
  });
  return [...both, ...old.filter(({ key }) => !fresh.some((field) => field.key === key))];
}

function moveRecord(
  from: readonly Field[],
  to: readonly Field[],
  record: Document,
  prefix: string,
  lost: Change[],
): Document {
  const moved: Document = typeof record._row === 'string' ? { _row: record._row } : {};
  for (const field of from) {
    const value = record[field.key];
    if (value === undefined || value === null) continue;
    const path = `${prefix}${field.key}`;
    const target = to.find(({ id }) => id === field.id);
    if (target && target.kind === field.kind) moved[target.key] = moveValue(field, target, value, path, lost);
    else if (!field.computed) lost.push({ path, from: value });
  }
  return moved;
}

function moveValue(field: Field, target: Field, value: Json, path: string, lost: Change[]): Json {
  const [from, to] = [field.fields ?? [], target.fields ?? []];
  if (isGroup(field)) return rowsOf(value).map((row) => moveRecord(from, to, row, `${path}[${row._row}].`, lost));
  return field.fields ? moveRecord(from, to, recordOf(value), `${path}.`, lost) : value;
}
