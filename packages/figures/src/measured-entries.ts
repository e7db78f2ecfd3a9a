import type { Expression, Figure } from '@hearth/definition';
import { compile, type Env, evaluateExactly, type Json } from '@hearth/expression';
import type { Entry } from './entries.ts';
import type { Measured } from './figure-value.ts';
import { difference, isDigits, total } from './measure.ts';

/** Counts, adds up, counts different values or averages. Blank values are skipped: they are neither zero nor different. */
export function measure(figure: Figure<Expression>, entries: readonly Entry[], env: Env): Measured {
  if (figure.kind === 'effect') return change(figure, entries, env);
  const how = figure.measure;
  if ('count' in how) return { above: String(entries.length) };
  if ('distinct' in how) return { above: String(differentValues(how.distinct, entries, env).length) };
  if ('min' in how || 'max' in how) return { above: extreme(how, entries, env) };
  const numbers = entries.flatMap((entry) => numberIn('sum' in how ? how.sum : how.average, entry, env));
  return { above: total(numbers), ...('average' in how ? { below: String(numbers.length) } : {}) };
}

/** The digits of the smallest or largest value; empty when there is none. */
function extreme(how: { min: Expression } | { max: Expression }, entries: readonly Entry[], env: Env): string {
  const isMin = 'min' in how;
  const numbers = entries.flatMap((entry) => numberIn(isMin ? how.min : how.max, entry, env));
  return numbers.toSorted((a, b) => (isMin ? 1 : -1) * Number(difference(a, b)))[0] ?? '';
}

/** The different values of an expression in the order in which they first come. */
export function differentValues(expression: Expression, entries: readonly Entry[], env: Env): Json[] {
  const value = compile(expression.ast);
  const values = entries.map(({ scope }) => value(scope, env)).filter((item) => item !== null && item !== '');
  return [...new Map(values.map((item) => [JSON.stringify(item), item])).values()];
}

/** Only what has both values shows a change. */
function change({ before, after }: Figure<Expression>, entries: readonly Entry[], env: Env): Measured {
  const pairs = entries.flatMap((entry) => {
    const [first] = before ? numberIn(before, entry, env) : [];
    const [last] = after ? numberIn(after, entry, env) : [];
    return first === undefined || last === undefined ? [] : [{ first, last }];
  });
  const sums = { above: total(pairs.map(({ last }) => last)), before: total(pairs.map(({ first }) => first)) };
  return { ...sums, below: String(pairs.length) };
}

function numberIn(expression: Expression, { scope }: Entry, env: Env): string[] {
  const digits = evaluateExactly(expression.ast, scope, env);
  return isDigits(digits) ? [digits] : [];
}
