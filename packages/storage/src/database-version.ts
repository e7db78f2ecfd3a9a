import { sql } from 'kysely';
import type { Db } from './database.ts';
import { isPostgres } from './dialect/hold.ts';

/** Which database works underneath, as people call it, and the shape of its tables: the last migration by name. */
export async function databaseVersion(db: Db): Promise<{ product: string; tables: string }> {
  const postgres = isPostgres(db);
  const asked = postgres
    ? sql<{ v: string }>`select current_setting('server_version') as v`
    : sql<{ v: string }>`select sqlite_version() as v`;
  const { rows } = await asked.execute(db);
  const ran = await sql<{ name: string }>`select max(name) as name from kysely_migration`.execute(db);
  return { product: `${postgres ? 'PostgreSQL' : 'SQLite'} ${rows[0]?.v ?? ''}`, tables: ran.rows[0]?.name ?? '' };
}
