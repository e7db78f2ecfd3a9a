import type { Selectable } from 'kysely';
import { type Db, inTransaction } from '../database.ts';
import { fixedStatement } from '../fixed-statement.ts';
import type { Page, Paged } from '../page.ts';
import type { JobTable } from './job.table.ts';
import { isFree, type Lease } from './lease.ts';

export interface JobRecord {
  caseId: string;
  timerId: string;
  kind: string;
  dueAt: string;
  attempts: number;
}

/** Sets a job, or moves one that is there to another moment; what went wrong with it before is forgotten. */
export function insertJob(db: Db, job: Omit<JobRecord, 'attempts'>): Promise<unknown> {
  const row = { case_id: job.caseId, timer_id: job.timerId, kind: job.kind, due_at: job.dueAt };
  const fresh = { attempts: 0, last_error: null, retry_at: null, dead_at: null };
  return upsertJob(db, { ...row, lease_owner: null, lease_until: null, ...fresh });
}

const upsertJob = fixedStatement((db, row: JobTable) => {
  const { due_at, attempts, last_error, retry_at, dead_at } = row;
  const moved = { due_at, attempts, last_error, retry_at, dead_at };
  return db
    .insertInto('job')
    .values(row)
    .onConflict((conflict) => conflict.columns(['case_id', 'timer_id']).doUpdateSet(moved));
});

export const deleteJob = (db: Db, caseId: string, timerId: string): Promise<unknown> =>
  deleteTimer(db, { caseId, timerId });

const deleteTimer = fixedStatement((db, { caseId, timerId }: Pick<JobRecord, 'caseId' | 'timerId'>) =>
  db.deleteFrom('job').where('case_id', '=', caseId).where('timer_id', '=', timerId),
);

/**
 * Takes up to `limit` jobs that are due at `now` and that nobody holds, the oldest first. A lease that ends later than one given now would
 * is from a clock that was ahead, and holds nothing.
 */
export function claimDueJobs(db: Db, now: string, lease: Lease, limit: number): Promise<JobRecord[]> {
  return inTransaction(db, async (trx) => {
    const due = await trx
      .selectFrom('job')
      .selectAll()
      .where('due_at', '<=', now)
      .where('dead_at', 'is', null)
      .where((eb) => eb.or([eb('retry_at', 'is', null), eb('retry_at', '<=', now)]))
      .where(isFree(now, lease))
      .orderBy('due_at')
      .orderBy('case_id')
      .orderBy('timer_id')
      .limit(limit)
      .execute();
    const taken: JobRecord[] = [];
    for (const job of due) {
      // Where two servers looked at once, only one finds the row as it was.
      const { numUpdatedRows } = await trx
        .updateTable('job')
        .set({ lease_owner: lease.owner, lease_until: lease.until, attempts: job.attempts + 1 })
        .where('case_id', '=', job.case_id)
        .where('timer_id', '=', job.timer_id)
        .where('attempts', '=', job.attempts)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) taken.push({ ...jobOf(job), attempts: job.attempts + 1 });
    }
    return taken;
  });
}

/** Notes why the job failed; it is tried again at that moment, or never unless somebody asks for it. */
export function noteJobFailure(
  db: Db,
  job: Pick<JobRecord, 'caseId' | 'timerId'>,
  error: string,
  next: { retryAt: string } | { deadAt: string },
): Promise<unknown> {
  const moment = 'deadAt' in next ? { dead_at: next.deadAt } : { retry_at: next.retryAt };
  return ofJob(db, job.caseId, job.timerId)
    .set({ last_error: error, lease_owner: null, lease_until: null, ...moment })
    .execute();
}

/** When the first job falls due that nobody holds. */
export async function nextJobAt(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom('job')
    .select('due_at')
    .where('lease_until', 'is', null)
    .where('dead_at', 'is', null)
    .where('retry_at', 'is', null)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row?.due_at;
}

export type JobState = 'waiting' | 'failing' | 'dead';

/** A job as whoever looks after the office sees it. */
export interface ListedJob extends JobRecord {
  state: JobState;
  lastError: string | null;
  retryAt: string | null;
  deadAt: string | null;
}

/** A page of the jobs: those in trouble by default, the oldest moment first. */
export async function listJobs(
  db: Db,
  { state }: { state?: JobState | undefined },
  { page, pageSize }: Page,
): Promise<Paged<ListedJob>> {
  let found = db.selectFrom('job');
  if (state === 'dead') found = found.where('dead_at', 'is not', null);
  if (state === 'failing') found = found.where('dead_at', 'is', null).where('last_error', 'is not', null);
  if (state === 'waiting') found = found.where('last_error', 'is', null);
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('due_at')
    .orderBy('case_id')
    .orderBy('timer_id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { items: rows.map(listedOf), total: Number(total) };
}

export async function countDeadJobs(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('job')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('dead_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Lets a job that failed be tried at once, as if for the first time. False when there is none. */
export async function retryJob(db: Db, caseId: string, timerId: string): Promise<boolean> {
  const { numUpdatedRows } = await ofJob(db, caseId, timerId)
    .set({ attempts: 0, retry_at: null, dead_at: null, lease_owner: null, lease_until: null })
    .where('last_error', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives up a job that failed. False when there is none: one that has not failed is the case's own business. */
export async function dropJob(db: Db, caseId: string, timerId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('job')
    .where('case_id', '=', caseId)
    .where('timer_id', '=', timerId)
    .where('last_error', 'is not', null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

const ofJob = (db: Db, caseId: string, timerId: string) =>
  db.updateTable('job').where('case_id', '=', caseId).where('timer_id', '=', timerId);

const jobOf = (row: Selectable<JobTable>): JobRecord => ({
  caseId: row.case_id,
  timerId: row.timer_id,
  kind: row.kind,
  dueAt: row.due_at,
  attempts: row.attempts,
});

const listedOf = (row: Selectable<JobTable>): ListedJob => ({
  ...jobOf(row),
  state: row.dead_at !== null ? 'dead' : row.last_error === null ? 'waiting' : 'failing',
  lastError: row.last_error,
  retryAt: row.retry_at,
  deadAt: row.dead_at,
});

/** Ids of cases after `cursor` that have jobs, in the order of ids. */
export async function casesWithJobs(db: Db, cursor: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('job')
    .select('case_id')
    .where('case_id', '>', cursor)
    .groupBy('case_id')
    .orderBy('case_id')
    .limit(limit)
    .execute();
  return rows.map(({ case_id }) => case_id);
}
