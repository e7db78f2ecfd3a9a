import { sql } from 'kysely';
import { type Db, inTransaction } from '../database.ts';
import { currentKey, sealAgain } from './key-ring.ts';
import { type SealedColumn, sealedColumns } from './sealed-columns.ts';

/**
 * Seals some values anew that the newest key has not sealed: plain ones, and those of older keys. What somebody has changed meanwhile is
 * left to the next batch. Gives how many values it looked at; 0 = all are sealed with the newest key.
 */
export async function resealBatch(db: Db, limit: number): Promise<number> {
  for (const one of sealedColumns) {
    const seen = await inTransaction(db, (trx) => resealColumn(trx, one, limit));
    if (seen > 0) return seen;
  }
  return 0;
}

async function resealColumn(trx: Db, { table, column, key }: SealedColumn, limit: number): Promise<number> {
  const { rows } = await sql<Record<string, string | number>>`
    select ${sql.join([...key, column].map((name) => sql.ref(name)))} from ${sql.table(table)}
    where ${sql.ref(column)} is not null and ${sql.ref(column)} not like ${`${currentKey()}%`} limit ${limit}`.execute(
    trx,
  );
  for (const row of rows) {
    const kept = String(row[column]);
    const same = [...key, column].map((name) => sql`${sql.ref(name)} = ${row[name]}`);
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sealAgain(kept)}
      where ${sql.join(same, sql` and `)}`.execute(trx);
  }
  return rows.length;
}

/** How many values there are, and how many the newest key has sealed. */
export async function sealState(db: Db): Promise<{ values: number; sealed: number }> {
  const state = { values: 0, sealed: 0 };
  for (const { table, column } of sealedColumns) {
    const { rows } = await sql<{ values: number; sealed: number }>`
      select count(*) as "values", sum(case when ${sql.ref(column)} like ${`${currentKey()}%`} then 1 else 0 end) as sealed
      from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(db);
    state.values += Number(rows[0]?.values ?? 0);
    state.sealed += Number(rows[0]?.sealed ?? 0);
  }
  return state;
}
