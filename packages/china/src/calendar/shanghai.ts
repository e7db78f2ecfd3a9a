/**
 * Official time in China: UTC+8 all year, everywhere. (Summer time was used in 1986–1991; no case of this system is
 * that old, and dates of birth are dates, not instants.)
 */

import { addDays, isDate } from './date.ts';

const offsetMs = 8 * 3_600_000;

/** The instant at which the day begins in Shanghai: `2026-05-01` → `2026-04-30T16:00:00.000Z`. */
export function startOfDay(date: string): string {
  return endOfDay(addDays(date, -1));
}

/** 24:00 of the day in Shanghai, the end of a period (Civil Code 203): `2026-05-01` → `2026-05-01T16:00:00.000Z`. */
export function endOfDay(date: string): string {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
  return `${date}T16:00:00.000Z`;
}

/** The date in Shanghai at an instant (ISO 8601 with offset): `2026-04-30T16:00:00Z` → `2026-05-01`. */
export function shanghaiDate(instant: string): string {
  return shanghaiText(instant).slice(0, 10);
}

/** The wall clock in Shanghai at an instant, `HH:mm`. */
export function shanghaiTime(instant: string): string {
  return shanghaiText(instant).slice(11, 16);
}

/** Date and wall clock in Shanghai, `YYYY-MM-DD HH:mm`. */
export function shanghaiDateTime(instant: string): string {
  return `${shanghaiDate(instant)} ${shanghaiTime(instant)}`;
}

function shanghaiText(instant: string): string {
  // Text without an offset would be read in the machine's own zone.
  if (!/T.*(Z|[+-]\d{2}:?\d{2})$/.test(instant)) throw new RangeError(`not an instant: ${instant}`);
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError(`not an instant: ${instant}`);
  return new Date(time + offsetMs).toISOString();
}
