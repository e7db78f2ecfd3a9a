import { CompiledQuery } from 'kysely';
import type { Db } from './database.ts';

/** The rows of a statement that somebody else wrote: a translated expression. `$1` and `?` are the database's own. */
export async function runSql(db: Db, sql: string, params: readonly unknown[]): Promise<Record<string, unknown>[]> {
  const { rows } = await db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(sql, [...params]));
  return rows;
}
