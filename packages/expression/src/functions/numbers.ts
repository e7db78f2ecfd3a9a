import {
  compareNumbers,
  divide,
  exact,
  isNum,
  isZero,
  magnitude,
  multiply,
  type Num,
  numberOf,
  type Rounding,
  round,
  squareRoot,
  subtract,
} from '../decimal.ts';
import { Months, Seconds } from '../temporal.ts';
import type { Value } from '../value.ts';
import { type Builtin, onNumbers } from './builtin.ts';

const rounded = (rounding: Rounding): Builtin => onNumbers((value, scale = 0) => round(value, scale, rounding));

const absolute: Builtin = ([value = null]) => {
  if (isNum(value)) return magnitude(value);
  if (value instanceof Months) return new Months(Math.abs(value.months));
  return value instanceof Seconds ? new Seconds(magnitude(value.seconds)) : null;
};

/** The remainder with the sign of the divisor (DMN 1.3, table 75). */
function modulo(a: Num, b: Num): Value {
  const quotient = divide(a, b);
  const whole = quotient === null ? null : round(quotient, 0, 'floor');
  const taken = whole === null ? null : multiply(b, whole);
  return taken === null ? null : subtract(a, taken);
}

const finite = (value: number): Value => (Number.isFinite(value) ? value : null);
const remainder = (value: Num): number => (numberOf(value) ?? 0) % 2;

/** A number from its text, with the separators that the text uses. */
const parse: Builtin = ([text = null, grouping = null, point = null]) => {
  if (typeof text !== 'string' || !isSeparator(grouping, ' ,.') || !isSeparator(point, ',.')) return null;
  if (grouping !== null && grouping === point) return null;
  const plain = (grouping ? text.split(grouping as string).join('') : text).replace(point === ',' ? ',' : '.', '.');
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? exact(plain) : null;
};

const isSeparator = (value: Value, allowed: string): boolean =>
  value === null || (typeof value === 'string' && value.length === 1 && allowed.includes(value));

export const numbers: Record<string, Builtin> = {
  abs: absolute,
  sqrt: onNumbers(squareRoot),
  exp: onNumbers((value) => finite(Math.exp(Number(value)))),
  log: onNumbers((value) => (compareNumbers(value, 0) > 0 ? finite(Math.log(Number(value))) : null)),
  even: onNumbers((value) => remainder(value) === 0),
  odd: onNumbers((value) => Math.abs(remainder(value)) === 1),
  modulo: onNumbers((a, b = 0) => (isZero(b) ? null : modulo(a, b))),
  floor: rounded('floor'),
  ceiling: rounded('ceiling'),
  decimal: rounded('half-even'),
  'round up': rounded('up'),
  'round down': rounded('down'),
  'round half up': rounded('half-up'),
  'round half down': rounded('half-down'),
  number: parse,
};
