import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  cancelExportJob,
  countCases,
  type ExportJobRecord,
  findExportJob,
  insertExportJob,
  type JsonObject,
  listExportJobs,
} from '@hearth/storage';
import { checkFilter } from '../case/check-filter.ts';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { exportWords } from './case-columns.ts';
import { type ExportWish, mediaTypes, passesOf } from './export.service.ts';

/** How many of one's exports are listed. */
const LISTED = 50;

/** Where the files of finished exports lie. */
export const exportFolder = ({ dataDir }: Pick<EngineContext, 'dataDir'>): string => join(dataDir, 'exports');

/** Asks for an export that is written beside the requests, with the rights of who asks. */
export async function askExport(context: EngineContext, person: SignedIn, wish: ExportWish): Promise<ExportJobRecord> {
  const { db, clock, newId, definitions } = context;
  await checkFilter(context, wish.filter);
  const task = definitions.known().find(({ definition }) => definition.id === wish.filter.task)?.definition.task.title;
  const cases = await countCases(db, person.reader, wish.filter);
  const title = `${task ?? exportWords(wish.locale).cases}-${person.reader.day.replaceAll('-', '')}.${wish.format}`;
  const job = {
    id: newId(),
    account: person.account,
    title,
    createdAt: clock(),
    total: cases * passesOf(context, wish),
  };
  await insertExportJob(db, { ...job, wish: JSON.parse(JSON.stringify(wish)) as JsonObject });
  return ownJob(context, person, job.id);
}

export const exportJobsOf = ({ db }: EngineContext, { account }: SignedIn): Promise<ExportJobRecord[]> =>
  listExportJobs(db, account, LISTED);

/** Stops an export that waits or is being written; what was written of it goes. */
export async function cancelExport(context: EngineContext, person: SignedIn, id: string): Promise<ExportJobRecord> {
  await ownJob(context, person, id);
  if (!(await cancelExportJob(context.db, id, context.clock()))) throw refuse(409, 'export-ended', {});
  await rm(join(exportFolder(context), `${id}.part`), { force: true });
  return ownJob(context, person, id);
}

/** The file of a finished export. */
export async function exportJobFile(
  context: EngineContext,
  person: SignedIn,
  id: string,
): Promise<{ name: string; type: string; bytes: Readable; size: number }> {
  const job = await ownJob(context, person, id);
  const path = join(exportFolder(context), id);
  const found = job.state === 'done' ? await stat(path).catch(() => null) : null;
  if (!found) throw refuse(404, 'export-not-ready', {});
  const { format } = job.wish as unknown as ExportWish;
  return { name: job.title, type: mediaTypes[format], bytes: createReadStream(path), size: found.size };
}

async function ownJob({ db }: EngineContext, { account }: SignedIn, id: string): Promise<ExportJobRecord> {
  const job = await findExportJob(db, id);
  if (job?.account !== account) throw refuse(404, 'export-not-found', {});
  return job;
}
