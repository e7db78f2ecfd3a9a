/// <reference path="./big-js.d.ts" />
import Big from 'big.js';

/**
 * Exact decimals. A number is a JavaScript number (read as the shortest decimal that it prints as) for as long as that
 * is exact, and a big.js value otherwise, so integers never pay for exactness. Division keeps 20 decimals, half up.
 */
export type Num = number | Big;

const Decimal = Big();
Decimal.DP = 20;
Decimal.RM = 1;

/** Digits kept by products and powers that grow without bound (decimal128 has 34). */
const PRECISION = 34;
const LARGEST_EXPONENT = 6144;

export const isNum = (value: unknown): value is Num => typeof value === 'number' || value instanceof Big;
export const big = (value: Num | string): Big => (value instanceof Big ? value : new Decimal(value));
const safe = Number.isSafeInteger;

/** Numbers of at most four decimals and fifteen digits, as most amounts are, are added as whole ten-thousandths. */
const SCALE = 1e4;
const EXACT = 1e15;

/** The number in ten-thousandths; NaN when it is not a whole number of them. */
function scaled(value: Num): number {
  if (typeof value !== 'number') return Number.NaN;
  const whole = Math.round(value * SCALE);
  return Math.abs(whole) < EXACT && whole / SCALE === value ? whole : Number.NaN;
}

/** The plain JSON number nearest to a decimal; null beyond what a JSON number holds. */
export function numberOf(value: Num): number | null {
  const plain = typeof value === 'number' ? value : Number(value.toString());
  return Number.isFinite(plain) ? plain : null;
}

/** All digits, never in exponent form. */
export const digitsOf = (value: Num | string): string => big(value).toFixed();

export function add(a: Num, b: Num): Num | null {
  if (safe(a) && safe(b)) {
    const sum = (a as number) + (b as number);
    if (safe(sum)) return sum;
  }
  const total = scaled(a) + scaled(b);
  if (Math.abs(total) < EXACT) return total / SCALE;
  return bounded(big(a).plus(b));
}

export function subtract(a: Num, b: Num): Num | null {
  if (safe(a) && safe(b)) {
    const difference = (a as number) - (b as number);
    if (safe(difference)) return difference;
  }
  const rest = scaled(a) - scaled(b);
  if (Math.abs(rest) < EXACT) return rest / SCALE;
  return bounded(big(a).minus(b));
}

/** Null beyond the range of decimal128. */
export function multiply(a: Num, b: Num): Num | null {
  if (safe(a) && safe(b)) {
    const product = (a as number) * (b as number);
    if (safe(product)) return product || 0;
  }
  const whole = scaled(a) * scaled(b);
  if (Math.abs(whole) < EXACT) return whole / (SCALE * SCALE) || 0;
  return bounded(big(a).times(b));
}

/** Null when dividing by zero. */
export function divide(a: Num, b: Num): Num | null {
  if (isZero(b)) return null;
  if (safe(a) && safe(b)) {
    const quotient = (a as number) / (b as number);
    if (safe(quotient)) return quotient || 0;
  }
  return bounded(big(a).div(b));
}

/** Whole powers only; null for anything else and beyond decimal128. */
export function power(base: Num, exponent: Num): Num | null {
  const times = Number(exponent);
  if (!safe(times) || Math.abs(times) > LARGEST_EXPONENT) return null;
  if (isZero(base)) return times > 0 ? 0 : times === 0 ? 1 : null;
  let result = big(1);
  let square = big(base);
  for (let left = Math.abs(times); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = result.times(square).prec(PRECISION, 1);
    square = square.times(square).prec(PRECISION, 1);
    if (Math.abs(square.e) > 2 * LARGEST_EXPONENT) return null;
  }
  return bounded(times < 0 ? big(1).div(result) : result);
}

export const negate = (value: Num): Num => (typeof value === 'number' ? -value || 0 : value.times(-1));
export const isZero = (value: Num): boolean => (typeof value === 'number' ? value === 0 : value.eq(0));

export function compareNumbers(a: Num, b: Num): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  return big(a).cmp(b);
}

/** How a number is cut to `scale` decimals. */
export type Rounding = 'up' | 'down' | 'half-up' | 'half-down' | 'half-even' | 'floor' | 'ceiling';

/** Null when the scale is not a whole number that decimal128 allows. */
export function round(value: Num, scale: Num, rounding: Rounding): Num | null {
  const places = Number(scale);
  if (!safe(places) || places < -6111 || places > 6176) return null;
  const exact = big(value);
  if (exact.c.length - exact.e - 1 <= places) return value;
  if (places < -exact.e - 1 && rounding.startsWith('half')) return 0;
  return settle(exact, places, rounding);
}

function settle(value: Big, places: number, rounding: Rounding): Num {
  const negative = value.lt(0);
  if (rounding === 'floor') return cut(value, places, negative ? 3 : 0);
  if (rounding === 'ceiling') return cut(value, places, negative ? 0 : 3);
  if (rounding === 'half-down') return halfDown(value, places);
  return cut(value, places, rounding === 'up' ? 3 : rounding === 'down' ? 0 : rounding === 'half-even' ? 2 : 1);
}

function halfDown(value: Big, places: number): Num {
  const towardsZero = value.round(places, 0);
  const rest = value.minus(towardsZero).abs();
  return rest.gt(big(0.5).times(`1e${-places}`)) ? cut(value, places, 3) : cut(value, places, 0);
}

const cut = (value: Big, places: number, mode: 0 | 1 | 2 | 3): Num => value.round(places, mode);

/** The square root to 20 decimals; null below zero. */
export const squareRoot = (value: Num): Num | null => (big(value).lt(0) ? null : big(value).sqrt());

function bounded(value: Big): Num | null {
  if (value.e > LARGEST_EXPONENT) return null;
  if (value.e < -LARGEST_EXPONENT) return 0;
  return value.c.length > 2 * PRECISION ? value.prec(PRECISION, 1) : value;
}
