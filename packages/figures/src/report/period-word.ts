import { addDays, addMonths, chineseDate, chineseNumeral, daysBetween } from '@hearth/china';
import type { Period } from '../figure-case.ts';
import { namedPeriod } from './named-period.ts';

const counts = '零一二三四五六七八九十';

/** The period that a word means, seen from that of the report; nothing when it is no such word. */
export function periodOfWord(word: string, report: Period): Period | undefined {
  if (word === '本期') return report;
  if (word === '上期') return before(report);
  if (word === '去年') return { from: addMonths(report.from, -12), to: lastDayKept(report.to, -12) };
  if (word === '累计') return { from: '0001-01-01', to: report.to };
  const thisYear = report.to.slice(0, 4);
  if (word === '今年') return { from: `${thisYear}-01-01`, to: report.to };
  if (word === '年初') return { from: '0001-01-01', to: `${Number(thisYear) - 1}-12-31` };
  const span = word.match(/^([两二三四五六七八九十])年$/)?.[1];
  if (!span) return namedPeriod(word) ?? namedPeriod(`${thisYear}年${word}`);
  const years = span === '两' ? 2 : counts.indexOf(span);
  return { from: `${Number(thisYear) - years + 1}-01-01`, to: report.to };
}

/** The period of the same length right before: whole months by months, anything else by days. */
function before({ from, to }: Period): Period {
  const months = wholeMonths({ from, to });
  if (months === undefined) {
    const days = daysBetween(from, to) + 1;
    return { from: addDays(from, -days), to: addDays(from, -1) };
  }
  return { from: addMonths(from, -months), to: addDays(from, -1) };
}

/** How many whole calendar months a period has. */
export function wholeMonths({ from, to }: Period): number | undefined {
  if (!from.endsWith('-01') || !addDays(to, 1).endsWith('-01')) return undefined;
  const [y1, m1] = monthOf(from);
  const [y2, m2] = monthOf(to);
  return (y2 - y1) * 12 + m2 - m1 + 1;
}

const monthOf = (day: string): [number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))];

const isLastOfMonth = (day: string): boolean => addDays(day, 1).endsWith('-01');

/** The last day of a month stays the last one. */
function lastDayKept(day: string, months: number): string {
  return isLastOfMonth(day) ? addDays(addMonths(addDays(day, 1), months), -1) : addMonths(day, months);
}

/** How a period is called: 2026年, 2026年上半年, 2026年1—8月, 2007—2008年. */
export function periodName(period: Period): string {
  const months = wholeMonths(period);
  const [y1, m1] = monthOf(period.from);
  const [y2, m2] = monthOf(period.to);
  if (period.from === '0001-01-01') return `截至${chineseDate(period.to)}`;
  if (months === undefined) return daysName(period);
  if (y1 !== y2) return m1 === 1 && m2 === 12 ? `${y1}—${y2}年` : `${y1}年${m1}月至${y2}年${m2}月`;
  if (months === 12) return `${y1}年`;
  if (months === 6 && m1 % 6 === 1) return `${y1}年${m1 === 1 ? '上' : '下'}半年`;
  if (months === 3 && m1 % 3 === 1) return `${y1}年第${chineseNumeral((m1 + 2) / 3)}季度`;
  return months === 1 ? `${y1}年${m1}月` : `${y1}年${m1}—${m2}月`;
}

/** From one day to another: the year is said once, and a single day too. */
function daysName({ from, to }: Period): string {
  if (from === to) return chineseDate(from);
  const last = chineseDate(to);
  return `${chineseDate(from)}至${from.slice(0, 4) === to.slice(0, 4) ? last.slice(last.indexOf('年') + 1) : last}`;
}
