import { shanghaiDate } from '@hearth/china';
import type { Expression, Figure } from '@hearth/definition';
import { compile, type Env, type Json } from '@hearth/expression';
import { type Entry, entriesOf } from './entries.ts';
import type { FigureCase, Period } from './figure-case.ts';
import { type FigureSource, registerOf, type Surroundings } from './reading.ts';
import { countsEverywhere, entriesAt } from './register-entries.ts';
import { staysOn } from './stays.ts';

/** What is being counted: one definition's figures over its cases in a period. */
export interface Recounting {
  source: FigureSource;
  cases: readonly FigureCase[];
  period: Period;
  env: Env;
  around: Surroundings;
}

/** What a figure counts in a period: entries of the cases in the right state, inside the period, for which `where` is true. */
export function selectedEntries(
  figure: Figure<Expression>,
  { source, cases, period, env, around }: Recounting,
): Entry[] {
  const register = registerOf(figure, source, around.registers);
  if (figure.source && !register) return [];
  const isCountedEntry =
    (one: FigureCase, at = around) =>
    (entry: Entry) =>
      isTrueOf(figure.where, entry, env, true) &&
      isInPeriod(figure, one, entry, { period, env, around: at }) &&
      !isJointBelow(figure, one, entry, env, around);
  if (register) {
    const here = countsEverywhere(register) ? { ...around, stays: [] } : around;
    const entries = entriesAt(around.entries?.[register.id] ?? [], period, register);
    const asked = countsEverywhere(register) ? entries : entries.filter(({ unit }) => isAsked(unit, around));
    return asked.flatMap((one) => entriesOf(figure, register.form, one).filter(isCountedEntry(one, here)).map(asEntry));
  }
  const inState = cases.filter((one) => isInState(figure, one, period));
  return inState.flatMap((one) => entriesOf(figure, source.form, one).filter(isCountedEntry(one)));
}

const isAsked = (unit: string, { units, stays = [] }: Surroundings): boolean =>
  units === undefined || units.includes(unit) || stays.some((stay) => stay.unit === unit);

function asEntry({ counted: { case: entry, ...counted }, scope }: Entry): Entry {
  return { counted: { ...(entry === undefined ? {} : { entry }), ...counted }, scope };
}

/** A stock looks at the period's last day: what was handed in by then and, for `running`, not yet ended. */
function isInState(
  { kind, cases = 'submitted', results }: Figure<Expression>,
  one: FigureCase,
  period: Period,
): boolean {
  const happened = (instant: string | undefined): boolean =>
    instant !== undefined && (kind !== 'stock' || shanghaiDate(instant) <= period.to);
  const ended = happened(one.endedAt);
  if (results && !(ended && one.result !== undefined && results.includes(one.result))) return false;
  if (cases === 'all') return true;
  return happened(one.submittedAt) && (cases === 'submitted' || (cases === 'ended') === ended);
}

const isTrueOf = (condition: Expression | undefined, { scope }: Entry, env: Env, missing: boolean): boolean =>
  condition ? compile(condition.ast)(scope, env) === true : missing;

function isJointBelow(
  { joint }: Figure<Expression>,
  { unit }: FigureCase,
  entry: Entry,
  env: Env,
  { tops }: Surroundings,
): boolean {
  return tops !== undefined && !tops.includes(unit) && isTrueOf(joint, entry, env, false);
}

/** Inside the period, at a unit that stood there then: on the day of what happened or, for what is looked at when the period is over, on its last day. */
function isInPeriod(
  figure: Figure<Expression>,
  one: FigureCase,
  { scope }: Entry,
  { period, env, around: { stays } }: Pick<Recounting, 'period' | 'env' | 'around'>,
): boolean {
  const isStock = figure.kind === 'stock';
  const isAtEnd = isStock || (figure.source !== undefined && !figure.date);
  const day =
    isAtEnd && !figure.date
      ? period.to
      : dayOf(figure.date ? compile(figure.date.ast)(scope, env) : usualDate(figure, one));
  if (day === undefined || day > period.to || (!isStock && day < period.from)) return false;
  return staysOn(stays, one.unit, isAtEnd ? period.to : day);
}

/** Without a `date` of its own a figure of ended cases goes by the day of the end, any other by the day of submission. */
function usualDate({ cases, results }: Figure<Expression>, one: FigureCase): Json {
  const instant = cases === 'ended' || results ? one.endedAt : one.submittedAt;
  return instant === undefined ? null : shanghaiDate(instant);
}

/** A date-time counts on its day. A blank date is in no period. */
function dayOf(date: Json): string | undefined {
  if (typeof date !== 'string' || date === '') return undefined;
  return date.includes('T') && /(Z|[+-]\d{2}:?\d{2})$/.test(date) ? shanghaiDate(date) : date.slice(0, 10);
}
