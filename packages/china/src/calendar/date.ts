/**
 * Calendar dates as `YYYY-MM-DD` strings in the proleptic Gregorian calendar, years 0001–9999.
 * They sort as text. No function here reads a clock or a time zone.
 */

const dayMs = 86_400_000;

/** Whether the text is a date that exists: 2023-02-29 is not. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 28 to 31; months from 1. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01. Throws a RangeError for a text that is no date: a caller checks first. */
export function dayNumber(date: string): number {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

/** The date of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The date `n` days later (earlier when negative). */
export function addDays(date: string, n: number): string {
  return dateOfDay(dayNumber(date) + n);
}

/** How many days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The corresponding day `n` months later; where the month has no such day, its last day (Civil Code 202):
 * 2023-01-31 + 1 month = 2023-02-28, 2024-02-29 + 12 months = 2025-02-28.
 */
export function addMonths(date: string, n: number): string {
  const from = new Date(dayNumber(date) * dayMs);
  const first = new Date(Date.UTC(2000, 0, 1));
  first.setUTCFullYear(from.getUTCFullYear(), from.getUTCMonth() + n, 1);
  const last = new Date(first);
  last.setUTCMonth(first.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(from.getUTCDate(), last.getUTCDate()));
  return first.toISOString().slice(0, 10);
}

/** Monday = 1 … Sunday = 7 (ISO 8601). */
export function weekday(date: string): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}
