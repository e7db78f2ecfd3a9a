import type { Field } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { isObject, parsePath, type Segment } from '../form/path.ts';
import type { Document } from './case-state.ts';

/** What a row may be called by whoever makes it: letters, digits, `_` and `-`, at most 64 of them. */
export const isRowId = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{1,64}$/.test(id);

/**
 * The document with the value at an instance path replaced (undefined takes it away). A path that ends in a row stands for the whole
 * row, one that ends in empty brackets for the order of the rows. Only the touched objects are copied.
 */
export function setAt(document: Document, path: string, to: Json | undefined): Document {
  return put(document, parsePath(path), 0, to);
}

/** Whether a field holds rows; a field with fields that does not is a section. */
export const isGroup = ({ fields, schema }: Field): boolean => fields !== undefined && schema.type === 'array';

/** The rows of a group as records; anything else that stands there counts as no rows. */
export function rowsOf(value: Json | undefined): Document[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The object that stands at a key, or an empty one. */
export const recordOf = (value: Json | undefined): Document => (isObject(value) ? value : {});

function put(record: Document, parts: readonly Segment[], at: number, to: Json | undefined): Document {
  const part = parts[at];
  if (!part) return recordOf(to);
  const last = at === parts.length - 1;
  const { key, row } = part;
  if (row !== undefined) return withKey(record, key, putRow(rowsOf(record[key]), row, last, parts, at, to));
  return withKey(record, key, last ? to : put(recordOf(record[key]), parts, at + 1, to));
}

function putRow(
  rows: Document[],
  row: string,
  last: boolean,
  parts: readonly Segment[],
  at: number,
  to: Json | undefined,
): Document[] {
  if (row === '') return inOrder(rows, to);
  if (!last) return rows.map((each) => (each._row === row ? put(each, parts, at + 1, to) : each));
  if (to === undefined) return rows.filter((each) => each._row !== row);
  const known = rows.some((each) => each._row === row);
  return known ? rows.map((each) => (each._row === row ? recordOf(to) : each)) : [...rows, recordOf(to)];
}

function inOrder(rows: Document[], order: Json | undefined): Document[] {
  const ids = Array.isArray(order) ? order : [];
  return [...rows].sort((a, b) => ids.indexOf(a._row ?? null) - ids.indexOf(b._row ?? null));
}

function withKey(record: Document, key: string, value: Json | undefined): Document {
  if (value !== undefined) return { ...record, [key]: value };
  const { [key]: _, ...rest } = record;
  return rest;
}
