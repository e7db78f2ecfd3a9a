import { type Db, inTransaction } from '../database.ts';

export interface JobRecord {
  caseId: string;
  timerId: string;
  kind: string;
  dueAt: string;
  attempts: number;
}

export function insertJob(db: Db, job: Omit<JobRecord, 'attempts'>): Promise<unknown> {
  const row = { case_id: job.caseId, timer_id: job.timerId, kind: job.kind, due_at: job.dueAt };
  return db
    .insertInto('job')
    .values({ ...row, lease_owner: null, lease_until: null, attempts: 0, last_error: null })
    .onConflict((conflict) => conflict.columns(['case_id', 'timer_id']).doUpdateSet({ due_at: job.dueAt }))
    .execute();
}

export function deleteJob(db: Db, caseId: string, timerId: string): Promise<unknown> {
  return db.deleteFrom('job').where('case_id', '=', caseId).where('timer_id', '=', timerId).execute();
}

export interface Lease {
  owner: string;
  until: string;
}

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
      .where((eb) =>
        eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now), eb('lease_until', '>', lease.until)]),
      )
      .orderBy('due_at')
      .orderBy('case_id')
      .orderBy('timer_id')
      .limit(limit)
      .execute();
    for (const job of due) {
      await trx
        .updateTable('job')
        .set({ lease_owner: lease.owner, lease_until: lease.until, attempts: job.attempts + 1 })
        .where('case_id', '=', job.case_id)
        .where('timer_id', '=', job.timer_id)
        .execute();
    }
    return due.map((job) => ({
      caseId: job.case_id,
      timerId: job.timer_id,
      kind: job.kind,
      dueAt: job.due_at,
      attempts: job.attempts + 1,
    }));
  });
}

/** Notes why the job failed; it is tried again when its lease has run out. */
export function noteJobFailure(db: Db, job: JobRecord, error: string): Promise<unknown> {
  return db
    .updateTable('job')
    .set({ last_error: error })
    .where('case_id', '=', job.caseId)
    .where('timer_id', '=', job.timerId)
    .execute();
}

/** When the first job falls due that nobody holds. */
export async function nextJobAt(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom('job')
    .select('due_at')
    .where('lease_until', 'is', null)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row?.due_at;
}
