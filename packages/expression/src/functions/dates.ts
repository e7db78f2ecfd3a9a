import { civilOf, dayOfYear, weekdayOf, weekOfYear } from '../calendar.ts';
import { isNum, multiply, numberOf, subtract } from '../decimal.ts';
import { Clock, Day, isDuration, isPoint, Moment, SECOND } from '../temporal.ts';
import { monthsBetween } from '../temporal-arithmetic.ts';
import { clockOf, dayOf, parseClock, parseDay, parseDuration, parseMoment } from '../temporal-text.ts';
import { temporalOf, type Value, wholeOf } from '../value.ts';
import type { Builtin } from './builtin.ts';

/** From a text, from a date-time, or from year, month and day. */
const date: Builtin = (args) => {
  const [from = null] = args;
  if (args.length === 1) {
    if (typeof from === 'string') return parseDay(from);
    return from instanceof Moment ? new Day(from.days) : from instanceof Day ? from : null;
  }
  const [year, month, day] = args.map(wholeOf);
  return year == null || month == null || day == null ? null : dayOf(year, month, day);
};

/** From a text, from a date-time, or from hour, minute and second. */
const time: Builtin = (args) => {
  const [from = null, minute, second] = args;
  if (args.length > 1) return clockFrom(wholeOf(from), wholeOf(minute), second ?? null);
  if (typeof from === 'string') return parseClock(from);
  if (from instanceof Moment) return new Clock(from.nanos);
  return from instanceof Clock ? from : from instanceof Day ? new Clock(0) : null;
};

function clockFrom(hour: number | null, minute: number | null, second: Value): Value {
  if (hour === null || minute === null || !isNum(second)) return null;
  const seconds = Math.floor(numberOf(second) ?? 60);
  const nanos = multiply(subtract(second, seconds) ?? 0, SECOND) ?? 0;
  return clockOf(hour, minute, seconds, Math.floor(numberOf(nanos) ?? 0));
}

/** From a text, or from a date and a time. */
const dateAndTime: Builtin = (args) => {
  const [from = null, clock] = args;
  if (args.length === 1) return typeof from === 'string' ? parseMoment(from) : from instanceof Moment ? from : null;
  return isPoint(from) && clock instanceof Clock ? new Moment(from.days, clock.nanos) : null;
};

const duration: Builtin = ([from = null]) =>
  typeof from === 'string' ? parseDuration(from) : isDuration(from) ? from : null;

const monthsApart: Builtin = (args) => {
  const [from = null, to = null] = args.map(temporalOf);
  return isPoint(from) && isPoint(to) ? monthsBetween(from, to) : null;
};

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const onDay =
  (run: (days: number) => Value): Builtin =>
  ([value = null]) => {
    const point = temporalOf(value);
    return isPoint(point) ? run(point.days) : null;
  };

export const dates: Record<string, Builtin> = {
  date,
  time,
  'date and time': dateAndTime,
  duration,
  'years and months duration': monthsApart,
  today: (_, env) => parseDay(env.today),
  now: (_, env) => parseMoment(env.now),
  'day of year': onDay(dayOfYear),
  'day of week': onDay((days) => WEEKDAYS[weekdayOf(days) - 1] ?? null),
  'month of year': onDay((days) => MONTHS[civilOf(days).month - 1] ?? null),
  'week of year': onDay(weekOfYear),
};
