import { isDate, shanghaiDate } from '@hearth/china';
import type { Problem } from '@hearth/expression';
import {
  type CalendarDayRecord,
  type Db,
  insertSweep,
  listCalendarDays,
  readStamp,
  replaceCalendarYear,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';

/** A year of the calendar as the office keeps it. */
export async function calendarYear({ db, clock }: EngineContext, year: string) {
  const all = await listCalendarDays(db);
  const days = all.filter(({ date }) => date.startsWith(`${year}-`));
  const announced = new Set(all.map(({ date }) => date.slice(0, 4)));
  const years = [...announced].sort();
  return { year, days, provisional: days.length === 0, years, unannounced: unannouncedYears(announced, clock()) };
}

/** This year and the next, as far as nobody has announced them: deadlines in them know weekends only. */
export function unannouncedYears(announced: ReadonlySet<string>, now: string): string[] {
  const year = Number(shanghaiDate(now).slice(0, 4));
  // The State Council announces a year in the November before it.
  const next = shanghaiDate(now).slice(5) >= '11-15' ? [year + 1] : [];
  return [year, ...next].map(String).filter((one) => !announced.has(one));
}

/** Replaces the days of a year and asks for every timer to be counted again. Refuses days that are no days of the year. */
export async function changeCalendarYear(
  context: EngineContext,
  trx: Db,
  by: string,
  year: string,
  days: readonly CalendarDayRecord[],
): Promise<void> {
  const problems = dayProblems(year, days);
  if (problems.length > 0) throw new Refusal(422, problems);
  await replaceCalendarYear(trx, year, days);
  const id = `retime.${await readStamp(trx, 'calendar')}`;
  await insertSweep(trx, { id, kind: 'retime', input: { year }, createdAt: context.clock(), createdBy: by });
}

function dayProblems(year: string, days: readonly CalendarDayRecord[]): Problem[] {
  const seen = new Set<string>();
  return days.flatMap(({ date }, index) => {
    const path = `/days/${index}/date`;
    if (!isDate(date) || !date.startsWith(`${year}-`)) return [problem('calendar-day-elsewhere', { date, year }, path)];
    if (seen.has(date)) return [problem('calendar-day-twice', { date }, path)];
    seen.add(date);
    return [];
  });
}
