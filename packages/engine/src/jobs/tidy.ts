import { deleteAnswersBefore, deleteExpiredSessions, inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { dropPartsBefore } from '../file/partial-file.ts';

/** A client that has not heard an answer for a week will not ask for it again. */
const keptDays = 7;

/** Forgets what nobody needs any more: answers kept for repeated requests, sessions that have run out, files that never arrived whole. */
export async function tidy({ db, clock, dataDir }: EngineContext): Promise<void> {
  const now = clock();
  const before = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString();
  await inTransaction(db, async (trx) => {
    await deleteAnswersBefore(trx, before);
    await deleteExpiredSessions(trx, now);
  });
  // By the disk's own clock, which dates the parts.
  await dropPartsBefore(dataDir, Date.now() - keptDays * 86_400_000);
}
