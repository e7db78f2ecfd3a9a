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
  listEntries,
  listExportJobs,
} from '@hearth/storage';
import { checkFilter } from '../case/check-filter.ts';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { registerFor } from '../register/register.service.ts';
import { entryReader } from '../register/register-rights.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { exportWords } from './case-columns.ts';
import { type EntryExportWish, passesOfEntries } from './entry-export.service.ts';
import { type ExportWish, mediaTypes, passesOf } from './export.service.ts';

/** How many of one's exports are listed. */
const LISTED = 50;

/** What a job writes: cases, or the entries of a register. */
export type JobWish = ExportWish | EntryExportWish;

/** Where the files of finished exports lie. */
export const exportFolder = ({ dataDir }: Pick<EngineContext, 'dataDir'>): string => join(dataDir, 'exports');

/** Asks for an export that is written beside the requests, with the rights of who asks. */
export async function askExport(context: EngineContext, person: SignedIn, wish: ExportWish): Promise<ExportJobRecord> {
  const { db, definitions } = context;
  await checkFilter(context, wish.filter);
  const task = definitions.known().find(({ definition }) => definition.id === wish.filter.task)?.definition.task.title;
  const cases = await countCases(db, person.reader, wish.filter);
  const total = cases * passesOf(context, wish);
  return ask(context, person, { title: task ?? exportWords(wish.locale).cases, total, wish });
}

/** Asks for the entries of a register in the same way. */
export async function askEntryExport(
  context: EngineContext,
  person: SignedIn,
  wish: EntryExportWish,
): Promise<ExportJobRecord> {
  const register = await registerFor(context, person, wish.register);
  await checkFilter(context, { unit: wish.filter.unit });
  const reader = await entryReader(context, person);
  const filter = { ...wish.filter, register: wish.register };
  const entries = await listEntries(context.db, reader, filter, { page: 1, pageSize: 1 });
  const total = entries.total * passesOfEntries(register, wish.format);
  return ask(context, person, { title: register.register.title, total, wish });
}

async function ask(
  context: EngineContext,
  person: SignedIn,
  { title, total, wish }: { title: string; total: number; wish: JobWish },
): Promise<ExportJobRecord> {
  const { db, clock, newId } = context;
  const { account, reader } = person;
  const name = `${title}-${reader.day.replaceAll('-', '')}.${wish.format}`;
  const job = { id: newId(), account, title: name, createdAt: clock(), total };
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
  const { format } = job.wish as unknown as JobWish;
  return { name: job.title, type: mediaTypes[format], bytes: createReadStream(path), size: found.size };
}

async function ownJob({ db }: EngineContext, { account }: SignedIn, id: string): Promise<ExportJobRecord> {
  const job = await findExportJob(db, id);
  if (job?.account !== account) throw refuse(404, 'export-not-found', {});
  return job;
}
