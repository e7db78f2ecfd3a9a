import type { Period } from '../figure-case.ts';
import { quotient } from '../measure.ts';
import { type FoundFigure, findFigure, type ReportData, titleOf } from './book.ts';
import { sentencesIn } from './check-numbers.ts';
import type { Numbers } from './demand.ts';
import { type Finding, type FindingCode, finding } from './finding.ts';
import type { Report, ReportNumber } from './report.ts';
import type { DeclaredCheck } from './template.ts';
import { note } from './write-placeholder.ts';

/** What the checks of a template look at. */
interface CheckDesk {
  data: ReportData;
  numbers: Numbers;
  /** Every figure that is printed; what a check compares joins them, so that it leads to its records. */
  used: Record<string, ReportNumber>;
}

/** A figure of a check with its value in the report's period. */
interface Compared {
  found: FoundFigure;
  value: number;
}

/** Notes every number that the checks of a template compare. */
export function wantChecks(checks: readonly DeclaredCheck[], numbers: Numbers, period: Period): void {
  for (const name of checks.flatMap(namesOf)) numbers.want(...taskAndFigure(name), period);
}

/**
 * What the checks that a template declares say of its numbers: a part must not be more than its whole (new payers, new unions), and a rate must
 * be that of the two counts that stand beside it.
 */
export function declaredFindings(
  checks: readonly DeclaredCheck[],
  report: Pick<Report, 'opening' | 'chapters' | 'closing'>,
  desk: CheckDesk,
  period: Period,
): Finding[] {
  const unknown = checks.flatMap(namesOf).filter((name) => !findFigure(desk.data.sources, ...taskAndFigure(name)));
  const findings = checks.flatMap((check) => findingOf(check, report, desk, period));
  return [...new Set(unknown)].map((name) => finding('report.check-unknown', '', { name })).concat(findings);
}

function findingOf(
  { part, whole, rate }: DeclaredCheck,
  report: Pick<Report, 'opening' | 'chapters' | 'closing'>,
  desk: CheckDesk,
  period: Period,
): Finding[] {
  const [above, below] = [part, whole].map((name) => comparedIn(name, desk, period));
  if (!above || !below) return [];
  const told = (code: FindingCode, params: NonNullable<Finding['params']>, all: readonly Compared[]): Finding[] => {
    const keys = all.map(({ found }) => note(found, period, numberOf(found, desk, period), desk));
    return [finding(code, sentenceWith(keys, report), params, keys, rate === undefined ? 'warning' : 'error')];
  };
  const params = { part: inWords(above), whole: inWords(below) };
  if (rate === undefined)
    return above.value > below.value ? told('report.more-than-whole', params, [above, below]) : [];
  const share = comparedIn(rate, desk, period);
  const factor = share?.found.figure.unit === '%' ? 100 : 1;
  const decimals = share?.found.figure.decimals ?? 2;
  const counted = quotient(String(above.value), String(below.value), factor, decimals);
  if (!share || counted === null || counted === share.value) return [];
  const said = { ...params, rate: inWords(share), counted: `${counted}${share.found.figure.unit}` };
  return told('report.rate-against-counts', said, [share, above, below]);
}

const inWords = ({ found: { source, figure }, value }: Compared): string =>
  `${titleOf(source)}“${figure.title}”${value}${figure.unit}`;

/** The sentence in which one of some numbers stands, the first one; none when they stand in tables only. */
const sentenceWith = (keys: readonly string[], report: Pick<Report, 'opening' | 'chapters' | 'closing'>): string =>
  sentencesIn(report).find(({ runs }) => runs.some((run) => run.number !== undefined && keys.includes(run.number)))
    ?.id ?? '';

function comparedIn(name: string | undefined, desk: CheckDesk, period: Period): Compared | undefined {
  const found = name === undefined ? undefined : findFigure(desk.data.sources, ...taskAndFigure(name));
  const value = found && numberOf(found, desk, period)?.value;
  if (!found || value === null || value === undefined) return undefined;
  return { found, value };
}

const numberOf = ({ source, figure }: FoundFigure, { numbers }: CheckDesk, period: Period) =>
  numbers.value(source.id, figure.id, period);

const namesOf = ({ part, whole, rate }: DeclaredCheck): string[] => [
  part,
  whole,
  ...(rate === undefined ? [] : [rate]),
];

function taskAndFigure(name: string): [task: string, figure: string] {
  const at = name.indexOf('.');
  return [name.slice(0, at), name.slice(at + 1)];
}
