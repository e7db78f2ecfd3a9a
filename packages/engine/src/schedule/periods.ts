import { addDays, addMonths, weekday } from '@hearth/china';
import type { Cadence } from '@hearth/definition';

/** First and last day of a piece of time, `YYYY-MM-DD`. */
export interface Span {
  from: string;
  to: string;
}

/** The period of a cadence in which a day lies. Weeks begin on Monday, the others with the calendar (GB/T 7408.1 for weeks). */
export function periodAt(every: Cadence, day: string): Span {
  if (every === 'day') return { from: day, to: day };
  if (every === 'week') {
    const from = addDays(day, 1 - weekday(day));
    return { from, to: addDays(from, 6) };
  }
  const months = monthsOf[every];
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  const first = month - ((month - 1) % months);
  const from = `${year}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, months), -1) };
}

/** Every period from the one in which the first day lies to the one in which the last day lies. */
export function periodsBetween(every: Cadence, first: string, last: string): Span[] {
  const periods: Span[] = [];
  for (let at = periodAt(every, first); at.from <= last; at = periodAt(every, addDays(at.to, 1))) periods.push(at);
  return periods;
}

const monthsOf: Record<Exclude<Cadence, 'day' | 'week'>, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
