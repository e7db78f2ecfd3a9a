import { readPaper } from '@hearth/documents';
import {
  compareNumbers,
  compareTraced,
  type Finding,
  periodNumber,
  periodTask,
  readTrace,
  type TracedNumber,
} from '@hearth/figures';
import { findReadableCase } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { CountedCases } from './counted-cases.ts';
import { proofsOf } from './evidence.ts';
import { sourcesOf, unitsOf } from './report.service.ts';
import { bodyNumbers, printedNumbers, reportProperty } from './report-paper.ts';

/** Recomputes every number of a Word file that was made here; gives those that no longer hold, and how many were looked at. */
export async function verifyReport(
  context: EngineContext,
  person: SignedIn,
  bytes: Uint8Array,
): Promise<{ checked: number; findings: Finding[] }> {
  const { paper } = readPaper(bytes);
  const traced = paper?.tables.flatMap(readTrace) ?? [];
  if (!paper || traced.length === 0) throw refuse(422, 'report-unreadable', {});
  const org = await context.office.org(context.db, person.reader.day);
  const wanted = unitIn(paper.properties[reportProperty]);
  const strange = wanted?.split(',').find((id) => !org.unit(id));
  if (strange !== undefined) throw refuse(422, 'report-elsewhere', { unit: strange });
  const units = unitsOf(wanted, person, org);
  const counting = new CountedCases(context, person, org, units);
  const findings: Finding[] = [];
  const sources = sourcesOf(context);
  const keyed = traced.map((number, at) => ({ ...number, key: String(at) }));
  const proofs = await proofsOf(keyed, sources, counting);
  for (const number of keyed) {
    const digest = proofs[number.key]?.digest ?? '';
    const finding = compareTraced(number, await valueNow(number, digest, context, person, counting));
    if (finding) findings.push(finding);
  }
  const printed = printedNumbers(paper.properties);
  if (printed) findings.push(...compareNumbers(printed, bodyNumbers(paper)));
  return { checked: traced.length, findings };
}

/** Word keeps the property; a file that lost it is checked for the reader's own unit. */
function unitIn(property: string | undefined): string | undefined {
  try {
    const { unit } = JSON.parse(property ?? '{}');
    return typeof unit === 'string' ? unit : undefined;
  } catch {
    return undefined;
  }
}

/** What a traced number is now; null when the figure is gone, or the record may not be seen. */
async function valueNow(
  number: TracedNumber,
  digest: string,
  context: EngineContext,
  person: SignedIn,
  counting: CountedCases,
) {
  const { task, figure: name, period, unit, record } = number;
  if (task === periodTask) {
    const span = periodNumber(name, period);
    return span && { value: span.value, measure: span.measure, digest: number.digest };
  }
  const sources = sourcesOf(context);
  const source = sources.find(({ id }) => id === task);
  const figure = source?.figures.find(({ id }) => id === name);
  if (!source || !figure) return null;
  if (record) {
    const found = await findReadableCase(context.db, person.reader, record.case);
    const value = found?.document[record.field];
    return typeof value === 'number' ? { value, measure: measureIn(number.value), digest } : null;
  }
  const value = (await counting.values(source, [figure], period, unit))[figure.id]?.value ?? null;
  return { value, measure: figure.unit, digest };
}

/** The measure word behind a printed value. */
const measureIn = (text: string): string => text.replace(/^-?[\d.]+/, '');
