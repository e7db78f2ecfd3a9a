import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Whether a column holds one of the values; `all` is always so, and none never: PostgreSQL does not know an empty `in ()`. */
export function isAnyOf(column: string, values: readonly string[] | 'all'): RawBuilder<SqlBool> {
  if (values === 'all') return sql<SqlBool>`1 = 1`;
  return values.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`${sql.ref(column)} in (${sql.join([...values])})`;
}
