import { readPaper } from '@hearth/documents';
import { compareTraced, type Finding, readTrace, type TracedNumber } from '@hearth/figures';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { CountedCases } from './counted-cases.ts';
import { evidenceOf, sourcesOf, unitsOf } from './report.service.ts';
import { reportProperty } from './report-paper.ts';

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
  const units = unitsOf(unitIn(paper.properties[reportProperty]), person, org);
  const counting = new CountedCases(context, person, org, units);
  const findings: Finding[] = [];
  for (const number of traced) {
    const finding = compareTraced(number, await valueNow(number, context, counting));
    if (finding) findings.push(finding);
  }
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

async function valueNow(number: TracedNumber, context: EngineContext, counting: CountedCases) {
  const sources = sourcesOf(context);
  const source = sources.find(({ id }) => id === number.task);
  const figure = source?.figures.find(({ id }) => id === number.figure);
  if (!source || !figure) return null;
  const value = (await counting.values(source, [figure], number.period, number.unit))[figure.id]?.value ?? null;
  const { now } = await evidenceOf([{ key: 'now', ...number }], sources, counting);
  return { value, measure: figure.unit, digest: now?.digest ?? '' };
}
