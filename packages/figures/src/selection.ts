import { shanghaiDate } from '@hearth/china';
import type { Expression, Figure } from '@hearth/definition';
import { compile, type Env, type Json } from '@hearth/expression';
import { type Entry, entriesOf, type FormFields } from './entries.ts';
import type { FigureCase, Period } from './figure-case.ts';

/** What a figure counts in a period: entries of the cases in the right state, inside the period, for which `where` is true. */
export function selectedEntries(
  figure: Figure<Expression>,
  form: FormFields,
  cases: readonly FigureCase[],
  period: Period,
  env: Env,
): Entry[] {
  return cases
    .filter((one) => isInState(figure, one, period))
    .flatMap((one) => entriesOf(figure, form, one).filter((entry) => isCounted(figure, one, entry, period, env)));
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

function isCounted(figure: Figure<Expression>, one: FigureCase, { scope }: Entry, period: Period, env: Env): boolean {
  if (figure.where && compile(figure.where.ast)(scope, env) !== true) return false;
  if (figure.kind === 'stock' && !figure.date) return true;
  const date = figure.date ? compile(figure.date.ast)(scope, env) : usualDate(figure, one);
  return isInside(date, figure.kind === 'stock' ? { from: '', to: period.to } : period);
}

/** Without a `date` of its own a figure of ended cases goes by the day of the end, any other by the day of submission. */
function usualDate({ cases, results }: Figure<Expression>, one: FigureCase): Json {
  const instant = cases === 'ended' || results ? one.endedAt : one.submittedAt;
  return instant === undefined ? null : shanghaiDate(instant);
}

/** A date-time counts on its day. A blank date is in no period. */
function isInside(date: Json, { from, to }: Period): boolean {
  if (typeof date !== 'string' || date === '') return false;
  const day = date.includes('T') && /(Z|[+-]\d{2}:?\d{2})$/.test(date) ? shanghaiDate(date) : date.slice(0, 10);
  return from <= day && day <= to;
}
