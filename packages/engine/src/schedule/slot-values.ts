import { addCalendarDays, addWorkingDays, type Calendar, isDate } from '@hearth/china';
import type { Days, Definition, Expression, Schedule } from '@hearth/definition';
import { compile, type Env, isTrue, type Json, scopeOf } from '@hearth/expression';
import type { Document } from '@hearth/kernel';
import type { World } from '../case/environment.ts';
import type { Span } from './periods.ts';
import type { Subject } from './subjects.ts';

/** What the expressions of a schedule are asked about: one subject in one period. */
export interface SlotPlace {
  definition: Definition;
  schedule: Schedule<Expression>;
  subject: Subject;
  period: Span;
  world: Pick<World, 'now' | 'calendar' | 'settings'>;
}

/** Whether the schedule means this unit or entry. */
export function isMeant(place: SlotPlace): boolean {
  const { where } = place.schedule.for;
  return !where || isTrue(answerOf(where, place));
}

/** The last day for the work: the end of the period, or as the schedule says, counted from its first day. */
export function dueDayOf(place: SlotPlace): string {
  const { schedule, period, world } = place;
  const { due } = schedule;
  if (!due) return period.to;
  if ('on' in due) {
    const day = answerOf(due.on, place);
    return typeof day === 'string' && isDate(day) ? day : period.to;
  }
  const calendar: Calendar = world.calendar;
  return 'workingDays' in due
    ? addWorkingDays(calendar, period.from, daysOf(due.workingDays, place))
    : addCalendarDays(calendar, period.from, daysOf(due.calendarDays, place));
}

/** What is filled in when the case is opened. Only top-level fields and fields of sections are set; blank ones are left out. */
export function documentOf(place: SlotPlace): Document {
  const document: Document = {};
  for (const { field, to } of place.schedule.set ?? []) {
    const value = answerOf(to, place);
    if (value !== null) put(document, field.split('.'), value);
  }
  return document;
}

function put(into: Document, [key = '', ...rest]: string[], value: Json): void {
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inner = (into[key] ?? {}) as Document;
  into[key] = inner;
  put(inner, rest, value);
}

function answerOf({ ast }: Expression, place: SlotPlace): Json {
  const { subject, period } = place;
  const names = {
    ...subject.fields,
    单位: subject.unit,
    期初: period.from,
    期末: period.to,
    记录: subject.entry ?? null,
  };
  return compile(ast)(scopeOf(names), envOf(place));
}

function envOf({ world, definition, period }: SlotPlace): Env {
  const own = Object.entries(definition.task.settings ?? {}).map(([name, { value }]): [string, Json] => [name, value]);
  return { today: period.from, now: world.now, settings: { ...Object.fromEntries(own), ...world.settings } };
}

function daysOf(days: Days, place: SlotPlace): number {
  if (typeof days === 'number') return days;
  const value = envOf(place).settings?.[days.setting];
  if (typeof value !== 'number') throw new Error(`setting ${days.setting} is not a number of days`);
  return value;
}
