/**
 * Union offices work on one clock, China Standard Time (UTC+8, no summer time), wherever the browser stands.
 * All functions take ISO texts as the server sends them and give what a person reads.
 */
const OFFSET = 8 * 3_600_000;
const DAY = 86_400_000;

/** Number of the day in China since 1970-01-01 for an instant in milliseconds. */
export function dayNumber(instant: number): number {
  return Math.floor((instant + OFFSET) / DAY);
}

/** Day number of a date (`2025-09-12`) or an instant (`2025-09-12T10:00:00+08:00`). */
export function dayOf(iso: string): number {
  return iso.length === 10 ? Math.floor(Date.parse(iso) / DAY) : dayNumber(Date.parse(iso));
}

/** Day number back to `2025-09-12`. */
export function dayName(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** `2025-09-12`. */
export function formatDay(iso: string): string {
  return dayName(dayOf(iso));
}

/** `2025-09-12 14:32`. */
export function formatMoment(iso: string): string {
  return new Date(Date.parse(iso) + OFFSET).toISOString().slice(0, 16).replace('T', ' ');
}

/** `14:32`. */
export function formatClock(iso: string): string {
  return formatMoment(iso).slice(11);
}

/** `今天` needs no date: the clock alone for today, else day and clock. */
export function formatRecent(iso: string, now: number): string {
  return dayOf(iso) === dayNumber(now) ? formatClock(iso) : formatMoment(iso);
}
