import type { Expression, Figure } from '@hearth/definition';
import type { ReportData, ReportSource } from './book.ts';
import { Numbers } from './demand.ts';
import { type Finding, finding } from './finding.ts';
import type { Report, ReportNumber, WrittenPart, WrittenSentence } from './report.ts';

/** What the numbers of a report say against one another, whatever sentence they stand in. */
export function checkNumbers(report: Pick<Report, 'opening' | 'chapters' | 'closing' | 'numbers'>): Finding[] {
  const all = Object.values(report.numbers);
  return [...all.flatMap(rateOverWhole), ...differing(report)];
}

/** All sentences in reading order. */
export function sentencesIn(report: Pick<Report, 'opening' | 'chapters' | 'closing'>): WrittenSentence[] {
  const inside = ({ sentences, parts }: WrittenPart): WrittenSentence[] => [...sentences, ...parts.flatMap(inside)];
  return [...report.opening, ...report.chapters.flatMap(inside), ...report.closing];
}

/** A share of more than the whole has the wrong whole below the line. */
function rateOverWhole({ key, kind, measure, title, numerator, denominator }: ReportNumber): Finding[] {
  if (kind !== 'rate' || measure !== '%' || numerator === undefined || denominator === undefined) return [];
  if (numerator <= denominator || denominator === 0) return [];
  const params = { title, numerator: String(numerator), denominator: String(denominator) };
  return [finding('report.rate-over-whole', '', params, [key], 'error')];
}

/**
 * A rate is read together with the stock that stands beside it: where another task prints what its denominator is called, in the same period,
 * the two must be one number.
 */
export function otherBases(
  report: Pick<Report, 'opening' | 'chapters' | 'closing' | 'numbers'>,
  sources: readonly ReportSource[],
): Finding[] {
  const printed = Object.values(report.numbers);
  return printed.flatMap((rate) => {
    const figures = sources.find(({ id }) => id === rate.task)?.figures;
    const base = figures?.find(({ id }) => id === figures.find((one) => one.id === rate.figure)?.of);
    if (!base || rate.denominator === undefined) return [];
    const other = printed.find(
      (one) => one.task !== rate.task && isSame(one, base, rate) && one.value !== rate.denominator,
    );
    if (!other) return [];
    const params = {
      ...{ title: `${rate.taskTitle}“${rate.title}”`, base: base.title, denominator: String(rate.denominator) },
      ...{ other: other.taskTitle, value: String(other.value) },
    };
    const sentence = sentencesIn(report).find(({ runs }) => runs.some(({ number }) => number === rate.key));
    return [finding('report.rate-other-base', sentence?.id ?? '', params, [rate.key, other.key])];
  });
}

const isSame = (one: ReportNumber, base: Figure<Expression>, { period, unit }: ReportNumber): boolean =>
  one.title === base.title &&
  one.measure === base.unit &&
  one.value !== null &&
  one.unit === unit &&
  one.period.from === period.from &&
  one.period.to === period.to;

/** The same thing in the same period must have one number, whichever task it comes from. */
function differing(report: Pick<Report, 'opening' | 'chapters' | 'closing' | 'numbers'>): Finding[] {
  const first = new Map<string, ReportNumber>();
  const findings: Finding[] = [];
  for (const sentence of sentencesIn(report)) {
    for (const { number: key } of sentence.runs) {
      const number = key === undefined ? undefined : report.numbers[key];
      if (!number || number.value === null || number.title.startsWith('其中')) continue;
      const same = `${number.title} ${number.measure} ${number.period.from}/${number.period.to}`;
      const other = first.get(same);
      if (!other) first.set(same, number);
      else if (other.task !== number.task && other.value !== number.value) {
        const params = {
          title: number.title,
          first: `${other.taskTitle}${other.value}`,
          second: `${number.taskTitle}${number.value}`,
        };
        findings.push(finding('report.same-name-differs', sentence.id, params, [other.key, number.key]));
      }
    }
  }
  return findings;
}

/** A flow of cases that are not finished may still change: how many of those counted are open. */
export async function stillOpen(numbers: Report['numbers'], data: ReportData): Promise<Finding[]> {
  const asked = new Numbers({ ...data, sources: data.sources.map(openOnly) });
  const counted = Object.values(numbers).filter(({ value }) => value);
  for (const { task, figure, period, unit } of counted) asked.want(task, figure, period, unit);
  await asked.fetch();
  return counted.flatMap(({ key, task, figure, title, period, unit }) => {
    const count = asked.value(task, figure, period, unit)?.value ?? 0;
    return count > 0 ? [finding('report.still-open', '', { title, count: String(count) }, [key])] : [];
  });
}

/** The same source with the figures that open cases can be part of, counting only those. */
const openOnly = <S extends ReportSource>(source: S): S => ({
  ...source,
  figures: source.figures
    .filter(canBeOpen)
    .map((figure): Figure<Expression> => ({ ...figure, cases: 'running', measure: { count: true } })),
});

const canBeOpen = ({ kind, cases = 'submitted', results, source }: Figure<Expression>): boolean =>
  kind === 'flow' && cases === 'submitted' && results === undefined && source === undefined;
