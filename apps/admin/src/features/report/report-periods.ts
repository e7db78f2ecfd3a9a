interface Period {
  from: string;
  to: string;
}

/** A part of a year: `quarter` 4 of 2026. */
export interface UsualPeriod extends Period {
  part: 'year' | 'half-year' | 'quarter' | 'month';
  year: number;
  /** From 1. */
  count: number;
}

/** Into how many parts each divides a year, and how many of them are offered. */
const kinds = {
  year: { parts: 1, offered: 4 },
  'half-year': { parts: 2, offered: 4 },
  quarter: { parts: 4, offered: 6 },
  month: { parts: 12, offered: 12 },
} as const;

/** The usual periods of a report that is written so often, the newest first, counted from a day (`2026-03-05`). */
export function usualPeriods(every: string | null, today: string): UsualPeriod[] {
  const part = every !== null && Object.hasOwn(kinds, every) ? (every as UsualPeriod['part']) : 'year';
  const { parts, offered } = kinds[part];
  const now = Number(today.slice(0, 4)) * parts + Math.floor(((Number(today.slice(5, 7)) - 1) * parts) / 12);
  return Array.from({ length: offered }, (_, back) => partOfYear(part, parts, now - back));
}

function partOfYear(part: UsualPeriod['part'], parts: number, index: number): UsualPeriod {
  const [year, at] = [Math.floor(index / parts), index % parts];
  const months = 12 / parts;
  const day = (month: number, dayOfMonth: number) =>
    new Date(Date.UTC(year, month, dayOfMonth)).toISOString().slice(0, 10);
  return { part, year, count: at + 1, from: day(at * months, 1), to: day((at + 1) * months, 0) };
}
