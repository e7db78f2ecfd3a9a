import type { Field } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Document } from './case-state.ts';
import { isGroup, recordOf, rowsOf } from './document-path.ts';
import type { Change } from './event.ts';

/** What an auditor must know of two documents: each value that differs, with its path, before and after. */
export function differences(fields: readonly Field[], before: Document, after: Document, prefix = ''): Change[] {
  if (before === after) return [];
  const changes: Change[] = [];
  for (const field of fields) collect(field, before[field.key], after[field.key], `${prefix}${field.key}`, changes);
  return changes;
}

/** Whether two values are the same; a missing one equals null. */
export function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isMissing(a) || isMissing(b)) return isMissing(a) && isMissing(b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return Array.isArray(a) ? sameList(a, b as Json[]) : sameRecord(a, b as Document);
}

const isMissing = (value: Json | undefined): boolean => value === undefined || value === null;

const sameList = (a: Json[], b: Json[]): boolean =>
  a.length === b.length && a.every((item, index) => sameValue(item, b[index]));

function sameRecord(a: Document, b: Document): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameValue(a[key], b[key]));
}

function collect(
  field: Field,
  before: Json | undefined,
  after: Json | undefined,
  path: string,
  changes: Change[],
): void {
  if (before === after) return;
  if (isGroup(field)) collectRows(field, rowsOf(before), rowsOf(after), path, changes);
  else if (field.fields) changes.push(...differences(field.fields, recordOf(before), recordOf(after), `${path}.`));
  else if (!sameValue(before, after)) changes.push(changeOf(path, before, after));
}

function collectRows(field: Field, before: Document[], after: Document[], path: string, changes: Change[]): void {
  const old = new Map(before.map((row) => [row._row, row]));
  const fresh = new Map(after.map((row) => [row._row, row]));
  for (const [id, row] of old) if (!fresh.has(id)) changes.push(changeOf(`${path}[${id}]`, row, undefined));
  for (const [id, row] of fresh) {
    const was = old.get(id);
    if (was) changes.push(...differences(field.fields ?? [], was, row, `${path}[${id}].`));
    else changes.push(changeOf(`${path}[${id}]`, undefined, row));
  }
  const kept = [...old.keys()].filter((id) => fresh.has(id));
  const added = [...fresh.keys()].filter((id) => !old.has(id));
  const order = [...fresh.keys()];
  if ([...kept, ...added].some((id, index) => id !== order[index]))
    changes.push(changeOf(`${path}[]`, [...old.keys()] as Json, order as Json));
}

function changeOf(path: string, from: Json | undefined, to: Json | undefined): Change {
  const change: Change = { path };
  if (!isMissing(from)) change.from = from as Json;
  if (!isMissing(to)) change.to = to as Json;
  return change;
}
