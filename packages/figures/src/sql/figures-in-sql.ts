import type { Expression, Figure } from '@hearth/definition';
import { type Fragment, joined, raw, sql } from '@hearth/expression/sql';
import type { FigureCase } from '../figure-case.ts';
import { cadenceNumber, type FigureNumber, figureNumber, type Measured } from '../figure-value.ts';
import { environmentOf, type FigureSource, type Surroundings, typedFigure } from '../reading.ts';
import { recountOne } from '../recount.ts';
import { slotsDone } from '../slots.ts';
import type { Ask } from './ask.ts';
import { atUnits, both, NotInSql, type Place, sharedConditions } from './condition.ts';
import { type CountedRows, countedRows } from './counted-rows.ts';
import { digitsOf, type MeasureColumns, measureColumns } from './measure-columns.ts';

/** A figure as the database gives it. */
export interface AskedFigure extends FigureNumber {
  /** True when some part of it has no SQL and its cases were counted one by one. */
  recounted?: true;
  /** True when so few records are behind it that the number would tell what is masked in one of them; `value` is then null. */
  keptBack?: true;
}

/** The cases (of the units asked for, drafts included) and entries for what has no SQL. */
export type Material = () => Promise<{ cases: readonly FigureCase[] } & Pick<Surroundings, 'registers' | 'entries'>>;

/**
 * Figures of a task or register over its typed tables, those over the same rows in one pass. The numbers equal those of
 * {@link recount}: a test holds them together on random data.
 */
export async function askFigures(
  source: FigureSource,
  figures: readonly Figure<Expression>[],
  ask: Ask,
  material: Material,
): Promise<Record<string, AskedFigure>> {
  const needed = withDenominators(figures, source);
  const { batches, others } = batchesOf(needed, source, ask);
  const measured: Record<string, Measured> = {};
  for (const batch of batches) Object.assign(measured, await runBatch(batch, ask));
  const cut = others.length > 0 ? await recounted(source, others, ask, material) : {};
  const answer = (figure: Figure<Expression>): AskedFigure => {
    if (figure.kind === 'cadence') return cadence(figure, ask);
    const own = measured[figure.id];
    if (!own) return cut[figure.id] ?? { id: figure.id, value: null };
    if (figure.kind !== 'rate') return figureNumber(figure, own);
    return figureNumber(figure, { ...own, below: measured[figure.of ?? '']?.above ?? '0' });
  };
  return Object.fromEntries(figures.map((figure) => [figure.id, answer(figure)]));
}

function withDenominators(figures: readonly Figure<Expression>[], source: FigureSource): Figure<Expression>[] {
  const below = figures.flatMap(({ of }) => source.figures.filter(({ id }) => id === of));
  return [...new Set([...figures, ...below])].filter(({ kind }) => kind !== 'cadence');
}

function cadence(figure: Figure<Expression>, { slots = [], period }: Ask): AskedFigure {
  const { done, planned } = slotsDone(figure, slots, period);
  return cadenceNumber(figure, done, planned);
}

/** Figures over the same rows of the same period, answered by one query. */
interface Batch {
  rows: CountedRows;
  /** Units first, then state and period. */
  where: Fragment[];
  columns: Map<Figure<Expression>, MeasureColumns>;
}

function batchesOf(figures: readonly Figure<Expression>[], source: FigureSource, ask: Ask) {
  const env = environmentOf(source, ask.period);
  const found = figures.map((figure) => {
    const rows = countedRows(figure, source, ask);
    return { figure, rows, asked: rows && askedOf(typedFigure(figure, source, ask.registers), { rows, ask, env }) };
  });
  const inSql = new Set(found.flatMap(({ figure, asked }) => (asked ? [figure.id] : [])));
  const batches = new Map<string, Batch>();
  const others: Figure<Expression>[] = [];
  for (const { figure, rows, asked } of found) {
    if (!rows || !asked || (figure.of !== undefined && !inSql.has(figure.of))) {
      others.push(figure);
      continue;
    }
    const key = JSON.stringify([rows.from, asked.where]);
    const batch = batches.get(key) ?? { rows, where: [...asked.units, ...asked.where], columns: new Map() };
    batch.columns.set(figure, asked.columns);
    batches.set(key, batch);
  }
  return { batches: [...batches.values()], others };
}

function askedOf(
  figure: Figure<Expression>,
  at: Place,
): { units: Fragment[]; where: Fragment[]; columns: MeasureColumns } | null {
  try {
    return { units: atUnits(figure, at), where: sharedConditions(figure, at), columns: measureColumns(figure, at) };
  } catch (fault) {
    if (fault instanceof NotInSql) return null;
    throw fault;
  }
}

async function runBatch({ rows, where, columns }: Batch, ask: Ask): Promise<Record<string, Measured>> {
  const selected: { figure: Figure<Expression>; part: keyof Measured; column: Fragment }[] = [];
  for (const [figure, parts] of columns) {
    for (const [part, column] of Object.entries(parts)) selected.push({ figure, part: part as keyof Measured, column });
  }
  const list = joined(
    selected.map(({ column }, at) => sql`${column} AS ${raw(`c${at}`)}`),
    ', ',
  );
  const condition = both(where);
  const counted = condition ? sql` WHERE ${condition}` : raw('');
  const [row = {}] = await ask.run(sql`SELECT ${list} FROM ${raw(rows.from)}${counted}`);
  const measured: Record<string, Measured> = {};
  for (const [at, { figure, part }] of selected.entries()) {
    measured[figure.id] = { above: '0', ...measured[figure.id], [part]: digitsOf(row[`c${at}`], figure) };
  }
  return measured;
}

async function recounted(
  source: FigureSource,
  figures: readonly Figure<Expression>[],
  ask: Ask,
  material: Material,
): Promise<Record<string, AskedFigure>> {
  const { cases, ...registers } = await material();
  const around: Surroundings = { ...pick(ask), ...registers };
  const counting = { source, cases, period: ask.period, env: environmentOf(source, ask.period), around };
  const answers = figures.map((figure): [string, AskedFigure] => {
    const { counted: _, ...value } = recountOne(figure, counting);
    return [figure.id, { ...value, recounted: true }];
  });
  return Object.fromEntries(answers);
}

const pick = ({ registers, slots, tops, stays, units }: Ask): Surroundings => ({
  ...(units ? { units } : {}),
  ...(registers ? { registers } : {}),
  ...(slots ? { slots } : {}),
  ...(tops ? { tops } : {}),
  ...(stays ? { stays } : {}),
});
