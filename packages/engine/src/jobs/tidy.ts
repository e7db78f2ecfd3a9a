import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  deleteAnswersBefore,
  deleteExpiredSessions,
  deleteExportJobsBefore,
  deleteOldLetters,
  deleteOldSweeps,
  deleteReadNotifications,
  deleteSignInsBefore,
  inTransaction,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { exportFolder } from '../export/export-job.service.ts';
import { dropPartsBefore } from '../file/partial-file.ts';

/** A client that has not heard an answer for a week will not ask for it again. */
const answerDays = 7;
/** Nor does anybody go on sending a file of which nothing came for a week. */
const partDays = 7;
/** An exported file holds personal values: it does not lie about longer than it takes to fetch it. */
const exportDays = 3;
/** Sent letters and finished passes are kept as long as somebody may ask what became of them. */
const letterDays = 30;
/** What was read half a year ago is in the history of its case. */
const notificationDays = 180;
/** The law asks for half a year of network logs (网络安全法 §21); a year covers an annual inspection. */
const signInDays = 365;

/** Forgets what nobody needs any more: kept answers, sessions that have run out, sent letters, notifications read long ago, files that never arrived whole, who signed in a year ago. */
export async function tidy({ db, clock, dataDir }: EngineContext): Promise<void> {
  const now = clock();
  const before = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
  await inTransaction(db, async (trx) => {
    await deleteAnswersBefore(trx, before(answerDays));
    await deleteExpiredSessions(trx, now);
    await deleteOldLetters(trx, before(letterDays));
    await deleteOldSweeps(trx, before(letterDays));
    await deleteReadNotifications(trx, before(notificationDays));
    await deleteSignInsBefore(trx, before(signInDays));
  });
  for (const id of await deleteExportJobsBefore(db, before(exportDays))) {
    await rm(join(exportFolder({ dataDir }), id), { force: true });
  }
  // By the disk's own clock, which dates the parts.
  await dropPartsBefore(dataDir, Date.now() - partDays * 86_400_000);
}
