import { claimDueJobs, deleteJob, inTransaction, type JobRecord, nextJobAt, noteJobFailure } from '@hearth/storage';
import { runCommand } from '../case/run-command.ts';
import type { EngineContext } from '../context.ts';
import { nextAttempt } from './back-off.ts';
import { leaseFrom } from './lease.ts';

const batch = 50;
/** A server that died holds its jobs no longer than this. */
const leaseMinutes = 1;

export interface JobFailure {
  job: JobRecord;
  error: unknown;
}

/**
 * Fires everything that is due now, the oldest first, also what only falls due by firing. A job that fails is noted with its error and
 * tried again later ({@link nextAttempt}), and is dead after too many attempts; the others go on.
 *
 * @returns how many fired, and those that failed.
 */
export async function runDueJobs(context: EngineContext): Promise<{ fired: number; failures: JobFailure[] }> {
  const failures: JobFailure[] = [];
  let fired = 0;
  for (;;) {
    const now = context.clock();
    const jobs = await claimDueJobs(context.db, now, leaseFrom(now, leaseMinutes), batch);
    if (jobs.length === 0) return { fired, failures };
    for (const job of jobs) {
      const error = await fire(context, job);
      if (error === undefined) fired += 1;
      else failures.push({ job, error });
    }
  }
}

/** When the next job falls due, if there is one: for hosts that move a clock. */
export const nextDueAt = ({ db }: EngineContext): Promise<string | undefined> => nextJobAt(db);

async function fire(context: EngineContext, job: JobRecord): Promise<unknown> {
  try {
    await inTransaction(context.db, async (trx) => {
      const command = { type: 'fire', timer: job.timerId } as const;
      const after = await runCommand(context, trx, { caseId: job.caseId, command });
      // A timer that the case does not know any more fires nothing, and its job must not come back.
      if (!after.timers[job.timerId]) await deleteJob(trx, job.caseId, job.timerId);
    });
    return undefined;
  } catch (error) {
    const now = context.clock();
    const retryAt = nextAttempt(job.attempts, now);
    await noteJobFailure(context.db, job, String(error), retryAt === null ? { deadAt: now } : { retryAt });
    return error;
  }
}
