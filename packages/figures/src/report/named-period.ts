import { addDays, addMonths, isDate } from '@hearth/china';
import type { Period } from '../figure-case.ts';

const quarters = '一二三四';

/**
 * The period that a name means: 2008年, 2007—2008年, 2026年上半年, 2026年第一季度, 2026年1—8月, 2008年2月, and days as
 * `2008-01-25/2008-02-21`. Nothing when it is no such name.
 */
export function namedPeriod(name: string): Period | undefined {
  const [, from = '', to = ''] = name.match(/^(\d{4}-\d\d-\d\d)(?:\/|至)(\d{4}-\d\d-\d\d)$/) ?? [];
  if (isDate(from) && isDate(to)) return from <= to ? { from, to } : undefined;
  const [, first, last] = name.match(/^(\d{4})(?:[—－-](\d{4}))?年$/) ?? [];
  if (first) return months(first, 1, last ?? first, 12);
  const [, year = '', part = ''] = name.match(/^(\d{4})年(.+)$/) ?? [];
  if (part === '上半年') return months(year, 1, year, 6);
  if (part === '下半年') return months(year, 7, year, 12);
  const quarter = quarters.indexOf(part.match(/^第?([一二三四])季度$/)?.[1] ?? '-');
  if (quarter >= 0) return months(year, quarter * 3 + 1, year, quarter * 3 + 3);
  const [, month, until] = part.match(/^(\d{1,2})(?:[—－-](\d{1,2}))?月(?:份)?$/) ?? [];
  return month === undefined ? undefined : months(year, Number(month), year, Number(until ?? month));
}

function months(year1: string, month1: number, year2: string, month2: number): Period | undefined {
  if (![month1, month2].every((month) => month >= 1 && month <= 12)) return undefined;
  const from = `${year1}-${String(month1).padStart(2, '0')}-01`;
  const to = addDays(addMonths(`${year2}-${String(month2).padStart(2, '0')}-01`, 1), -1);
  return from <= to ? { from, to } : undefined;
}
