import { statfs } from 'node:fs/promises';
import {
  countDeadJobs,
  countLetters,
  type Db,
  databaseVersion,
  dropJob,
  dropLetter,
  type JobState,
  type LetterRecord,
  type LetterState,
  listCalendarDays,
  listJobs,
  listLetters,
  type Page,
  retryJob,
  retryLetter,
} from '@hearth/storage';
import { unannouncedYears } from '../calendar/calendar.service.ts';
import type { EngineContext } from '../context.ts';
import { noteDeed } from '../org/note-deed.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { clockState } from './clock-watch.ts';

/** How the office runs, on one page. */
export async function operationsOf({ db, clock, events, dataDir, version }: EngineContext) {
  const now = clock();
  const years = new Set((await listCalendarDays(db)).map(({ date }) => date.slice(0, 4)));
  const { product, tables } = await databaseVersion(db);
  return {
    clock: { now, ...(await clockState(db, now)) },
    jobs: { dead: await countDeadJobs(db) },
    letters: await countLetters(db),
    calendar: { unannounced: unannouncedYears(years, now) },
    streams: events.size,
    disk: await roomIn(dataDir),
    versions: { hearth: version, node: process.versions.node, database: product, tables },
  };
}

/** Free and whole size of a folder's disk in bytes; null = the folder is gone. */
async function roomIn(folder: string) {
  const disk = await statfs(folder).catch(() => null);
  return disk && { free: disk.bavail * disk.bsize, total: disk.blocks * disk.bsize };
}

export async function jobsOf({ db }: EngineContext, filter: { state?: JobState | undefined }, page: Page) {
  const { items, total } = await listJobs(db, filter, page);
  const jobs = items.map(({ caseId, timerId, ...job }) => ({ id: `${caseId}.${timerId}`, case: caseId, ...job }));
  return { items: jobs, total, ...page };
}

export async function lettersOf(
  { db }: EngineContext,
  filter: { state?: LetterState | undefined; target?: string | undefined },
  page: Page,
) {
  const { items, total } = await listLetters(db, filter, page);
  return { items: items.map(letterView), total, ...page, counts: await countLetters(db) };
}

/** What somebody wants of a job or a letter that failed. */
interface Settling {
  id: string;
  wish: 'retry' | 'drop';
}

/** Tries a job that failed again, or gives it up. Refuses when there is none that failed. */
export async function settleJob(context: EngineContext, trx: Db, by: SignedIn, { id, wish }: Settling): Promise<void> {
  const dot = id.lastIndexOf('.');
  const key = [id.slice(0, dot), id.slice(dot + 1)] as const;
  const found = wish === 'retry' ? await retryJob(trx, ...key) : await dropJob(trx, ...key);
  if (!found) throw refuse(404, 'job-not-found');
  if (wish === 'drop') await noteDeed(context, trx, by, 'job-dropped', { job: id });
}

/** Tries a letter at once, or gives it up. Refuses when there is none that waits or is dead. */
export async function settleLetter(
  context: EngineContext,
  trx: Db,
  by: SignedIn,
  { id, wish }: Settling,
): Promise<void> {
  const found = wish === 'retry' ? await retryLetter(trx, id, context.clock()) : await dropLetter(trx, id);
  if (!found) throw refuse(404, 'letter-not-found');
  if (wish === 'drop') await noteDeed(context, trx, by, 'letter-dropped', { letter: id });
}

function letterView({ payload, kind, target, ...letter }: LetterRecord) {
  const subject = typeof payload.type === 'string' ? payload.type : '';
  return {
    ...letter,
    kind: kind as 'mail' | 'webhook',
    target: kind === 'mail' ? maskedAddress(target) : target,
    subject,
    // What a mail server answers repeats the address.
    lastError: letter.lastError?.replaceAll(/[^\s<>@"]+@[^\s<>@"]+/g, maskedAddress) ?? null,
  };
}

/** `wangmin@example.com` → `w***@example.com`: who looks after the outbox need not know addresses. */
const maskedAddress = (address: string): string => address.replace(/^(.)[^@]*/u, '$1***');
