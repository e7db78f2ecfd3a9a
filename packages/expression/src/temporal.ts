import { addMonths, civilOf, daysOf, isCivil, LAST_YEAR } from './calendar.ts';
import {
  add,
  compareNumbers,
  digitsOf,
  divide,
  exact,
  isZero,
  magnitude,
  multiply,
  type Num,
  negate,
  numberOf,
  round,
  subtract,
} from './decimal.ts';

/** A calendar day. `days` since 1970-01-01. */
export class Day {
  readonly days: number;
  constructor(days: number) {
    this.days = days;
  }
}

/** A point on the wall clock of Asia/Shanghai: a day and the nanoseconds since its midnight. */
export class Moment {
  readonly days: number;
  readonly nanos: number;
  constructor(days: number, nanos: number) {
    this.days = days;
    this.nanos = nanos;
  }
}

/** A time of day, in nanoseconds since midnight. */
export class Clock {
  readonly nanos: number;
  constructor(nanos: number) {
    this.nanos = nanos;
  }
}

/** A duration of years and months, in months. */
export class Months {
  readonly months: number;
  constructor(months: number) {
    this.months = months;
  }
}

/** A duration of days and time, in exact seconds. */
export class Seconds {
  readonly seconds: Num;
  constructor(seconds: Num) {
    this.seconds = seconds;
  }
}

export type Temporal = Day | Moment | Clock | Months | Seconds;

export const SECOND = 1e9;
export const NANOS_A_DAY = 86_400 * SECOND;
/** China keeps one offset all year; the summer times of 1986–1991 are not applied. */
const SHANGHAI_NANOS = 8 * 3600 * SECOND;

const DATE = /^(-?)(\d{4}|[1-9]\d{4,8})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?$/;
const SHORT_TIME = /^\d\d:\d\d$/;
const OFFSET = /(Z|[+-]\d\d:\d\d)$/;
const PERIOD = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?$/;
const SPAN = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

export function parseDay(text: string): Day | null {
  const found = DATE.exec(text);
  if (!found) return null;
  return dayOf(Number(found[1] + found[2]!), Number(found[3]), Number(found[4]));
}

export function dayOf(year: number, month: number, day: number): Day | null {
  return isCivil({ year, month, day }) ? new Day(daysOf({ year, month, day })) : null;
}

export function parseClock(text: string): Clock | null {
  const found = TIME.exec(SHORT_TIME.test(text) ? `${text}:00` : text);
  if (!found) return null;
  return clockOf(Number(found[1]), Number(found[2]), Number(found[3]), Number((found[4] ?? '').padEnd(9, '0')));
}

export function clockOf(hour: number, minute: number, second: number, nanos: number): Clock | null {
  if (hour > 23 || minute > 59 || second > 59 || hour < 0 || minute < 0 || second < 0) return null;
  return new Clock((hour * 3600 + minute * 60 + second) * SECOND + nanos);
}

/** `2026-03-01T10:00:00`, with minutes only, or with an offset, which is turned into the wall clock of Shanghai. */
export function parseMoment(text: string): Moment | null {
  const [date, time, ...rest] = text.split('T');
  if (rest.length > 0 || date === undefined) return null;
  const day = parseDay(date);
  if (!day || time === undefined) return day && new Moment(day.days, 0);
  const offset = OFFSET.exec(time)?.[1];
  const clock = parseClock(offset ? time.slice(0, -offset.length) : time);
  if (!clock) return null;
  return offset ? inShanghai(day.days, clock.nanos, offset) : new Moment(day.days, clock.nanos);
}

function inShanghai(days: number, nanos: number, offset: string): Moment | null {
  const [hours = 0, minutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number);
  if (hours > 14 || minutes > 59) return null;
  const east = (offset.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60) * SECOND;
  return momentAt(days, nanos - east + SHANGHAI_NANOS);
}

/** A moment from a day and any number of nanoseconds, also below zero or beyond the day. */
export function momentAt(days: number, nanos: number): Moment {
  const over = Math.floor(nanos / NANOS_A_DAY);
  return new Moment(days + over, nanos - over * NANOS_A_DAY);
}

export function parseDuration(text: string): Months | Seconds | null {
  if (text.endsWith('P') || text.endsWith('T')) return null;
  const period = PERIOD.exec(text);
  if (period) return new Months(signed(period[1]!, Number(period[2] ?? 0) * 12 + Number(period[3] ?? 0)));
  const span = SPAN.exec(text);
  if (!span) return null;
  const whole = Number(span[2] ?? 0) * 86_400 + Number(span[3] ?? 0) * 3600 + Number(span[4] ?? 0) * 60;
  const seconds = Number.isSafeInteger(whole) ? add(whole, exact(span[5] ?? 0)) : null;
  return seconds === null ? null : new Seconds(span[1] ? negate(seconds) : seconds);
}

const signed = (sign: string, months: number): number => (sign ? -months || 0 : months);

/** A temporal value from its ISO text, whatever its kind; null when it is none. */
export function parseTemporal(text: string): Temporal | null {
  return parseDay(text) ?? parseClock(text) ?? (text.includes('T') ? parseMoment(text) : null) ?? parseDuration(text);
}

/** ISO text: `2026-03-01`, `2026-03-01T10:00:00`, `10:00:00`, `P1Y2M`, `P1DT2H`. */
export function isoOf(value: Temporal): string {
  if (value instanceof Day) return isoDay(value.days);
  if (value instanceof Clock) return isoClock(value.nanos);
  if (value instanceof Moment) return `${isoDay(value.days)}T${isoClock(value.nanos)}`;
  return value instanceof Months ? isoMonths(value.months) : isoSeconds(value.seconds);
}

const two = (value: number): string => String(value).padStart(2, '0');

function isoDay(days: number): string {
  const { year, month, day } = civilOf(days);
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function isoClock(nanos: number): string {
  const seconds = Math.floor(nanos / SECOND);
  const rest = nanos - seconds * SECOND;
  const fraction = rest ? `.${String(rest).padStart(9, '0').replace(/0+$/, '')}` : '';
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${fraction}`;
}

function isoMonths(months: number): string {
  const size = Math.abs(months);
  const years = Math.floor(size / 12);
  const rest = size % 12;
  return `${months < 0 ? '-' : ''}P${years ? `${years}Y` : ''}${rest || !years ? `${rest}M` : ''}`;
}

function isoSeconds(seconds: Num): string {
  const { negative, days, hours, minutes, rest } = partsOfSeconds(seconds);
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${isZero(rest) ? '' : `${digitsOf(rest)}S`}`;
  if (!days && !time) return 'PT0S';
  return `${negative ? '-' : ''}P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
}

const wholeOf = (seconds: Num): number => numberOf(round(seconds, 0, 'down') ?? 0) ?? 0;
const nanosOf = (seconds: Num): number => wholeOf(multiply(seconds, SECOND) ?? 0);

/** A duration cut into days, hours, minutes and the remaining seconds, all without sign. */
export function partsOfSeconds(seconds: Num) {
  const size = magnitude(seconds);
  const whole = wholeOf(size);
  return {
    negative: compareNumbers(seconds, 0) < 0,
    days: Math.floor(whole / 86_400),
    hours: Math.floor(whole / 3600) % 24,
    minutes: Math.floor(whole / 60) % 60,
    rest: subtract(size, Math.floor(whole / 60) * 60) ?? 0,
  };
}

/** Below, at or above zero; null when the two cannot be compared. A day and a moment are compared by their days. */
export function compareTemporal(a: Temporal, b: Temporal): number | null {
  if (a instanceof Clock && b instanceof Clock) return a.nanos - b.nanos;
  if (a instanceof Months && b instanceof Months) return a.months - b.months;
  if (a instanceof Seconds && b instanceof Seconds) return compareNumbers(a.seconds, b.seconds);
  if (!(a instanceof Day || a instanceof Moment) || !(b instanceof Day || b instanceof Moment)) return null;
  if (a instanceof Moment && b instanceof Moment) return a.days - b.days || a.nanos - b.nanos;
  return a.days - b.days;
}

/** A day or moment some time later; a day stays a day and forgets the hours. Null beyond the calendar. */
export function later(from: Day | Moment, by: Months | Seconds): Day | Moment | null {
  const moved = by instanceof Months ? laterByMonths(from, by.months) : laterBySeconds(from, by.seconds);
  return Math.abs(civilOf(moved.days).year) <= LAST_YEAR ? moved : null;
}

function laterByMonths(from: Day | Moment, months: number): Day | Moment {
  const days = addMonths(from.days, months);
  return from instanceof Day ? new Day(days) : new Moment(days, from.nanos);
}

function laterBySeconds(from: Day | Moment, seconds: Num): Day | Moment {
  const days = Math.trunc(wholeOf(seconds) / 86_400);
  const nanos = nanosOf(subtract(seconds, days * 86_400) ?? 0);
  const moved = momentAt(from.days + days, (from instanceof Moment ? from.nanos : 0) + nanos);
  return from instanceof Day ? new Day(moved.days) : moved;
}

/** The time between two points, positive when `to` is later. */
export function between(from: Day | Moment, to: Day | Moment): Seconds {
  const nanos = (to instanceof Moment ? to.nanos : 0) - (from instanceof Moment ? from.nanos : 0);
  const days = multiply(to.days - from.days, 86_400) ?? 0;
  return new Seconds(add(days, divide(nanos, SECOND) ?? 0) ?? 0);
}

/** Whole years and months between two days: the last month counts only when it is full. Hours do not matter. */
export function monthsBetween(from: Day | Moment, to: Day | Moment): Months {
  if (to.days < from.days) return new Months(-monthsBetween(to, from).months || 0);
  const a = civilOf(from.days);
  const b = civilOf(to.days);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return new Months(b.day < a.day ? months - 1 : months);
}

/** A time of day some time later, wrapping at midnight. */
export function laterClock(from: Clock, by: Seconds): Clock {
  const nanos = nanosOf(by.seconds) % NANOS_A_DAY;
  return new Clock((((from.nanos + nanos) % NANOS_A_DAY) + NANOS_A_DAY) % NANOS_A_DAY);
}

export const clockDifference = (a: Clock, b: Clock): Seconds => new Seconds(divide(a.nanos - b.nanos, SECOND) ?? 0);
