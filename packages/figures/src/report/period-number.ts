import { daysBetween } from '@hearth/china';
import type { Period } from '../figure-case.ts';
import { keyOf } from './book.ts';
import { periodName, wholeMonths } from './period-word.ts';
import type { ReportNumber } from './report.ts';

/** Stands before the dot where a figure has its task: {期间.年数}. */
export const periodTask = '期间';

const measures: Record<string, string> = { 年数: '年', 月数: '个月', 天数: '天' };

/** How long a period is, as a number with a key like any other; nothing for whole years of a period that has none. */
export function periodNumber(name: string, period: Period): ReportNumber | null {
  const measure = measures[name];
  const value = lengthOf(name, period);
  if (measure === undefined || value === null) return null;
  return {
    ...{ key: keyOf(periodTask, name, period), task: periodTask, figure: name, title: '统计期', taskTitle: '报告' },
    ...{ value, measure, kind: 'ordinal', period, filter: periodName(period) },
  };
}

function lengthOf(name: string, { from, to }: Period): number | null {
  if (name === '天数') return daysBetween(from, to) + 1;
  const months = wholeMonths({ from, to });
  if (months === undefined) return null;
  if (name === '月数') return months;
  return months % 12 === 0 ? months / 12 : null;
}
