/**
 * Exact decimals. A number is a JavaScript number (read as the shortest decimal that it prints as) for as long as that
 * is exact, and an `Exact` otherwise, so that whole numbers and plain amounts never pay for exactness. Division keeps 20
 * decimals, half up. A bigint with a scale does what a decimal library does in a quarter of its size, which the form page
 * has to load; the tests hold it to big.js.
 */
export type Num = number | Exact;

/** `digits` divided by ten to the power of `scale`. */
export class Exact {
  readonly digits: bigint;
  readonly scale: number;
  constructor(digits: bigint, scale: number) {
    this.digits = digits;
    this.scale = scale;
  }
}

const DIVISION_DECIMALS = 20;
/** Digits kept by products and powers that grow without bound, and the largest exponent (decimal128). */
const PRECISION = 34;
const LARGEST_EXPONENT = 6144;
const MANY_DIGITS = 10n ** 68n;
const MANY_DECIMALS = 40;

const safe = Number.isSafeInteger;
const TENS = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent));
const ten = (exponent: number): bigint => TENS[exponent] ?? 10n ** BigInt(exponent);
const absolute = (digits: bigint): bigint => (digits < 0n ? -digits : digits);

export const isNum = (value: unknown): value is Num => typeof value === 'number' || value instanceof Exact;

/** Reads a number or its text, such as `-1.5e3`. */
export function exact(value: Num | string): Exact {
  if (value instanceof Exact) return value;
  if (safe(value)) return new Exact(BigInt(value), 0);
  const few = scaled(value);
  if (!Number.isNaN(few)) return new Exact(BigInt(few), SCALE_DECIMALS);
  const [mantissa = '', exponent = '0'] = String(value).toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole.replace(/^-/, '') + fraction) * (mantissa.startsWith('-') ? -1n : 1n);
  return scale < 0 ? new Exact(digits * ten(-scale), 0) : new Exact(digits, scale);
}

/** The plain JSON number nearest to a decimal; null beyond what a JSON number holds. */
export function numberOf(value: Num): number | null {
  const plain = typeof value === 'number' ? value : Number(digitsOf(value));
  return Number.isFinite(plain) ? plain : null;
}

/** All digits, never in exponent form. */
export function digitsOf(value: Num | string): string {
  const { digits, scale } = exact(value);
  const text = String(absolute(digits)).padStart(scale + 1, '0');
  const fraction = scale ? text.slice(-scale).replace(/0+$/, '') : '';
  return `${digits < 0n ? '-' : ''}${scale ? text.slice(0, -scale) : text}${fraction && `.${fraction}`}`;
}

/** Numbers of at most four decimals and fifteen digits, as most amounts are, are added as whole ten-thousandths. */
const SCALE_DECIMALS = 4;
const SCALE = 10 ** SCALE_DECIMALS;
const EXACT_BELOW = 1e15;

/** The number in ten-thousandths; NaN when it is not a whole number of them. */
function scaled(value: Num | string): number {
  if (typeof value !== 'number') return Number.NaN;
  const whole = Math.round(value * SCALE);
  return Math.abs(whole) < EXACT_BELOW && whole / SCALE === value ? whole : Number.NaN;
}

/** Null beyond the range of decimal128, here and below. */
export function add(a: Num, b: Num): Num | null {
  if (safe(a) && safe(b)) {
    const sum = (a as number) + (b as number);
    if (safe(sum)) return sum;
  }
  const total = scaled(a) + scaled(b);
  if (Math.abs(total) < EXACT_BELOW) return total / SCALE;
  const [left, right, scale] = aligned(a, b);
  return bounded(left + right, scale);
}

export const subtract = (a: Num, b: Num): Num | null => add(a, negate(b));

export function multiply(a: Num, b: Num): Num | null {
  if (safe(a) && safe(b)) {
    const product = (a as number) * (b as number);
    if (safe(product)) return product || 0;
  }
  const whole = scaled(a) * scaled(b);
  if (Math.abs(whole) < EXACT_BELOW) return whole / (SCALE * SCALE) || 0;
  const left = exact(a);
  const right = exact(b);
  return bounded(left.digits * right.digits, left.scale + right.scale);
}

/** Null when dividing by zero. */
export function divide(a: Num, b: Num): Num | null {
  if (isZero(b)) return null;
  if (safe(a) && safe(b)) {
    const quotient = (a as number) / (b as number);
    if (safe(quotient)) return quotient || 0;
  }
  const [left, right] = aligned(a, b);
  return bounded(shared(left * ten(DIVISION_DECIMALS), right, 'half-up'), DIVISION_DECIMALS);
}

/** Whole powers only; null for anything else. */
export function power(base: Num, exponent: Num): Num | null {
  const times = Number(numberOf(exponent));
  if (!safe(times) || Math.abs(times) > LARGEST_EXPONENT) return null;
  let result: Num | null = 1;
  let square: Num | null = base;
  for (let left = Math.abs(times); left > 0 && result !== null; left = Math.floor(left / 2)) {
    if (square === null) return null;
    if (left % 2 === 1) result = multiply(result, square);
    if (left > 1) square = multiply(square, square);
  }
  return times < 0 && result !== null ? divide(1, result) : result;
}

export const negate = (value: Num): Num =>
  typeof value === 'number' ? -value || 0 : new Exact(-value.digits, value.scale);

export const magnitude = (value: Num): Num => (compareNumbers(value, 0) < 0 ? negate(value) : value);

export const isZero = (value: Num): boolean => (typeof value === 'number' ? value === 0 : value.digits === 0n);

export function compareNumbers(a: Num, b: Num): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** How a number is cut to `scale` decimals. */
export type Rounding = 'up' | 'down' | 'half-up' | 'half-down' | 'half-even' | 'floor' | 'ceiling';

/** Null when the scale is not a whole number that decimal128 allows. */
export function round(value: Num, scale: Num, rounding: Rounding): Num | null {
  const places = Number(numberOf(scale));
  if (!safe(places) || places < -6111 || places > 6176) return null;
  if (places >= 0 && safe(value)) return value;
  const { digits, scale: own } = exact(value);
  if (own <= places) return value;
  const cut = shared(digits, ten(own - places), rounding);
  return places < 0 ? new Exact(cut * ten(-places), 0) : new Exact(cut, places);
}

/** A whole number divided by a whole number, rounded to one. */
function shared(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = dividend / divisor;
  const rest = absolute(dividend % divisor);
  if (rest === 0n) return quotient;
  const negative = dividend < 0n !== divisor < 0n;
  const half = rest * 2n - absolute(divisor);
  const away: Record<Rounding, boolean> = {
    up: true,
    down: false,
    floor: negative,
    ceiling: !negative,
    'half-up': half >= 0n,
    'half-down': half > 0n,
    'half-even': half > 0n || (half === 0n && quotient % 2n !== 0n),
  };
  return away[rounding] ? quotient + (negative ? -1n : 1n) : quotient;
}

/** The square root to 20 decimals; null below zero. */
export function squareRoot(value: Num): Num | null {
  if (compareNumbers(value, 0) <= 0) return isZero(value) ? 0 : null;
  const { digits, scale } = exact(value);
  const places = DIVISION_DECIMALS + 1;
  const wanted = scale > 2 * places ? digits / ten(scale - 2 * places) : digits * ten(2 * places - scale);
  let root = ten(Math.ceil(String(wanted).length / 2));
  for (let next = (root + wanted / root) / 2n; next < root; next = (root + wanted / root) / 2n) root = next;
  return round(new Exact(root, places), DIVISION_DECIMALS, 'half-up');
}

/** The digits of two numbers at the larger of their scales. */
function aligned(a: Num, b: Num): [bigint, bigint, number] {
  const left = exact(a);
  const right = exact(b);
  const scale = Math.max(left.scale, right.scale);
  return [left.digits * ten(scale - left.scale), right.digits * ten(scale - right.scale), scale];
}

/** A result with its digits kept in bounds. */
function bounded(digits: bigint, scale: number): Num | null {
  if (scale <= MANY_DECIMALS && digits < MANY_DIGITS && digits > -MANY_DIGITS) return new Exact(digits, scale);
  const length = String(absolute(digits)).length;
  if (length - scale > LARGEST_EXPONENT) return null;
  if (scale - length > LARGEST_EXPONENT) return 0;
  const surplus = Math.min(scale, Math.max(0, length - PRECISION));
  return new Exact(shared(digits, ten(surplus), 'half-up'), scale - surplus);
}
