import type { SqlDialect } from '@hearth/expression/sql';

/** A name of a table or column as SQL text. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A value of a setting as SQL text. */
export function literal(value: string | number, dialect: SqlDialect): string {
  if (typeof value === 'number') return dialect === 'postgres' ? `(${value})::numeric` : `(${value})`;
  const text = `'${value.replaceAll("'", "''")}'`;
  if (value === '') return 'NULL';
  return dialect === 'postgres' ? `(${text}::text COLLATE "C")` : text;
}
