import { type Ast, compile, type Env, evaluateExactly, type Json, scopeOf } from '@hearth/expression';

/** `above / below × factor`, rounded half up to `decimals`; null when nothing stands below the line. */
export function quotient(above: string, below: string, factor: number, decimals: number): number | null {
  const division = math('/', math('*', decimal(above), decimal(String(factor))), decimal(below));
  return rounded(division, decimals);
}

/** A number rounded half up; all its digits when `decimals` is missing. */
export function amount(digits: string, decimals: number | undefined): number | null {
  return decimals === undefined ? numberOf(decimal(digits)) : rounded(decimal(digits), decimals);
}

/** The digits of a sum, exactly. */
export function total(numbers: readonly string[]): string {
  let sum = '0';
  for (const digits of numbers) sum = exactly(math('+', decimal(sum), decimal(digits)));
  return sum;
}

export const difference = (a: string, b: string): string => exactly(math('-', decimal(a), decimal(b)));

const nothing = scopeOf({});
const still: Env = { today: '1970-01-01', now: '1970-01-01T00:00:00Z' };

/** The exact arithmetic of the expression language does the sums: the same decimals as everywhere else. */
const decimal = (v: string): Ast => ({ k: 'dec', v });
const math = (op: '+' | '-' | '*' | '/', a: Ast, b: Ast): Ast => ({ k: 'math', op, a, b });
const exactly = (ast: Ast): string => String(evaluateExactly(ast, nothing, still));
const numberOf = (ast: Ast): number | null => compile(ast)(nothing, still) as number | null;
const rounded = (ast: Ast, decimals: number): number | null =>
  numberOf({ k: 'call', fn: 'round half up', args: [ast, { k: 'lit', v: decimals }] });

/** Numbers come out of the exact evaluation as the text of their digits; anything else is not added up. */
export const isDigits = (value: Json): value is string => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
