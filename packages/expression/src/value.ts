import { compareNumbers, digitsOf, isNum, type Num, numberOf } from './decimal.ts';
import { compareTemporal, isTemporal, type Temporal } from './temporal.ts';
import { isoOf, parseTemporal } from './temporal-text.ts';

/** A value as it stands in documents. */
export type Json = null | boolean | number | string | Json[] | { [k: string]: Json };

/** A value while an expression runs. Numbers are exact decimals; temporal values are objects. */
export type Value = null | boolean | Num | string | Temporal | Range | Value[] | { [k: string]: Value };

/** An interval as a value; an end of null is open without limit. */
export class Range {
  readonly lo: Value;
  readonly hi: Value;
  readonly loIn: boolean;
  readonly hiIn: boolean;
  constructor(lo: Value, hi: Value, loIn: boolean, hiIn: boolean) {
    this.lo = lo;
    this.hi = hi;
    this.loIn = loIn;
    this.hiIn = hiIn;
  }
}

export const isRecord = (value: unknown): value is { [k: string]: Value } =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !isNum(value) &&
  !isTemporal(value) &&
  !(value instanceof Range);

/** Characters that a text may grow to. */
export const MAX_TEXT = 100_000;

/** The text itself; a text that has grown too long ends the evaluation. */
export function withinLimit(text: string): string {
  if (text.length > MAX_TEXT) throw new RangeError('text too long');
  return text;
}

/** Blank: missing, null or the empty text. */
export const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

/** The whole number that a value is, or null. */
export function wholeOf(value: unknown): number | null {
  const number = isNum(value) ? numberOf(value) : null;
  return Number.isInteger(number) ? number : null;
}

/** The zero-based index of a position in a list, which counts from 1, or from the end when negative; null for none. */
export function indexOf(position: unknown, length: number): number | null {
  const place = wholeOf(position);
  const index = place && place < 0 ? length + place : (place ?? 0) - 1;
  return index >= 0 ? index : null;
}

/** The plain JSON form: numbers rounded to a JSON number, temporal values as ISO text. */
export function toJson(value: Value): Json {
  return convert(value, (num) => numberOf(num));
}

/** As `toJson`, but every number is the text of all its digits. */
export function toExactJson(value: Value): Json {
  return convert(value, digitsOf);
}

function convert(value: Value, number: (num: Num) => Json): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (isNum(value)) return number(value);
  if (Array.isArray(value)) return value.map((item) => convert(item ?? null, number));
  if (isTemporal(value)) return isoOf(value);
  const entries = Object.entries(value instanceof Range ? partsOfRange(value) : value);
  return Object.fromEntries(entries.map(([key, item]) => [key, convert(item ?? null, number)]));
}

/** The named parts of an interval (DMN 1.5, table 65). */
export const partsOfRange = (range: Range): Record<string, Value> => ({
  start: range.lo,
  end: range.hi,
  'start included': range.loIn,
  'end included': range.hiIn,
});

/** Data has no dates, only texts: where a date or duration is needed, a text in ISO form counts as one. */
export const temporalOf = (value: Value): Value =>
  typeof value === 'string' && value !== '' ? (parseTemporal(value) ?? value) : value;

/** Three-valued equality: null when the kinds differ. Blank equals blank and nothing else. */
export function equal(a: Value, b: Value): boolean | null {
  const left = a === '' || a === undefined ? null : a;
  const right = b === '' || b === undefined ? null : b;
  if (left === null || right === null) return left === right;
  if (typeof left !== 'object' && typeof left === typeof right) return left === right;
  if (isNum(left) && isNum(right)) return compareNumbers(left, right) === 0;
  if (isTemporal(left) || isTemporal(right)) return temporalEqual(temporalOf(left), temporalOf(right));
  if (Array.isArray(left) && Array.isArray(right)) return listsEqual(left, right);
  if (left instanceof Range && right instanceof Range) return rangesEqual(left, right);
  return isRecord(left) && isRecord(right) ? recordsEqual(left, right) : null;
}

function temporalEqual(a: Value, b: Value): boolean | null {
  const order = compareAsTemporal(a, b);
  return order === null ? null : order === 0;
}

const listsEqual = (a: Value[], b: Value[]): boolean =>
  a.length === b.length && a.every((item, index) => equal(item, b[index] ?? null) === true);

const rangesEqual = (a: Range, b: Range): boolean =>
  a.constructor === b.constructor &&
  a.loIn === b.loIn &&
  a.hiIn === b.hiIn &&
  equal(a.lo, b.lo) === true &&
  equal(a.hi, b.hi) === true;

function recordsEqual(a: { [k: string]: Value }, b: { [k: string]: Value }): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key] ?? null, b[key] ?? null) === true)
  );
}

/** Below, at or above zero; null when either is blank or the kinds cannot be ordered. */
export function compare(a: Value, b: Value): number | null {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  if (isBlank(a) || isBlank(b)) return null;
  if (isNum(a) && isNum(b)) return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return isTemporal(a) || isTemporal(b) ? compareAsTemporal(temporalOf(a), temporalOf(b)) : null;
}

const compareAsTemporal = (a: Value, b: Value): number | null =>
  isTemporal(a) && isTemporal(b) ? compareTemporal(a, b) : null;

/** By code point, as SQLite and PostgreSQL's "C" collation do; UTF-16 order differs above U+FFFF. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === end) return a.length - b.length;
  return rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
}

/** Surrogates stand for code points above every other unit. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
