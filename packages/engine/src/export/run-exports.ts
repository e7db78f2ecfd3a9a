import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  claimExportJob,
  type ExportJobRecord,
  endExportJob,
  noteExportProgress,
  releaseExportJob,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { leaseFrom } from '../jobs/lease.ts';
import { refuse } from '../problems/refusal.ts';
import { actAs } from '../session/signed-in.ts';
import { entryExportFile } from './entry-export.service.ts';
import { exportFile } from './export.service.ts';
import { failureOf } from './export-failure.ts';
import { exportFolder, type JobWish } from './export-job.service.ts';

const leaseMinutes = 2;

/** After so many cases it is noted how far the file has come, and looked whether anybody still wants it. */
const everyCases = 200;

/** Somebody has cancelled the export, or another server goes on with it. */
class NotWanted extends Error {}

/**
 * Writes the oldest export that waits, or that a server which is gone had begun: that one from its beginning, since a workbook cannot be
 * gone on with. A server that stops gives it back. One that cannot be written ends with the reason; a fault of the program is thrown on.
 *
 * @returns false when there is none.
 */
export async function runExport(context: EngineContext, signal?: AbortSignal): Promise<boolean> {
  const { db, clock } = context;
  const lease = leaseFrom(clock(), leaseMinutes);
  const job = await claimExportJob(db, clock(), lease);
  if (!job) return false;
  const part = join(exportFolder(context), `${job.id}.part`);
  try {
    const size = await written(context, job, part, signal);
    await rename(part, join(exportFolder(context), job.id));
    const isKept = await endExportJob(db, job.id, { state: 'done', size, lastError: null, endedAt: clock() });
    if (!isKept) await rm(join(exportFolder(context), job.id), { force: true });
  } catch (fault) {
    // First of all, since it may be what the disk is full of; what cannot be taken away changes nothing about the end.
    await rm(part, { force: true }).catch(() => undefined);
    if (signal?.aborted) await releaseExportJob(db, job.id, lease.owner);
    else if (!(fault instanceof NotWanted)) {
      const { reason, unexpected } = failureOf(fault);
      const end = { state: 'failed', size: null, lastError: JSON.stringify(reason), endedAt: clock() } as const;
      await endExportJob(db, job.id, end);
      if (unexpected) throw fault;
    }
  }
  return true;
}

/** Writes the file; gives its bytes. */
async function written(
  context: EngineContext,
  job: ExportJobRecord,
  path: string,
  signal: AbortSignal | undefined,
): Promise<number> {
  const person = await actAs(context, job.account);
  if (!person) throw refuse(403, 'export-without-rights', {});
  await mkdir(exportFolder(context), { recursive: true });
  let done = 0;
  const wish = job.wish as unknown as JobWish;
  const onRecord = async () => {
    done += 1;
    if (done % everyCases !== 0) return;
    const lease = leaseFrom(context.clock(), leaseMinutes);
    if (!(await noteExportProgress(context.db, job.id, done, lease))) throw new NotWanted();
  };
  const { bytes } = await ('register' in wish
    ? entryExportFile(context, person, wish, onRecord)
    : exportFile(context, person, wish, onRecord));
  await pipeline(bytes, createWriteStream(path), signal ? { signal } : {});
  if (!(await noteExportProgress(context.db, job.id, done, leaseFrom(context.clock(), leaseMinutes))))
    throw new NotWanted();
  return (await stat(path)).size;
}
