import type { Calendar } from './calendar.ts';
import { addCalendarDays, addCalendarMonths, addWorkingDays } from './counting.ts';
import { addDays, daysBetween } from './date.ts';
import { endOfDay } from './shanghai.ts';

/** How long something may take. Statutory 日 are calendar days unless the text says 工作日, so the unit is always said. */
export interface TimeLimit {
  readonly count: number;
  readonly unit: 'calendar-day' | 'working-day' | 'month';
  /** Whether a last day off moves to the next working day; default true. Working days never end on one. */
  readonly rollForward?: boolean;
}

export interface Deadline {
  /** The last day on which the thing is still in time. */
  readonly date: string;
  /** The instant from which it is late: 24:00 of that day in Shanghai. */
  readonly endsAt: string;
  /** The counting touched a year without announced holidays: count again when they are known. */
  readonly provisional: boolean;
}

/** The deadline of a limit that starts on `start` (the start day excluded). */
export function deadline(calendar: Calendar, start: string, limit: TimeLimit): Deadline {
  return deadlineOn(calendar, lastDay(calendar, start, limit));
}

/**
 * The end of a public notice: the day of posting is excluded, and both lengths must have passed in full.
 * The result may be approved from the day after.
 */
export function publicNoticeEnd(
  calendar: Calendar,
  postedOn: string,
  { workingDays = 0, calendarDays = 0 }: { workingDays?: number; calendarDays?: number },
): Deadline {
  const byWork = addWorkingDays(calendar, postedOn, workingDays);
  const byCalendar = addDays(postedOn, calendarDays);
  return deadlineOn(calendar, daysBetween(byWork, byCalendar) > 0 ? byCalendar : byWork);
}

function lastDay(calendar: Calendar, start: string, { count, unit, rollForward = true }: TimeLimit): string {
  switch (unit) {
    case 'working-day':
      return addWorkingDays(calendar, start, count);
    case 'calendar-day':
      return addCalendarDays(calendar, start, count, { rollForward });
    case 'month':
      return addCalendarMonths(calendar, start, count, { rollForward });
  }
}

/** A year's holidays are announced before it begins, so the last day's year decides whether the count may change. */
function deadlineOn(calendar: Calendar, date: string): Deadline {
  return { date, endsAt: endOfDay(date), provisional: calendar.provisional(date) };
}
