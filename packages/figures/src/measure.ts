import type { Expression, Figure } from '@hearth/definition';
import { type Ast, compile, type Env, evaluateExactly, type Json, scopeOf } from '@hearth/expression';
import type { Entry } from './entries.ts';

/** A measured amount before rounding. `below` is the number of values of an average. Digits are text, so that money stays exact. */
export interface Measured {
  above: string;
  below?: string;
}

/** Counts, adds up, counts different values or averages. Blank values are skipped: they are neither zero nor different. */
export function measure(figure: Figure<Expression>, entries: readonly Entry[], env: Env): Measured {
  const how = figure.measure;
  if ('count' in how) return { above: String(entries.length) };
  if ('distinct' in how) return { above: String(new Set(valuesOf(how.distinct, entries, env).map(textOf)).size) };
  const numbers = numbersOf('sum' in how ? how.sum : how.average, entries, env);
  return { above: total(numbers), ...('average' in how ? { below: String(numbers.length) } : {}) };
}

/** `above / below × factor`, rounded half up to `decimals`; null when nothing stands below the line. */
export function quotient(above: string, below: string, factor: number, decimals: number): number | null {
  const division = math('/', math('*', decimal(above), decimal(String(factor))), decimal(below));
  return rounded(division, decimals);
}

/** A number rounded half up; all its digits when `decimals` is missing. */
export function amount(digits: string, decimals: number | undefined): number | null {
  return decimals === undefined ? numberOf(decimal(digits)) : rounded(decimal(digits), decimals);
}

const nothing = scopeOf({});
const still: Env = { today: '1970-01-01', now: '1970-01-01T00:00:00Z' };

/** The exact arithmetic of the expression language does the sums: the same decimals as everywhere else. */
const decimal = (v: string): Ast => ({ k: 'dec', v });
const math = (op: '+' | '*' | '/', a: Ast, b: Ast): Ast => ({ k: 'math', op, a, b });
const numberOf = (ast: Ast): number | null => compile(ast)(nothing, still) as number | null;
const rounded = (ast: Ast, decimals: number): number | null =>
  numberOf({ k: 'call', fn: 'round half up', args: [ast, { k: 'lit', v: decimals }] });

function total(numbers: readonly string[]): string {
  let sum = '0';
  for (const digits of numbers) sum = String(evaluateExactly(math('+', decimal(sum), decimal(digits)), nothing, still));
  return sum;
}

function valuesOf(expression: Expression, entries: readonly Entry[], env: Env): Json[] {
  const value = compile(expression.ast);
  return entries.map(({ scope }) => value(scope, env)).filter((item) => item !== null && item !== '');
}

function numbersOf(expression: Expression, entries: readonly Entry[], env: Env): string[] {
  return entries.flatMap(({ scope }) => {
    const digits = evaluateExactly(expression.ast, scope, env);
    return isDigits(digits) ? [digits] : [];
  });
}

/** Numbers come out of the exact evaluation as the text of their digits; anything else is not added up. */
const isDigits = (value: Json): value is string => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);

const textOf = (value: Json): string => JSON.stringify(value);
