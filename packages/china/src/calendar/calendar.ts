import { isDate, weekday } from './date.ts';

/** Whether offices work on a day, and how sure that is. */
export interface Calendar {
  isWorkingDay(date: string): boolean;
  /** True when the year's holidays are not announced yet, so that the answer knows weekends only. */
  provisional(date: string): boolean;
  /** Whether the holidays of a year are known; a year that is not counts weekends only, and somebody should be told. */
  isLoaded(year: number): boolean;
}

/** A day that differs from the week's rule or is announced as a holiday: what the yearly notice lists. */
export interface CalendarRow {
  readonly date: string;
  readonly kind: 'holiday' | 'workday';
  readonly name?: string;
}

/**
 * A calendar over rows: Monday to Friday are working days unless a row says otherwise.
 *
 * @param years the years whose holidays are announced; by default each year that has a row. Give it when rows may be
 *   there before the notice (a local day off). A later row for the same date wins.
 */
export function calendarOf(rows: Iterable<CalendarRow>, years?: Iterable<number>): Calendar {
  const kinds = new Map<string, CalendarRow['kind']>();
  for (const { date, kind } of rows) {
    if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
    kinds.set(date, kind);
  }
  const announced = new Set(years ?? [...kinds.keys()].map(yearOf));
  return {
    isWorkingDay(date) {
      const kind = kinds.get(date);
      return kind === undefined ? weekday(date) <= 5 : kind === 'workday';
    },
    provisional: (date) => !announced.has(yearOf(date)),
    isLoaded: (year) => announced.has(year),
  };
}

/** The calendar that knows no notice: weekends only, every year provisional. */
export const weekendCalendar: Calendar = calendarOf([]);

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
