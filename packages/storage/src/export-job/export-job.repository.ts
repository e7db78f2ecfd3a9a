import type { Selectable } from 'kysely';
import { type Db, inTransaction } from '../database.ts';
import { isFree, type Lease } from '../job/lease.ts';
import { fromJsonText, type JsonObject, toJsonText } from '../json.ts';
import type { ExportJobTable } from './export-job.table.ts';

export interface ExportJobRecord {
  id: string;
  /** Whose rights it is written with. */
  account: string;
  title: string;
  wish: JsonObject;
  state: ExportJobTable['state'];
  /** Cases written, of so many. */
  done: number;
  total: number;
  /** Bytes of the file, when it is there. */
  size: number | null;
  lastError: string | null;
  createdAt: string;
  endedAt: string | null;
}

export async function insertExportJob(
  db: Db,
  {
    id,
    account,
    title,
    wish,
    total,
    createdAt,
  }: Pick<ExportJobRecord, 'id' | 'account' | 'title' | 'wish' | 'total' | 'createdAt'>,
): Promise<void> {
  const empty = { size: null, last_error: null, ended_at: null, lease_owner: null, lease_until: null };
  const row = { id, account, title, wish: toJsonText(wish), state: 'waiting' as const, done: 0, total };
  await db
    .insertInto('export_job')
    .values({ ...row, ...empty, created_at: createdAt })
    .execute();
}

/** The oldest that waits, or that a server which is gone had begun. */
export function claimExportJob(db: Db, now: string, lease: Lease): Promise<ExportJobRecord | undefined> {
  return inTransaction(db, async (trx) => {
    const free = await trx
      .selectFrom('export_job')
      .select('id')
      .where('state', 'in', ['waiting', 'running'])
      .where(isFree(now, lease))
      .orderBy('created_at')
      .limit(1)
      .executeTakeFirst();
    if (!free) return undefined;
    const row = await trx
      .updateTable('export_job')
      .set({ state: 'running', done: 0, lease_owner: lease.owner, lease_until: lease.until })
      .where('id', '=', free.id)
      .where(isFree(now, lease))
      .returningAll()
      .executeTakeFirst();
    return row && jobOf(row);
  });
}

/** Notes how far it has come and holds it longer; false when it was cancelled meanwhile, or another server has taken it over. */
export async function noteExportProgress(db: Db, id: string, done: number, lease: Lease): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('export_job')
    .set({ done, lease_until: lease.until })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('lease_owner', '=', lease.owner)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ends it, unless it was cancelled before. */
export async function endExportJob(
  db: Db,
  id: string,
  end: { state: 'done' | 'failed'; size: number | null; lastError: string | null; endedAt: string },
): Promise<boolean> {
  const { state, size, lastError, endedAt } = end;
  const { numUpdatedRows } = await db
    .updateTable('export_job')
    .set({ state, size, last_error: lastError, ended_at: endedAt, lease_owner: null, lease_until: null })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function cancelExportJob(db: Db, id: string, endedAt: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('export_job')
    .set({ state: 'cancelled', ended_at: endedAt, lease_owner: null, lease_until: null })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A server that stops gives back what it writes, so that the next one need not wait. */
export async function releaseExportJob(db: Db, id: string, owner: string): Promise<void> {
  await db
    .updateTable('export_job')
    .set({ state: 'waiting', done: 0, lease_owner: null, lease_until: null })
    .where('id', '=', id)
    .where('lease_owner', '=', owner)
    .execute();
}

export async function findExportJob(db: Db, id: string): Promise<ExportJobRecord | undefined> {
  const row = await db.selectFrom('export_job').selectAll().where('id', '=', id).executeTakeFirst();
  return row && jobOf(row);
}

/** What somebody asked for, the newest first. */
export async function listExportJobs(db: Db, account: string, limit: number): Promise<ExportJobRecord[]> {
  const rows = await db
    .selectFrom('export_job')
    .selectAll()
    .where('account', '=', account)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(jobOf);
}

/** Forgets what ended before an instant; gives the ids, whose files may go. */
export async function deleteExportJobsBefore(db: Db, instant: string): Promise<string[]> {
  const rows = await db.deleteFrom('export_job').where('ended_at', '<', instant).returning('id').execute();
  return rows.map(({ id }) => id);
}

const jobOf = (row: Selectable<ExportJobTable>): ExportJobRecord => ({
  ...{ id: row.id, account: row.account, title: row.title, wish: fromJsonText<JsonObject>(row.wish) },
  ...{ state: row.state, done: row.done, total: row.total, size: row.size, lastError: row.last_error },
  ...{ createdAt: row.created_at, endedAt: row.ended_at },
});
