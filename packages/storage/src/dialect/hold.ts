import { type Kysely, PostgresAdapter, sql } from 'kysely';

/** Whether the database is a PostgreSQL, on which several transactions write at the same time. */
// biome-ignore lint/suspicious/noExplicitAny: the tables do not matter here, and Kysely's parameter is invariant
export const isPostgres = (db: Kysely<any>): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

/**
 * Waits until no other transaction holds the name and holds it until this one ends: for work that first looks whether something is
 * there and then adds it. On SQLite a transaction is alone in any case.
 *
 * @param trx a transaction; outside of one nothing is held.
 */
// biome-ignore lint/suspicious/noExplicitAny: as above
export async function holdName(trx: Kysely<any>, name: string): Promise<void> {
  if (isPostgres(trx)) await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
}
