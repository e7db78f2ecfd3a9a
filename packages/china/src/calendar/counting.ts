import type { Calendar } from './calendar.ts';
import { addDays, addMonths } from './date.ts';

/** No run of days off is this long; a calendar that has one is broken, and counting stops instead of hanging. */
const longestDayOffRun = 366;

/**
 * The `n`-th working day after `date`; the start day is excluded (Civil Code 201). Negative `n` counts back,
 * 0 gives the date itself, working day or not.
 */
export function addWorkingDays(calendar: Calendar, date: string, n: number): string {
  const step = n < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(n); left > 0; left -= 1) day = nearestWorkingDay(calendar, addDays(day, step), step);
  return day;
}

/** `date` when it is a working day, else the next one. */
export function rollToWorkingDay(calendar: Calendar, date: string): string {
  return nearestWorkingDay(calendar, date, 1);
}

/**
 * The last day of a period of `n` calendar days whose start day is excluded (Civil Code 201).
 *
 * @param rollForward when the last day is a day off, the next working day ends the period (Civil Code 203). Weekends
 *   are treated like statutory holidays, as offices do. Default true.
 */
export function addCalendarDays(calendar: Calendar, date: string, n: number, { rollForward = true } = {}): string {
  const last = addDays(date, n);
  return rollForward ? rollToWorkingDay(calendar, last) : last;
}

/** The last day of a period of `n` months: the corresponding day, or the month's last (Civil Code 202), rolled forward. */
export function addCalendarMonths(calendar: Calendar, date: string, n: number, { rollForward = true } = {}): string {
  const last = addMonths(date, n);
  return rollForward ? rollToWorkingDay(calendar, last) : last;
}

/**
 * Working days after `from` up to and including `to`, so that it undoes {@link addWorkingDays}.
 * When `to` is earlier: minus the working days from `to` up to the day before `from`.
 */
export function workingDaysBetween(calendar: Calendar, from: string, to: string): number {
  if (to < from) return -countWorkingDays(calendar, to, addDays(from, -1));
  return countWorkingDays(calendar, addDays(from, 1), to);
}

function countWorkingDays(calendar: Calendar, first: string, last: string): number {
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) count += 1;
  return count;
}

function nearestWorkingDay(calendar: Calendar, date: string, step: 1 | -1): string {
  let day = date;
  for (let tried = 0; !calendar.isWorkingDay(day); tried += 1) {
    if (tried === longestDayOffRun) throw new RangeError(`no working day within a year of ${date}`);
    day = addDays(day, step);
  }
  return day;
}
