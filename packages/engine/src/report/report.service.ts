import { endOfDay, isDate, shanghaiDate } from '@hearth/china';
import type { Expression, Figure } from '@hearth/definition';
import {
  type Evidence,
  type Period,
  type Report,
  type ReportSource,
  readKey,
  type Template,
  writeReport,
} from '@hearth/figures';
import { countCases } from '@hearth/storage';
import { campaignQuotas } from '../campaign/campaign-quotas.ts';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { CountedCases } from './counted-cases.ts';
import { evidenceOf, type Proof, type Proofs, proofsOf } from './evidence.ts';
import { movesInWords, placesBelow } from './moved-units.ts';
import { templateOf } from './report-templates.ts';
import { toldEntries } from './told-entries.ts';

export interface ReportWish {
  template: string;
  /** Days in Shanghai, both included; default: this year up to today. */
  from?: string | undefined;
  to?: string | undefined;
  /** Ids of units apart by commas, each with those below; default: where the person's highest post is. */
  unit?: string | undefined;
  /** Only this task, for the summary of one campaign. */
  task?: string | undefined;
  /** Values of the template's parameters. */
  parameters?: Record<string, string> | undefined;
}

/** A report, and what stands behind its numbers once somebody asks: that is many times the work of the numbers themselves. */
export interface WrittenReport {
  report: Report;
  prove(): Promise<Record<string, Evidence>>;
  /** The same with the cases that the reader may be told. */
  proveWithCases(): Promise<Proofs>;
  /** The value of a figure in the period and the units of the report, printed in it or not. */
  value(source: ReportSource, figure: Figure<Expression>): Promise<number | null>;
}

/** Writes a report over what the person may see; `given` is a template that is not saved yet. */
export async function reportFor(
  context: EngineContext,
  person: SignedIn,
  wish: ReportWish,
  given?: Template,
): Promise<WrittenReport> {
  const template = given ?? (await templateOf(context, wish.template));
  const org = await context.office.org(context.db, person.reader.day);
  const units = unitsOf(wish.unit, person, org);
  const counting = new CountedCases(context, person, org, units);
  const known = sourcesOf(context);
  const sources: ReportSource[] = known.filter(({ id }) => wish.task === undefined || id === wish.task);
  const period = periodOf(wish, context);
  const report = await writeReport(
    {
      template: within(safe(template, person), sources),
      period,
      unit: unitOf(units, org),
      parameters: wish.parameters ?? {},
    },
    {
      sources,
      figures: (source, figures, period, unit) => counting.values(source, figures, period, unit),
      names: (source, figure, period, limit) => counting.names(source, figure, period, limit),
      units:
        units.length > 1 ? units.map((id) => ({ id, name: org.unitName(id) })) : placesBelow(units[0], org, period),
      remarks: movesInWords(org, units, period),
      quotas: await campaignQuotas(context, period, units, org),
      overdue: await overdueOf(context, person, sources, units, period),
      story: (source, figure, period, number) => counting.told(source, figure, period, number),
    },
  );
  return {
    report,
    prove: () => proofsOf(Object.values(report.numbers), sources, counting),
    proveWithCases: () =>
      evidenceOf(Object.values(report.numbers), sources, counting, (of, ids) => toldEntries(context, person, of, ids)),
    value: async (source, figure) => (await counting.values(source, [figure], period))[figure.id]?.value ?? null,
  };
}

/** Everything that declares figures: the tasks in their last version, and the registers. */
export const sourcesOf = ({ definitions }: EngineContext): ReportSource[] => [
  ...definitions.known().map(({ definition }) => definition),
  ...definitions.registers,
];

/** What stands behind one number of a report over some units, by its key; nothing when no figure has it. */
export async function evidenceOfNumber(
  context: EngineContext,
  person: SignedIn,
  wish: { key: string; unit?: string | undefined },
): Promise<Proof> {
  const place = readKey(wish.key);
  if (!place) throw new Refusal(400, [problem('request-wrong-value', { name: 'key' }, '/key')]);
  const org = await context.office.org(context.db, person.reader.day);
  const counting = new CountedCases(context, person, org, unitsOf(wish.unit, person, org));
  const { number } = await evidenceOf([{ ...place, key: 'number' }], sourcesOf(context), counting, (of, ids) =>
    toldEntries(context, person, of, ids),
  );
  return number ?? { count: 0, digest: '', cases: [], entries: [] };
}

/** Names stand whole only in what an administrator prints. */
const safe = (template: Template, { admin }: SignedIn): Template =>
  admin ? template : { ...template, style: { ...template.style, names: 'masked' } };

/** A report of one task does not look for the figures of others. */
const within = (template: Template, sources: readonly ReportSource[]): Template =>
  sources.length > 1 || !template.checks
    ? template
    : {
        ...template,
        checks: template.checks.filter((check) =>
          Object.values(check).every((name) => sources.some(({ id }) => name.startsWith(`${id}.`))),
        ),
      };

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

/** How many cases of each task that were submitted by the end of the period wait for work that is overdue. */
async function overdueOf(
  { db }: EngineContext,
  { reader }: SignedIn,
  sources: readonly ReportSource[],
  units: readonly string[],
  { to }: Period,
): Promise<Record<string, number>> {
  const overdue: Record<string, number> = {};
  const before = endOfDay(to);
  for (const { id: task } of sources.filter((source) => 'task' in source)) {
    for (const unit of units) {
      overdue[task] = (overdue[task] ?? 0) + (await countCases(db, reader, { task, unit, before, overdue: true }));
    }
  }
  return overdue;
}
