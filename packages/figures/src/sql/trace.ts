import type { Expression, Figure } from '@hearth/definition';
import { type Fragment, joined, raw, sql } from '@hearth/expression/sql';
import type { Counted } from '../figure-case.ts';
import { environmentOf, type FigureSource, typedFigure } from '../reading.ts';
import { slotsDone } from '../slots.ts';
import { planOf } from '../typed/table-plan.ts';
import type { Ask } from './ask.ts';
import { atUnits, both, conditionOf, NotInSql, ownConditions, type Place, sharedConditions } from './condition.ts';
import { type CountedRows, countedRows } from './counted-rows.ts';
import { scalar } from './measure-columns.ts';
import { quoted } from './sql-name.ts';

/** Everything that a figure counts, in order of cases. Null when the figure has no SQL. */
export async function askTrace(source: FigureSource, figure: Figure<Expression>, ask: Ask): Promise<Counted[] | null> {
  return (await askTraces(source, [figure], ask)).get(figure.id) ?? null;
}

/** Everything that each of some figures counts, those over the same rows in one pass. A figure without SQL is not in the answer. */
export async function askTraces(
  source: FigureSource,
  figures: readonly Figure<Expression>[],
  ask: Ask,
): Promise<Map<string, Counted[]>> {
  const traces = new Map<string, Counted[]>();
  for (const figure of figures.filter(({ kind }) => kind === 'cadence'))
    traces.set(figure.id, slotsDone(figure, ask.slots ?? [], ask.period).counted);
  for (const batch of batchesOf(
    figures.filter(({ kind }) => kind !== 'cadence'),
    source,
    ask,
  )) {
    for (const [id, counted] of await runBatch(batch, ask)) traces.set(id, counted);
  }
  return traces;
}

/** Figures over the same rows of the same period, each with what only it asks for. */
interface TraceBatch {
  rows: CountedRows;
  where: Fragment[];
  own: Map<string, Fragment | undefined>;
}

function batchesOf(figures: readonly Figure<Expression>[], source: FigureSource, ask: Ask): TraceBatch[] {
  const batches = new Map<string, TraceBatch>();
  for (const figure of figures) {
    const found = placed(source, figure, ask, (at, typed) => ({
      rows: at.rows,
      where: [...atUnits(typed, at), ...sharedConditions(typed, at)],
      own: both(ownConditions(typed, at)),
    }));
    if (!found) continue;
    const key = JSON.stringify([found.rows.from, found.rows.rowIds, found.where]);
    const batch = batches.get(key) ?? { rows: found.rows, where: found.where, own: new Map() };
    batch.own.set(figure.id, found.own);
    batches.set(key, batch);
  }
  return [...batches.values()];
}

/** Reads the rows once; a column tells of each figure whether it counts the row. */
async function runBatch({ rows, where, own }: TraceBatch, ask: Ask): Promise<[id: string, counted: Counted[]][]> {
  const { from, isRegister, rowIds, order } = rows;
  const owner = isRegister ? 'm.entry_id' : 'm.case_id';
  const figures = [...own];
  const [only] = figures;
  const counts = ([, condition]: [string, Fragment | undefined]): Fragment =>
    sql`(${condition ?? raw('1 = 1')}) IS TRUE`;
  const flags = figures.length < 2 ? [] : figures.map((one, at) => sql`${counts(one)} AS ${raw(`f${at}`)}`);
  const narrow = figures.length === 1 && only?.[1] ? [only[1]] : [];
  const ids = rowIds.map((id, level) => `, ${id} AS r${level}`).join('');
  const sorted = order.map((one) => `, ${one}`).join('');
  const condition = both([...where, ...narrow]) ?? raw('1 = 1');
  const found = await ask.run(
    sql`SELECT ${raw(owner)} AS owner${raw(ids)}${flags.length === 0 ? raw('') : sql`, ${joined(flags, ', ')}`} FROM ${raw(from)} WHERE ${condition} ORDER BY ${raw(owner)}${raw(sorted)}`,
  );
  return figures.map(([id], at) => {
    const mine = flags.length === 0 ? found : found.filter((row) => Boolean(row[`f${at}`]));
    return [id, mine.map((row) => countedOf(row, isRegister, rowIds.length))];
  });
}

/** Ids of the cases or entries behind a figure, each once, the first `limit`. Null when the figure has no SQL. */
export async function askOwners(
  source: FigureSource,
  figure: Figure<Expression>,
  ask: Ask,
  limit: number,
): Promise<string[] | null> {
  return inSql(source, figure, ask, async (at, typed) => {
    const owner = raw(at.rows.isRegister ? 'm.entry_id' : 'm.case_id');
    const rows = await ask.run(
      sql`SELECT DISTINCT ${owner} AS owner FROM ${raw(at.rows.from)} WHERE ${conditionOf(typed, at)} LIMIT ${limit}`,
    );
    return rows.map(({ owner: id }) => String(id));
  });
}

/** Id of the case behind a figure that was handed in last, or of the one with a number. Null when the figure has no SQL, '' when there is none. */
export async function askLatest(
  source: FigureSource,
  figure: Figure<Expression>,
  ask: Ask,
  number?: string,
): Promise<string | null> {
  const { name } = planOf(source).table;
  const cases = raw(ask.casesIn?.(name) ?? quoted(name));
  const numbered =
    number === undefined ? raw('') : sql` AND m.case_id IN (SELECT case_id FROM ${cases} WHERE number = ${number})`;
  return inSql(source, figure, ask, async (at, typed) => {
    if (at.rows.isRegister) return null;
    const rows = await ask.run(
      sql`SELECT m.case_id AS owner FROM ${raw(at.rows.from)} WHERE ${conditionOf(typed, at)}${numbered} ORDER BY m.submitted_on DESC, m.case_id DESC LIMIT 1`,
    );
    return String(rows[0]?.owner ?? '');
  });
}

/** The different values of a `distinct` figure, the first `limit` of them in order of time. Null when there is no SQL. */
export async function askNames(
  source: FigureSource,
  figure: Figure<Expression>,
  ask: Ask,
  limit: number,
): Promise<string[] | null> {
  if (!('distinct' in figure.measure)) return null;
  return inSql(source, figure, ask, async (at, typed) => {
    const { measure } = typed;
    if (!('distinct' in measure)) return [];
    const value = scalar(measure.distinct, at);
    const first = at.rows.isRegister ? 'min(m.valid_from)' : 'min(m.submitted_on)';
    const rows = await ask.run(
      sql`SELECT ${value} AS name, ${raw(first)} AS first FROM ${raw(at.rows.from)} WHERE ${conditionOf(typed, at)} AND (${value}) IS NOT NULL GROUP BY 1 ORDER BY 2, 1 LIMIT ${limit}`,
    );
    return rows.map(({ name }) => String(name));
  });
}

async function inSql<T>(
  source: FigureSource,
  figure: Figure<Expression>,
  ask: Ask,
  work: (at: Place, typed: Figure<Expression>) => Promise<T>,
): Promise<T | null> {
  try {
    return await (placed(source, figure, ask, work) ?? null);
  } catch (fault) {
    if (fault instanceof NotInSql) return null;
    throw fault;
  }
}

/** Works on the rows of a figure; null when they or its expressions have no SQL. */
function placed<T>(
  source: FigureSource,
  figure: Figure<Expression>,
  ask: Ask,
  work: (at: Place, typed: Figure<Expression>) => T,
): T | null {
  const rows = countedRows(figure, source, ask);
  if (!rows) return null;
  try {
    const env = environmentOf(source, ask.period);
    return work({ rows, ask, env }, typedFigure(figure, source, ask.registers));
  } catch (fault) {
    if (fault instanceof NotInSql) return null;
    throw fault;
  }
}

function countedOf(row: Record<string, unknown>, isRegister: boolean, depth: number): Counted {
  const owner = String(row.owner);
  const counted: Counted = isRegister ? { entry: owner } : { case: owner };
  if (depth === 0) return counted;
  const ids = Array.from({ length: depth }, (_, level) => String(row[`r${level}`]));
  return { ...counted, rows: ids.map((id, level) => (level === 0 ? id : id.slice((ids[level - 1] ?? '').length + 1))) };
}
