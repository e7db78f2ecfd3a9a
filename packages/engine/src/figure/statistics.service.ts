import type { Expression, Field, Figure } from '@hearth/definition';
import {
  type AskedFigure,
  kindFields,
  kindsOf,
  ofKind,
  type Period,
  type PeriodPart,
  partsOfPeriod,
  periodName,
  type ReportNumber,
  type ReportSource,
} from '@hearth/figures';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import { CountedCases } from '../report/counted-cases.ts';
import { evidenceOf, type Proof } from '../report/evidence.ts';
import { placesBelow } from '../report/moved-units.ts';
import { periodOf, sourcesOf, unitsOf } from '../report/report.service.ts';
import { toldEntries } from '../report/told-entries.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { toldTogether, type Wholes } from './told-together.ts';

export interface StatisticsWish {
  /** `task.figure` */
  figure: string;
  /** `unit`, `month`, `quarter`, `year`, or the key of a field that makes kinds. */
  by: string;
  from?: string | undefined;
  to?: string | undefined;
  /** Units apart by commas, each with those below. */
  unit?: string | undefined;
  /** A line or bar for each unit instead of one for all. */
  compare?: boolean | undefined;
}

/** A figure told apart: `values[series][row]`. */
export interface Statistics {
  figure: FigureFacts;
  period: Period;
  unit: string;
  total: number | null;
  /** `part` when the rows are parts of one whole, `time` when they follow one another, `each` otherwise. */
  kind: 'part' | 'time' | 'each';
  rows: { key: string; label: string }[];
  series: { key: string; label: string; values: (number | null)[] }[];
}

export interface FigureFacts {
  task: string;
  taskTitle: string;
  family: string;
  id: string;
  title: string;
  measure: string;
  kind: string;
  /** Fields by which it may be told apart. */
  fields: { key: string; title: string }[];
}

/** A figure that somebody asks for, with what it takes to count it. */
interface Asked {
  source: ReportSource;
  figure: Figure<Expression>;
  fields: Field[];
  period: Period;
  units: string[];
  org: OrgSnapshot;
  counting: CountedCases;
}

/** Every figure that can be shown, in the order of the tasks. */
export const figureList = (context: EngineContext): FigureFacts[] =>
  sourcesOf(context).flatMap((source) => source.figures.map((figure) => factsOf(context, source, figure)));

function factsOf(context: EngineContext, source: ReportSource, figure: Figure<Expression>): FigureFacts {
  const { title, family } = 'task' in source ? source.task : source.register;
  const fields = kindFields(figure, formOf(context, source, figure)).map((field) => ({
    key: field.key,
    title: field.title,
  }));
  const { id, title: name, unit: measure, kind } = figure;
  return { task: source.id, taskTitle: title, family, id, title: name, measure, kind, fields };
}

/** The fields of what a figure counts. */
const formOf = ({ definitions }: EngineContext, source: ReportSource, { source: counted }: Figure<Expression>) =>
  ((counted && definitions.register(counted.register)) ?? source).form.fields;

/** A figure by units, by time or by kind, over what the person may see. */
export async function statisticsFor(
  context: EngineContext,
  person: SignedIn,
  wish: StatisticsWish,
): Promise<Statistics> {
  const asked = await askedBy(context, person, wish);
  const { source, figure, period, units, org } = asked;
  const rows = rowsOf(wish.by, asked);
  const compared = wish.compare && wish.by !== 'unit' ? placesOf(asked) : [];
  const series: { key: string; label: string; unit?: string }[] =
    compared.length > 0
      ? compared.map(({ id, name }) => ({ key: id, label: name, unit: id }))
      : [{ key: '', label: figure.title }];
  const numbers = await Promise.all(
    series.map(({ key: _, label: __, ...at }) => Promise.all(rows.map((row) => numberAt(asked, { ...at, ...row })))),
  );
  const told = await toldTogether(numbers, wholesOf(asked, wish.by, series, rows));
  const values = series.map(({ key, label }, at) => ({ key, label, values: told[at] ?? [] }));
  const parts = asked.fields.some(({ key }) => key === wish.by) && figure.kind === 'flow' && 'count' in figure.measure;
  return {
    ...{ figure: factsOf(context, source, figure), period, unit: units.map((id) => org.unitName(id)).join('、') },
    total: await valueAt(asked, {}),
    kind: rows[0]?.period ? 'time' : parts ? 'part' : 'each',
    rows: rows.map(({ key, label }) => ({ key, label })),
    series: values,
  };
}

/** The number in one place of a chart, with the records behind it. */
export async function statisticsNumber(
  context: EngineContext,
  person: SignedIn,
  wish: StatisticsWish & { row?: string | undefined; series?: string | undefined },
): Promise<ReportNumber & Proof> {
  const asked = await askedBy(context, person, wish);
  const row = rowsOf(wish.by, asked).find(({ key }) => key === wish.row);
  const place: Place = { ...(wish.series ? { unit: wish.series } : {}), ...row };
  const period = place.period ?? asked.period;
  const [source, figure] = narrowed(asked, place);
  const facts = factsOf(context, asked.source, asked.figure);
  const number: ReportNumber = {
    ...{ key: 'asked', task: source.id, figure: figure.id, title: facts.title, taskTitle: facts.taskTitle },
    ...{ value: await valueAt(asked, place), measure: facts.measure, kind: facts.kind, period },
    filter: [row?.label, figure.where?.text].filter(Boolean).join('，'),
    ...(place.unit === undefined ? {} : { unit: place.unit }),
  };
  const { asked: evidence } = await evidenceOf([number], [source], asked.counting, (of, ids) =>
    toldEntries(context, person, of, ids),
  );
  return { ...number, ...{ count: 0, digest: '', cases: [], entries: [] }, ...evidence };
}

/** One bar or point. */
interface Place {
  unit?: string;
  period?: Period;
  /** Answer of the field `by`. */
  kind?: { field: string; value: string };
}

type Row = Place & { key: string; label: string };

async function askedBy(context: EngineContext, person: SignedIn, wish: StatisticsWish): Promise<Asked> {
  const at = wish.figure.indexOf('.');
  const source = sourcesOf(context).find(({ id }) => id === wish.figure.slice(0, at));
  const figure = source?.figures.find(({ id }) => id === wish.figure.slice(at + 1));
  if (!source || !figure) throw unknown('figure', wish.figure);
  const org = await context.office.org(context.db, person.reader.day);
  const units = unitsOf(wish.unit, person, org);
  const fields = kindFields(figure, formOf(context, source, figure));
  const period = periodOf(wish, context);
  const counting = new CountedCases(context, person, org, units);
  if (!times.has(wish.by) && wish.by !== 'unit' && !fields.some(({ key }) => key === wish.by)) {
    throw unknown('by', wish.by);
  }
  return { source, figure, fields, period, units, org, counting };
}

const unknown = (name: string, value: string): Refusal =>
  new Refusal(400, [problem('request-unknown-value', { name, value }, `/${name}`)]);

const times = new Set(['month', 'quarter', 'year']);

function rowsOf(by: string, asked: Asked): Row[] {
  if (by === 'unit') return placesOf(asked).map(({ id, name }) => ({ key: id, label: name, unit: id }));
  if (times.has(by)) {
    return partsOfPeriod(asked.period, by as PeriodPart).map((period) => {
      return { key: period.from, label: periodName(period), period };
    });
  }
  const field = asked.fields.find(({ key }) => key === by);
  if (!field) return [];
  return kindsOf(field).map(({ value, title }) => ({ key: value, label: title, kind: { field: by, value } }));
}

/** The units chosen, or the only one by itself and those right below it; itself where there is nothing below. */
function placesOf({ units, org, period }: Asked): { id: string; name: string }[] {
  const below = placesBelow(units[0], org, period);
  if (units.length > 1 || below.length === 0) return units.map((id) => ({ id, name: org.unitName(id) }));
  // What the level above did itself is no town's, and without it the rows do not add up.
  return [{ id: `=${units[0]}`, name: `${org.unitName(units[0] ?? '')}本级` }, ...below];
}

/** What a chart's numbers add up to: units do by themselves, kinds always, the parts of a time for what flows. */
function wholesOf(asked: Asked, by: string, series: readonly { unit?: string }[], rows: readonly Row[]): Wholes {
  const whole = (place: Place) => numberAt(asked, place);
  const total = () => whole({});
  if (by === 'unit') return { total };
  const ofSeries = (at: number) => whole(series[at]?.unit === undefined ? {} : { unit: series[at].unit });
  const ofRow = (at: number) => whole(rows[at] ?? {});
  const addsUp = !times.has(by) || asked.figure.kind !== 'stock';
  return { ...(addsUp ? { ofSeries } : {}), ...(series.length > 1 ? { ofRow } : {}), total };
}

const valueAt = async (asked: Asked, place: Place): Promise<number | null> =>
  (await numberAt(asked, place))?.value ?? null;

async function numberAt(asked: Asked, place: Place): Promise<AskedFigure | undefined> {
  const [source, figure] = narrowed(asked, place);
  return (await asked.counting.values(source, [figure], place.period ?? asked.period, place.unit))[figure.id];
}

/** The figure of one kind; of a rate, what stands below the line is narrowed too. */
function narrowed({ source, figure }: Asked, { kind }: Place): [ReportSource, Figure<Expression>] {
  if (!kind) return [source, figure];
  const below = source.figures.find(({ id }) => id === figure.of);
  const denominator = below && ofKind(below, kind.field, kind.value, `${below.id}#`);
  const one = ofKind(figure, kind.field, kind.value, `${figure.id}#`, denominator?.id);
  const figures = [...source.figures, one, ...(denominator ? [denominator] : [])];
  return [{ ...source, figures } as ReportSource, one];
}
