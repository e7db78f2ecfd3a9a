import { ANY, join, type Type, type TypeScope } from '../type.ts';
import type { Json } from '../value.ts';

/** The types that a record's own values show, for expressions over data that has no schema. */
export const schemaOf = (record: Record<string, Json>): TypeScope =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, typeOf(value)]));

function typeOf(value: Json): Type {
  if (value === null) return ANY;
  if (Array.isArray(value)) return { kind: 'list', items: rowType(value.map(typeOf)) };
  if (typeof value === 'object') return { kind: 'record', fields: schemaOf(value) };
  return { kind: typeof value as 'number' | 'string' | 'boolean' };
}

/** The type of a list's items: the fields of all rows together. */
function rowType(types: Type[]): Type {
  const rows = types.flatMap(({ kind, fields }) => (kind === 'record' && fields ? [fields] : []));
  if (rows.length === 0 || rows.length < types.length) return types.length > 0 ? types.reduce(join) : ANY;
  const fields: Record<string, Type> = Object.create(null);
  for (const [name, type] of rows.flatMap((row) => Object.entries(row))) {
    const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
    fields[name] = known && known.kind !== 'any' ? (type.kind === 'any' ? known : join(known, type)) : type;
  }
  return { kind: 'record', fields };
}
