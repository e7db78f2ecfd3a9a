import {
  addCalendarDays,
  addDays,
  addWorkingDays,
  type Calendar,
  daysBetween,
  endOfDay,
  isDate,
  publicNoticeEnd,
  shanghaiDate,
  startOfDay,
  workingDaysBetween,
} from '@hearth/china';
import type { Days, Due, Expression } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Timer } from './case-state.ts';
import type { Run } from './run.ts';
import { evaluate, type Surroundings } from './scope.ts';

export type TimerRule = Timer['rule'];

/** The rule of a time limit that begins today. Undefined when the date that it rests on is blank. */
export function dueRule(run: Run, due: Due<Expression>, around: Surroundings): TimerRule | undefined {
  const from = run.today;
  if ('workingDays' in due) return { from, workingDays: daysOf(run, due.workingDays) };
  if ('calendarDays' in due) return { from, calendarDays: daysOf(run, due.calendarDays) };
  const on = dateOf(evaluate(due.on, around, run.expressionEnv));
  return on === undefined ? undefined : { from, on };
}

/** A number of days, the setting in force where the definition names one. */
export function daysOf(run: Run, days: Days): number {
  if (typeof days === 'number') return days;
  const value = run.expressionEnv.settings?.[days.setting];
  if (typeof value !== 'number') throw new Error(`setting ${days.setting} is not a number of days`);
  return value;
}

/**
 * The instant that a timer waits for: work is due at 24:00 of the last day, a reminder comes as the day begins, and a wait
 * for a date ends as that date begins.
 */
export function instantOf({ kind, rule }: Pick<Timer, 'kind' | 'rule'>, calendar: Calendar): string {
  const known = instantsOf(calendar);
  const { from, on = '', workingDays = '', calendarDays = '', minimumCalendarDays = '', before = '' } = rule;
  const key = `${kind}${from}${on} ${workingDays} ${calendarDays} ${minimumCalendarDays} ${before}`;
  let instant = known.get(key);
  if (instant === undefined) {
    instant = countInstant(kind, rule, calendar);
    known.set(key, instant);
  }
  return instant;
}

function countInstant(kind: Timer['kind'], rule: TimerRule, calendar: Calendar): string {
  if (kind === 'notice') return noticeEnd(rule, calendar);
  const last = lastDay(rule, calendar);
  if (kind === 'remind') return startOfDay(daysBefore(rule, last, calendar));
  return kind === 'wait' && rule.on !== undefined ? startOfDay(last) : endOfDay(last);
}

/** The rule of what is left after the clock stood still from one date to another: the day on which it stopped does not count. */
export function continued(rule: TimerRule, stopped: string, goesOn: string, calendar: Calendar): TimerRule {
  if (rule.on !== undefined) return rule;
  const lastCounted = addDays(stopped, -1);
  const counted = lastCounted > rule.from;
  const left = (days: number, past: number) => Math.max(days - (counted ? past : 0), 0);
  const next: TimerRule = { ...rule, from: goesOn };
  if (rule.workingDays !== undefined)
    next.workingDays = left(rule.workingDays, workingDaysBetween(calendar, rule.from, lastCounted));
  const days = daysBetween(rule.from, lastCounted);
  if (rule.calendarDays !== undefined) next.calendarDays = left(rule.calendarDays, days);
  if (rule.minimumCalendarDays !== undefined) next.minimumCalendarDays = left(rule.minimumCalendarDays, days);
  return next;
}

function noticeEnd({ from, workingDays = 0, minimumCalendarDays = 0 }: TimerRule, calendar: Calendar): string {
  return publicNoticeEnd(calendar, from, { workingDays, calendarDays: minimumCalendarDays }).endsAt;
}

function lastDay({ from, on, workingDays, calendarDays = 0 }: TimerRule, calendar: Calendar): string {
  if (on !== undefined) return on;
  return workingDays === undefined
    ? addCalendarDays(calendar, from, calendarDays)
    : addWorkingDays(calendar, from, workingDays);
}

/** Counting asks the calendar day by day, and the same few limits begin on the same day in thousands of cases. */
const counted = new WeakMap<Calendar, Map<string, string>>();
const mostCounted = 10_000;

function instantsOf(calendar: Calendar): Map<string, string> {
  const known = counted.get(calendar);
  if (known && known.size < mostCounted) return known;
  const fresh = new Map<string, string>();
  counted.set(calendar, fresh);
  return fresh;
}

function daysBefore({ workingDays, before = 0 }: TimerRule, last: string, calendar: Calendar): string {
  return workingDays === undefined ? addDays(last, -before) : addWorkingDays(calendar, last, -before);
}

function dateOf(value: Json): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (isDate(value)) return value;
  return /T.*(Z|[+-]\d{2}:?\d{2})$/.test(value) && !Number.isNaN(Date.parse(value)) ? shanghaiDate(value) : undefined;
}
