import { dayName, dayNumber, dayOf } from './dates.ts';

/** A deadline in words: the key of a text in the locale files with its parameters, and how urgent it is. */
export interface DueWords {
  key: 'due.late' | 'due.today' | 'due.tomorrow' | 'due.left' | 'due.on';
  count: number;
  date: string;
  tone: 'late' | 'near' | 'calm';
}

/** Day number of the last day of a time limit: a limit that ends at 24:00 ends with the day before that instant. */
function lastDayOf(due: string): number {
  return due.length === 10 ? dayOf(due) : dayNumber(Date.parse(due) - 1);
}

/** The last day of a time limit: `2025-09-12`. */
export function formatLastDay(due: string): string {
  return dayName(lastDayOf(due));
}

/** Deadlines further ahead than this are named by their date. */
const DAYS_IN_WORDS = 14;
/** Deadlines within this many days are marked as near. */
const DAYS_NEAR = 2;

/**
 * Says when something is due, in whole calendar days of China Standard Time.
 * A last day ends at 24:00 (Civil Code art. 203), so an instant at midnight belongs to the day before it.
 * `due` is a date or an instant, `now` milliseconds.
 */
export function dueWords(due: string, now: number): DueWords {
  const lastDay = lastDayOf(due);
  const left = lastDay - dayNumber(now);
  const date = dayName(lastDay);
  if (left < 0) return { key: 'due.late', count: -left, date, tone: 'late' };
  const tone = left <= DAYS_NEAR ? 'near' : 'calm';
  if (left === 0) return { key: 'due.today', count: 0, date, tone };
  if (left === 1) return { key: 'due.tomorrow', count: 1, date, tone };
  return { key: left <= DAYS_IN_WORDS ? 'due.left' : 'due.on', count: left, date, tone };
}
