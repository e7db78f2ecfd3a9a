import type { Json } from '@hearth/expression';

type Fields = { [key: string]: Json };

/** The records of a list, reached from a record through sections; what is no record is no row. */
export function listAt(record: Fields, keys: readonly string[]): Fields[] {
  let value: Json | undefined = record;
  for (const key of keys) value = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return (Array.isArray(value) ? value : []).filter(isRecord);
}

/** The names of rows: their stable `_row`, or their place from 1. A name that came before in the list gets its place added. */
export function rowIdsOf(rows: readonly Fields[]): string[] {
  const taken = new Set<string>();
  return rows.map(({ _row }, at) => {
    let id = typeof _row === 'string' && _row !== '' ? _row : String(at + 1);
    while (taken.has(id)) id = `${id}#${at + 1}`;
    taken.add(id);
    return id;
  });
}

export const isRecord = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
