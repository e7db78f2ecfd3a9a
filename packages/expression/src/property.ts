import { civilOf, weekdayOf } from './calendar.ts';
import { negate } from './decimal.ts';
import { Clock, Moment, Months, SECOND, Seconds, type Temporal } from './temporal.ts';
import { partsOfSeconds } from './temporal-arithmetic.ts';
import { partsOfRange, Range, type Value } from './value.ts';

/** The part of a date, time, duration or range that an expression reads after a dot; null when there is none. */
export function propertyOf(value: Temporal | Range, name: string): Value {
  const properties = propertiesOf(value);
  return Object.hasOwn(properties, name) ? (properties[name] ?? null) : null;
}

function propertiesOf(value: Temporal | Range): Record<string, Value> {
  if (value instanceof Range) return partsOfRange(value);
  if (value instanceof Months) return monthsProperties(value);
  if (value instanceof Seconds) return secondsProperties(value);
  if (value instanceof Clock) return clockProperties(value.nanos);
  const day = dayProperties(value.days);
  return value instanceof Moment ? { ...day, ...clockProperties(value.nanos) } : day;
}

const monthsProperties = ({ months }: Months): Record<string, Value> => ({
  years: Math.trunc(months / 12) || 0,
  months: months % 12 || 0,
});

function secondsProperties({ seconds }: Seconds): Record<string, Value> {
  const { negative, days, hours, minutes, rest } = partsOfSeconds(seconds);
  const sign = negative ? -1 : 1;
  return {
    days: sign * days || 0,
    hours: sign * hours || 0,
    minutes: sign * minutes || 0,
    seconds: negative ? negate(rest) : rest,
  };
}

const dayProperties = (days: number): Record<string, Value> => ({ ...civilOf(days), weekday: weekdayOf(days) });

const clockProperties = (nanos: number): Record<string, Value> => {
  const seconds = Math.floor(nanos / SECOND);
  return { hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60 };
};
