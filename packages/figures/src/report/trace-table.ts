import type { Period } from '../figure-case.ts';
import { type Finding, finding } from './finding.ts';
import { periodName } from './period-word.ts';
import type { Report, ReportNumber } from './report.ts';

/** What stands behind a number: how many records, and a digest of their ids. */
export interface Evidence {
  count: number;
  /** Changes when any record comes or goes. */
  digest: string;
}

/** The head of the trace table of a Word file; the last column is for machines. */
export const traceHead = ['指标', '统计口径', '期间', '数值', '记录数', '记录摘要', '标识'] as const;

/** A row a printed figure, so that an auditor can recompute each. */
export function traceRows({ numbers }: Report, evidence: Readonly<Record<string, Evidence>>): string[][] {
  return Object.values(numbers).map((number) => {
    const { key, title, taskTitle, filter, period, measure } = number;
    const { count = 0, digest = '' } = evidence[key] ?? {};
    return [`${taskTitle}：${title}`, filter, periodName(period), valueText(number), String(count), digest, key].map(
      (cell, at) => (at === 3 ? `${cell}${measure}` : cell),
    );
  });
}

const valueText = ({ value }: Pick<ReportNumber, 'value'>): string => (value === null ? '' : String(value));

/** A row of a trace table as it is found in a file. */
export interface TracedNumber {
  title: string;
  value: string;
  digest: string;
  task: string;
  figure: string;
  period: Period;
  unit?: string;
  /** Of a story: the case that it tells, and the field that the number stands in. */
  record?: { case: string; field: string };
}

/** The rows of a trace table that name a figure; others are not ours. */
export function readTrace(rows: readonly (readonly string[])[]): TracedNumber[] {
  return rows.flatMap(([title = '', , , value = '', , digest = '', key = '']) => {
    const place = readKey(key);
    return place ? [{ title, value, digest, ...place }] : [];
  });
}

/** What the key of a number says: which figure, when and where. Null for what is none. */
export function readKey(key: string): Omit<TracedNumber, 'title' | 'value' | 'digest'> | null {
  const [, task, figure, from, to, unit, record] =
    key.match(/^([^.@]+)\.([^@]+)@(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)(?:@([^#]+))?(?:#(.+))?$/) ?? [];
  if (!task || !figure || !from || !to) return null;
  const place = { ...(unit === undefined ? {} : { unit }), ...(record === undefined ? {} : recordOf(record)) };
  return { task, figure, period: { from, to }, ...place };
}

/** A number of one record that was told: its case and the field. */
function recordOf(text: string): Pick<TracedNumber, 'record'> {
  const at = text.indexOf('/');
  return { record: { case: text.slice(0, at), field: text.slice(at + 1) } };
}

/** A case behind the numbers that was corrected after the report had gone out. */
export const correctedCase = (number: string): Finding => finding('report.case-corrected', '', { number });

/** What has become of a number since it was printed; nothing when it still holds. */
export function compareTraced(
  { title, value, digest, task, figure }: TracedNumber,
  now: { value: number | null; measure: string; digest: string } | null,
): Finding | null {
  const key = `${task}.${figure}`;
  if (!now) return finding('report.figure-gone', key, { title }, [key], 'error');
  const text = `${valueText(now)}${now.measure}`;
  if (text !== value) return finding('report.value-changed', key, { title, was: value, now: text }, [key], 'error');
  return digest === now.digest ? null : finding('report.records-changed', key, { title, now: text }, [key]);
}
