/** What the checker knows about a value. `any` is compatible with everything. */
export interface Type {
  kind: Kind;
  /** The element type of a list. */
  items?: Type;
  /** The fields of a record. A record without `fields` has fields of any name. */
  fields?: Record<string, Type>;
}

export type Kind =
  | 'number'
  | 'string'
  | 'boolean'
  | 'date'
  | 'date-time'
  | 'time'
  | 'duration'
  | 'list'
  | 'record'
  | 'range'
  | 'any';

/** The names an expression may read, with their types. A repeating group is a list of records. */
export type TypeScope = Record<string, Type>;

export const ANY: Type = { kind: 'any' };
export const NUMBER: Type = { kind: 'number' };
export const STRING: Type = { kind: 'string' };
export const BOOLEAN: Type = { kind: 'boolean' };
export const listOf = (items: Type): Type => ({ kind: 'list', items });

/** Whether two values can be compared: same kind, or one unknown, or a date with a date-time (compared by day). */
export function comparable(a: Type, b: Type): boolean {
  if (a.kind === 'any' || b.kind === 'any' || a.kind === b.kind) return true;
  return isDay(a) && isDay(b);
}

/** The type that covers both; `any` when they differ. */
export function join(a: Type, b: Type): Type {
  if (a.kind !== b.kind) return ANY;
  if (a.kind === 'list') return listOf(join(a.items ?? ANY, b.items ?? ANY));
  if (a.kind === 'record' && a !== b) return { kind: 'record' };
  return a;
}

const isDay = (type: Type): boolean => type.kind === 'date' || type.kind === 'date-time';
