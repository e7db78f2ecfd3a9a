import type { Expression, Figure } from '@hearth/definition';
import { type Fragment, raw, sql } from '@hearth/expression/sql';
import type { Measured } from '../figure-value.ts';
import { both, NotInSql, ownConditions, type Place, translated } from './condition.ts';

/** What one figure adds to the SELECT of its rows, by the part of the measured amount that it gives. */
export type MeasureColumns = Partial<Record<keyof Measured, Fragment>> & { above: Fragment };

/** Aggregates over those rows of the period that fulfil the figure's own conditions. Every column comes back as a number, its text or NULL. */
export function measureColumns(figure: Figure<Expression>, at: Place): MeasureColumns {
  const where = both(ownConditions(figure, at));
  if (figure.kind === 'effect') return change(figure, at, where);
  const how = figure.measure;
  if ('count' in how) return { above: count(raw('*'), where) };
  if ('distinct' in how) return { above: count(sql`DISTINCT ${scalar(how.distinct, at)}`, where) };
  if ('min' in how) return { above: extreme('min', number(how.min, at), where, at) };
  if ('max' in how) return { above: extreme('max', number(how.max, at), where, at) };
  const value = number('sum' in how ? how.sum : how.average, at);
  return { above: sum(value, where, at), ...('average' in how ? { below: count(value, where) } : {}) };
}

function change({ before, after }: Figure<Expression>, at: Place, where: Fragment | undefined): MeasureColumns {
  if (!before || !after) throw new NotInSql('effect');
  const [first, last] = [number(before, at), number(after, at)];
  const pair = both([...(where ? [where] : []), sql`(${first}) IS NOT NULL`, sql`(${last}) IS NOT NULL`]);
  return { above: sum(last, pair, at), before: sum(first, pair, at), below: count(raw('*'), pair) };
}

const count = (what: Fragment, where: Fragment | undefined): Fragment => sql`count(${what})${filter(where)}`;

/** SQLite adds doubles and keeps the error apart (Kahan and Babuška), so that rounding gives the exact sum back. */
function sum(value: Fragment, where: Fragment | undefined, { ask: { dialect } }: Place): Fragment {
  return dialect === 'sqlite' ? sql`total(${value})${filter(where)}` : sql`CAST(sum(${value})${filter(where)} AS TEXT)`;
}

function extreme(way: 'min' | 'max', value: Fragment, where: Fragment | undefined, { ask }: Place): Fragment {
  const found = sql`${raw(way)}(${value})${filter(where)}`;
  return ask.dialect === 'sqlite' ? found : sql`CAST(${found} AS TEXT)`;
}

const filter = (where: Fragment | undefined): Fragment => (where ? sql` FILTER (WHERE ${where})` : raw(''));

function number(expression: Expression, at: Place): Fragment {
  const { kind, ...fragment } = translated(expression, at);
  if (kind === 'null') return raw(at.ask.dialect === 'postgres' ? 'NULL::numeric' : 'NULL');
  if (kind !== 'number') throw new NotInSql(kind);
  return fragment;
}

/** A value that can be told from others by the database as the evaluator tells it. */
export function scalar(expression: Expression, at: Place): Fragment {
  const { kind, ...fragment } = translated(expression, at);
  // A column never holds an empty text; what was computed may be one.
  if (kind === 'string' && expression.ast.k !== 'name') return sql`NULLIF(${fragment}, '')`;
  if (kind === 'null' || kind === 'seconds' || kind === 'months') throw new NotInSql(kind);
  return fragment;
}

/** Digits as they come from a column of {@link measureColumns}: nothing is a sum of 0, but no smallest and no largest value. */
export function digitsOf(value: unknown, { measure }: Figure<Expression>): string {
  if (value === null || value === undefined) return 'min' in measure || 'max' in measure ? '' : '0';
  return typeof value === 'number' ? settled(value) : String(value);
}

/** A double has fifteen digits that can be relied on; six decimals are the most that amounts are compared to. */
function settled(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const whole = Math.trunc(Math.abs(value)).toString().length;
  return value
    .toFixed(Math.max(0, Math.min(6, 15 - whole)))
    .replace(/0+$/, '')
    .replace(/\.$/, '');
}
