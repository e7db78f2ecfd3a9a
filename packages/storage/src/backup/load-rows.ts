import { sql } from 'kysely';
import { type Db, inTransaction } from '../database.ts';
import { isPostgres } from '../dialect/hold.ts';
import type { SnapshotRow } from './snapshot.ts';

/** Puts rows into tables; see {@link loadSnapshot}. */
export type LoadRows = (table: string, rows: readonly SnapshotRow[]) => Promise<void>;

/**
 * Fills tables with the rows of a snapshot, in any order: what refers to what is looked at in the end. All of it or nothing.
 *
 * @param tables hold nothing afterwards but what `load` puts there.
 */
export async function loadSnapshot(
  db: Db,
  tables: readonly string[],
  load: (rows: LoadRows) => Promise<void>,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    const lookAgain = await lookAtReferencesLater(trx);
    for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(trx);
    await load((table, rows) => insertRows(trx, table, rows));
    await lookAgain();
  });
}

/** Parameters in one statement; SQLite takes 32,766. */
const PARAMETERS = 30_000;

async function insertRows(trx: Db, table: string, rows: readonly SnapshotRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const most = Math.max(1, Math.floor(PARAMETERS / columns.length));
  for (let at = 0; at < rows.length; at += most) {
    const lines = rows.slice(at, at + most).map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(lines)}`.execute(trx);
  }
}

/** Gives what ends it. */
async function lookAtReferencesLater(trx: Db): Promise<() => Promise<void>> {
  if (!isPostgres(trx)) {
    await sql`pragma defer_foreign_keys = on`.execute(trx);
    return async () => {};
  }
  const { rows: references } = await sql<{ table: string; name: string }>`
    select t.relname as table, c.conname as name from pg_constraint c join pg_class t on t.oid = c.conrelid
    where c.contype = 'f' and t.relnamespace = current_schema()::regnamespace`.execute(trx);
  const alter = async (how: string) => {
    for (const { table, name } of references) {
      await sql`alter table ${sql.table(table)} alter constraint ${sql.ref(name)} ${sql.raw(how)}`.execute(trx);
    }
  };
  await alter('deferrable initially deferred');
  return async () => {
    await sql`set constraints all immediate`.execute(trx);
    await alter('not deferrable');
  };
}
