import { addMonths, civilOf, LAST_YEAR } from './calendar.ts';
import { add, compareNumbers, divide, magnitude, multiply, type Num, numberOf, round, subtract } from './decimal.ts';
import { Clock, Day, type Duration, Moment, Months, NANOS_A_DAY, type Point, SECOND, Seconds } from './temporal.ts';

/** A moment from a day and any number of nanoseconds, also below zero or beyond the day. */
export function momentAt(days: number, nanos: number): Moment {
  const over = Math.floor(nanos / NANOS_A_DAY);
  return new Moment(days + over, nanos - over * NANOS_A_DAY);
}

const wholeSeconds = (seconds: Num): number => numberOf(round(seconds, 0, 'down') ?? 0) ?? 0;
const nanosOf = (seconds: Num): number => wholeSeconds(multiply(seconds, SECOND) ?? 0);

/** A duration cut into days, hours, minutes and the remaining seconds, all without sign. */
export function partsOfSeconds(seconds: Num) {
  const size = magnitude(seconds);
  const whole = wholeSeconds(size);
  return {
    negative: compareNumbers(seconds, 0) < 0,
    days: Math.floor(whole / 86_400),
    hours: Math.floor(whole / 3600) % 24,
    minutes: Math.floor(whole / 60) % 60,
    rest: subtract(size, Math.floor(whole / 60) * 60) ?? 0,
  };
}

/** A day or moment some time later; a day stays a day and forgets the hours. Null beyond the calendar. */
export function later(from: Point, by: Duration): Point | null {
  const moved = by instanceof Months ? laterByMonths(from, by.months) : laterBySeconds(from, by.seconds);
  return Math.abs(civilOf(moved.days).year) <= LAST_YEAR ? moved : null;
}

function laterByMonths(from: Point, months: number): Point {
  const days = addMonths(from.days, months);
  return from instanceof Day ? new Day(days) : new Moment(days, from.nanos);
}

function laterBySeconds(from: Point, seconds: Num): Point {
  const days = Math.trunc(wholeSeconds(seconds) / 86_400);
  const nanos = nanosOf(subtract(seconds, days * 86_400) ?? 0);
  const moved = momentAt(from.days + days, (from instanceof Moment ? from.nanos : 0) + nanos);
  return from instanceof Day ? new Day(moved.days) : moved;
}

/** The time between two points, positive when `to` is later. */
export function between(from: Point, to: Point): Seconds {
  const nanos = (to instanceof Moment ? to.nanos : 0) - (from instanceof Moment ? from.nanos : 0);
  const days = multiply(to.days - from.days, 86_400) ?? 0;
  return new Seconds(add(days, divide(nanos, SECOND) ?? 0) ?? 0);
}

/** Whole years and months between two days: the last month counts only when it is full. Hours do not matter. */
export function monthsBetween(from: Point, to: Point): Months {
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

/** Two durations of one kind added up; null when one counts months and the other days. */
export function together(a: Duration, b: Duration): Duration | null {
  if (a instanceof Months) return b instanceof Months ? new Months(a.months + b.months) : null;
  const seconds = b instanceof Seconds ? add(a.seconds, b.seconds) : null;
  return seconds === null ? null : new Seconds(seconds);
}
