import type { Expression, Figure } from '@hearth/definition';
import { type Fragment, raw, sql } from '@hearth/expression/sql';
import type { Measured } from '../figure-value.ts';
import { conditionOf, NotInSql, type Place, translated } from './condition.ts';

/** What one figure adds to the SELECT of its rows, by the part of the measured amount that it gives. */
export type MeasureColumns = Partial<Record<keyof Measured, Fragment>> & { above: Fragment };

/** Aggregates over the rows that fulfil the figure's condition. Every column comes back as the text of a number or NULL. */
export function measureColumns(figure: Figure<Expression>, at: Place): MeasureColumns {
  const where = conditionOf(figure, at);
  if (figure.kind === 'effect') return change(figure, at, where);
  const how = figure.measure;
  if ('count' in how) return { above: count(raw('*'), where) };
  if ('distinct' in how) return { above: count(sql`DISTINCT ${scalar(how.distinct, at)}`, where) };
  const value = number('sum' in how ? how.sum : how.average, at);
  return { above: sum(value, where, at), ...('average' in how ? { below: count(value, where) } : {}) };
}

function change({ before, after }: Figure<Expression>, at: Place, where: Fragment): MeasureColumns {
  if (!before || !after) throw new NotInSql('effect');
  const [first, last] = [number(before, at), number(after, at)];
  const both = sql`${where} AND (${first}) IS NOT NULL AND (${last}) IS NOT NULL`;
  return { above: sum(last, both, at), before: sum(first, both, at), below: count(raw('*'), both) };
}

const count = (what: Fragment, where: Fragment): Fragment => asText(sql`count(${what}) FILTER (WHERE ${where})`);

/** SQLite has no decimals: amounts are added as millionths, which are whole and therefore exact. */
function sum(value: Fragment, where: Fragment, { ask: { dialect } }: Place): Fragment {
  const item = dialect === 'sqlite' ? sql`CAST(round((${value}) * 1000000) AS INTEGER)` : value;
  return asText(sql`sum(${item}) FILTER (WHERE ${where})`);
}

const asText = (fragment: Fragment): Fragment => sql`CAST(${fragment} AS TEXT)`;

function number(expression: Expression, at: Place): Fragment {
  const { kind, ...fragment } = translated(expression, at);
  if (kind === 'null') return raw(at.ask.dialect === 'postgres' ? 'NULL::numeric' : 'NULL');
  if (kind !== 'number') throw new NotInSql(kind);
  return fragment;
}

/** A value that can be told from others by the database as the evaluator tells it. */
export function scalar(expression: Expression, at: Place): Fragment {
  const { kind, ...fragment } = translated(expression, at);
  if (kind === 'string') return sql`NULLIF(${fragment}, '')`;
  if (kind === 'null' || kind === 'seconds' || kind === 'months') throw new NotInSql(kind);
  return fragment;
}

/** Digits as they come from a column of {@link measureColumns}. */
export function digitsOf(value: unknown, isSum: boolean, dialect: Place['ask']['dialect']): string {
  if (value === null || value === undefined) return '0';
  const digits = String(value);
  return isSum && dialect === 'sqlite' ? millionths(digits) : digits;
}

function millionths(digits: string): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const padded = digits.slice(sign.length).padStart(7, '0');
  const decimals = padded.slice(-6).replace(/0+$/, '');
  return `${sign}${padded.slice(0, -6)}${decimals === '' ? '' : `.${decimals}`}`;
}
