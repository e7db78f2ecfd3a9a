import type { Expression, Figure } from '@hearth/definition';
import { raw, sql } from '@hearth/expression/sql';
import type { Counted } from '../figure-case.ts';
import { environmentOf, type FigureSource, typedFigure } from '../reading.ts';
import { slotsDone } from '../slots.ts';
import { planOf } from '../typed/table-plan.ts';
import type { Ask } from './ask.ts';
import { conditionOf, NotInSql, type Place } from './condition.ts';
import { countedRows } from './counted-rows.ts';
import { scalar } from './measure-columns.ts';
import { quoted } from './sql-name.ts';

/** Everything that a figure counts, in order of cases, or the first `limit`. Null when the figure has no SQL. */
export async function askTrace(
  source: FigureSource,
  figure: Figure<Expression>,
  ask: Ask,
  limit?: number,
): Promise<Counted[] | null> {
  if (figure.kind === 'cadence') return slotsDone(figure, ask.slots ?? [], ask.period).counted.slice(0, limit);
  return inSql(source, figure, ask, async (at, typed) => {
    const { from, isRegister, rowIds } = at.rows;
    const owner = isRegister ? 'm.entry_id' : 'm.case_id';
    const ids = rowIds.map((id, level) => `, ${id} AS r${level}`).join('');
    const order = at.rows.order.map((one) => `, ${one}`).join('');
    const cut = limit === undefined ? raw('') : sql` LIMIT ${limit}`;
    const rows = await ask.run(
      sql`SELECT ${raw(owner)} AS owner${raw(ids)} FROM ${raw(from)} WHERE ${conditionOf(typed, at)} ORDER BY ${raw(owner)}${raw(order)}${cut}`,
    );
    return rows.map((row) => countedOf(row, isRegister, rowIds.length));
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
  const rows = countedRows(figure, source, ask);
  if (!rows) return null;
  try {
    return await work(
      { rows, ask, env: environmentOf(source, ask.period) },
      typedFigure(figure, source, ask.registers),
    );
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
