import { createHash } from 'node:crypto';
import { isDate, shanghaiDate } from '@hearth/china';
import type { Expression, Figure, Form } from '@hearth/definition';
import {
  type Evidence,
  type FigureValue,
  type Period,
  type Report,
  type ReportNumber,
  type ReportSource,
  type Template,
  writeReport,
} from '@hearth/figures';
import { listCases } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { readsMasked } from '../figure/reads-masked.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { CountedCases } from './counted-cases.ts';

export interface ReportWish {
  template: string;
  /** Days in Shanghai, both included; default: this year up to today. */
  from?: string | undefined;
  to?: string | undefined;
  /** Ids of units apart by commas, each with those below; default: where the person's highest post is. */
  unit?: string | undefined;
  /** Only this task, for the summary of one campaign. */
  task?: string | undefined;
}

/** A report with the evidence of its numbers. */
export interface WrittenReport {
  report: Report;
  evidence: Record<string, Evidence & { cases: string[] }>;
}

/** Writes a report over what the person may see. */
export async function reportFor(context: EngineContext, person: SignedIn, wish: ReportWish): Promise<WrittenReport> {
  const template = context.reports.find(({ id }) => id === wish.template);
  if (!template) throw refuse(404, 'report-not-found', { report: wish.template });
  const org = await context.office.org(context.db, person.reader.day);
  const units = unitsOf(wish.unit, person, org);
  const counting = new CountedCases(context, person, org, units);
  const known = context.definitions.known().map(({ definition }) => definition);
  const sources = known.filter(({ id }) => wish.task === undefined || id === wish.task);
  const report = await writeReport(
    { template: safe(template, person), period: periodOf(wish, context), unit: unitOf(units, org) },
    {
      sources,
      figures: (source, figures, period, unit) => counting.values(source, figures, period, unit),
      names: async (source, figure, period, limit) => (await counting.names(source, figure, period)).slice(0, limit),
      units: units.length > 1 ? units.map((id) => ({ id, name: org.unitName(id) })) : childrenOf(units[0], org),
      overdue: await overdueOf(context, person, sources, units),
      story: (source, figure, period) => counting.latest(source, figure, period),
    },
  );
  return { report, evidence: await evidenceOf(Object.values(report.numbers), sources, counting) };
}

/** What stands behind some numbers now: how many records, a digest of them, and the cases that the reader may be told. */
export async function evidenceOf(
  numbers: readonly Pick<ReportNumber, 'key' | 'task' | 'figure' | 'period' | 'unit'>[],
  sources: readonly ReportSource[],
  counting: CountedCases,
): Promise<WrittenReport['evidence']> {
  const evidence: WrittenReport['evidence'] = {};
  for (const { key, task, figure: name, period, unit } of numbers) {
    const source = sources.find(({ id }) => id === task);
    const figure = source?.figures.find(({ id }) => id === name);
    if (!source || !figure) continue;
    const value = (await counting.values(source, [figure], period, unit))[name];
    if (value) evidence[key] = { ...proof(value), cases: toldCases(value, figure, source.form, counting.whole) };
  }
  return evidence;
}

/** As long as the same records are counted, the digest is the same. */
function proof({ counted }: FigureValue): Evidence {
  const records = counted.map((one) => JSON.stringify(one)).sort();
  const digest = createHash('sha256').update(records.join('\n')).digest('hex').slice(0, 16);
  return { count: counted.length, digest };
}

/** What a figure reads of a case that is masked for the reader is not told by naming the case. */
function toldCases(value: FigureValue, figure: Figure<Expression>, form: Form, whole: ReadonlySet<string>): string[] {
  const ids = [...new Set(value.counted.flatMap((one) => (one.case === undefined ? [] : [one.case])))];
  return readsMasked(figure, form) ? ids.filter((id) => whole.has(id)) : ids;
}

/** Names stand whole only in what an administrator prints. */
const safe = (template: Template, { admin }: SignedIn): Template =>
  admin ? template : { ...template, style: { ...template.style, names: 'masked' } };

export function periodOf({ from, to }: Pick<ReportWish, 'from' | 'to'>, { clock }: EngineContext): Period {
  const today = shanghaiDate(clock());
  const period = { from: dayOf(from ?? `${today.slice(0, 4)}-01-01`, 'from'), to: dayOf(to ?? today, 'to') };
  if (period.from > period.to) throw new Refusal(400, [problem('request-wrong-value', { name: 'to' }, '/to')]);
  return period;
}

function dayOf(text: string, name: string): string {
  if (!isDate(text)) throw new Refusal(400, [problem('request-wrong-value', { name }, `/${name}`)]);
  return text;
}

export function unitsOf(wish: string | undefined, { posts }: SignedIn, org: OrgSnapshot): string[] {
  const ids = wish?.split(',').filter(Boolean) ?? [];
  const unknown = ids.find((id) => !org.unit(id));
  if (unknown !== undefined)
    throw new Refusal(400, [problem('request-unknown-value', { name: 'unit', value: unknown }, '/unit')]);
  if (ids.length > 0) return ids;
  const own = posts.map(({ unitId }) => unitId).toSorted((a, b) => org.depth(a) - org.depth(b));
  return own.slice(0, 1);
}

const unitOf = (units: readonly string[], org: OrgSnapshot): { id: string; name: string } => ({
  id: units.join(','),
  name: units.map((id) => org.unitName(id)).join('、'),
});

const childrenOf = (unit: string | undefined, org: OrgSnapshot): { id: string; name: string }[] =>
  org.units.filter(({ parent }) => parent !== undefined && parent === unit).map(({ id, name }) => ({ id, name }));

async function overdueOf(
  { db }: EngineContext,
  { reader }: SignedIn,
  sources: readonly ReportSource[],
  units: readonly string[],
): Promise<Record<string, number>> {
  const overdue: Record<string, number> = {};
  for (const { id: task } of sources) {
    for (const unit of units) {
      const { total } = await listCases(db, reader, { task, unit, overdue: true }, { page: 1, pageSize: 1 });
      overdue[task] = (overdue[task] ?? 0) + total;
    }
  }
  return overdue;
}
