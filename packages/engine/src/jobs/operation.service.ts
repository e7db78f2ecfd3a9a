import {
  countDeadJobs,
  countLetters,
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
import { refuse } from '../problems/refusal.ts';
import { clockState } from './clock-watch.ts';

/** How the office runs, on one page. */
export async function operationsOf({ db, clock, events }: EngineContext) {
  const now = clock();
  const years = new Set((await listCalendarDays(db)).map(({ date }) => date.slice(0, 4)));
  return {
    clock: { now, ...(await clockState(db, now)) },
    jobs: { dead: await countDeadJobs(db) },
    letters: await countLetters(db),
    calendar: { unannounced: unannouncedYears(years, now) },
    streams: events.size,
  };
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

/** Tries a job that failed again, or gives it up. Refuses when there is none that failed. */
export async function settleJob({ db }: EngineContext, id: string, wish: 'retry' | 'drop'): Promise<void> {
  const dot = id.lastIndexOf('.');
  const key = [id.slice(0, dot), id.slice(dot + 1)] as const;
  const found = wish === 'retry' ? await retryJob(db, ...key) : await dropJob(db, ...key);
  if (!found) throw refuse(404, 'job-not-found');
}

/** Tries a letter at once, or gives it up. Refuses when there is none that waits or is dead. */
export async function settleLetter({ db, clock }: EngineContext, id: string, wish: 'retry' | 'drop'): Promise<void> {
  const found = wish === 'retry' ? await retryLetter(db, id, clock()) : await dropLetter(db, id);
  if (!found) throw refuse(404, 'letter-not-found');
}

function letterView({ payload, kind, target, ...letter }: LetterRecord) {
  const subject = typeof payload.type === 'string' ? payload.type : '';
  return {
    ...letter,
    kind: kind as 'mail' | 'webhook',
    target: kind === 'mail' ? maskedAddress(target) : target,
    subject,
  };
}

/** `wangmin@example.com` → `w***@example.com`: who looks after the outbox need not know addresses. */
const maskedAddress = (address: string): string => address.replace(/^(.)[^@]*/, '$1***');
