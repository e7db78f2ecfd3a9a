import type { Definition, Expression, Figure } from '@hearth/definition';
import type { Env } from '@hearth/expression';
import type { Counted, FigureCase, Period } from './figure-case.ts';
import { amount, measure, quotient } from './measure.ts';
import { selectedEntries } from './selection.ts';

/** A figure of one task in one period, with the two numbers of a rate and everything that was counted. */
export interface FigureValue {
  id: string;
  /** In the figure's unit; null when it cannot be told (a rate or an average of nothing). */
  value: number | null;
  /** Of a rate or an average: what stands above and below the line, unrounded. */
  numerator?: number;
  denominator?: number;
  counted: Counted[];
}

/**
 * Every figure of a definition, counted one case after the other by the expression runtime. It is slow and plain on purpose:
 * the SQL that answers reports must give exactly these values and these traces.
 *
 * @param cases the cases of the units asked for, drafts included; each with the document as it stands
 */
export function recount(
  definition: Definition,
  cases: readonly FigureCase[],
  period: Period,
): Record<string, FigureValue> {
  const env = environmentOf(definition, period);
  return Object.fromEntries(
    definition.figures.map((figure) => [figure.id, figureValue(figure, definition, cases, period, env)]),
  );
}

/** Filters may ask for `today()`: in a report that is the last day of its period, so that the same period always counts the same. */
function environmentOf({ task }: Definition, { to }: Period): Env {
  const settings = Object.entries(task.settings ?? {}).map(([name, { value }]) => [name, value]);
  return { today: to, now: `${to}T23:59:59+08:00`, settings: Object.fromEntries(settings) };
}

function figureValue(
  figure: Figure<Expression>,
  definition: Definition,
  cases: readonly FigureCase[],
  period: Period,
  env: Env,
): FigureValue {
  const entries = selectedEntries(figure, definition.form, cases, period, env);
  const { above, below } = measure(figure, entries, env);
  const base = { id: figure.id, counted: entries.map(({ counted }) => counted) };
  const denominator = figure.kind === 'rate' ? denominatorOf(figure, definition, cases, period, env) : below;
  if (denominator === undefined) return { ...base, value: amount(above, figure.decimals) };
  const factor = figure.unit === '%' ? 100 : 1;
  const value = quotient(above, denominator, factor, figure.decimals ?? 2);
  return { ...base, value, numerator: Number(above), denominator: Number(denominator) };
}

/** A rate without its second figure is no rate; the parser refuses it, and here it counts as nothing below the line. */
function denominatorOf(
  figure: Figure<Expression>,
  definition: Definition,
  cases: readonly FigureCase[],
  period: Period,
  env: Env,
): string {
  const below = definition.figures.find(({ id }) => id === figure.of);
  return below ? measure(below, selectedEntries(below, definition.form, cases, period, env), env).above : '0';
}
