import { addDays, addMonths } from '@hearth/china';
import type { Period } from './figure-case.ts';

/** How a period is cut. */
export type PeriodPart = 'month' | 'quarter' | 'year';

const months: Record<PeriodPart, number> = { month: 1, quarter: 3, year: 12 };

/** More bars or points than these nobody reads. */
const MOST = 36;

/** The calendar months, quarters or years that a period touches, cut to it; of a very long one the last. */
export function partsOfPeriod({ from, to }: Period, part: PeriodPart): Period[] {
  const parts: Period[] = [];
  for (let day = from; day <= to; ) {
    const next = beginAfter(day, months[part]);
    const last = addDays(next, -1);
    parts.push({ from: day, to: last < to ? last : to });
    day = next;
  }
  return parts.slice(-MOST);
}

/** The first day of the next piece of so many months, counted from January. */
function beginAfter(day: string, length: number): string {
  const month = Number(day.slice(5, 7)) - 1;
  const first = Math.floor(month / length) * length + 1;
  return addMonths(`${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`, length);
}
