import { civilOf, daysOf, isCivil } from './calendar.ts';
import { add, digitsOf, exact, isZero, type Num, negate } from './decimal.ts';
import { Clock, Day, type Duration, Moment, Months, SECOND, Seconds, type Temporal } from './temporal.ts';
import { momentAt, partsOfSeconds } from './temporal-arithmetic.ts';

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

export function parseDuration(text: string): Duration | null {
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

/** By kind, the value of an ISO text; null when it is none. */
export const temporalParsers = { date: parseDay, 'date-time': parseMoment, time: parseClock, duration: parseDuration };

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
