import { compareNumbers, type Num } from './decimal.ts';

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

/** A day, with or without a time. */
export type Point = Day | Moment;
export type Duration = Months | Seconds;
export type Temporal = Point | Clock | Duration;

export const SECOND = 1e9;
export const NANOS_A_DAY = 86_400 * SECOND;

export const isPoint = (value: unknown): value is Point => value instanceof Day || value instanceof Moment;
export const isDuration = (value: unknown): value is Duration => value instanceof Months || value instanceof Seconds;
export const isTemporal = (value: unknown): value is Temporal =>
  isPoint(value) || isDuration(value) || value instanceof Clock;

/** Below, at or above zero; null when the two cannot be compared. A day and a moment are compared by their days. */
export function compareTemporal(a: Temporal, b: Temporal): number | null {
  if (a instanceof Clock && b instanceof Clock) return a.nanos - b.nanos;
  if (a instanceof Months && b instanceof Months) return a.months - b.months;
  if (a instanceof Seconds && b instanceof Seconds) return compareNumbers(a.seconds, b.seconds);
  if (!isPoint(a) || !isPoint(b)) return null;
  if (a instanceof Moment && b instanceof Moment) return a.days - b.days || a.nanos - b.nanos;
  return a.days - b.days;
}
