import { addWorkingDays, type Calendar, rollToWorkingDay, shanghaiDate } from '@hearth/china';
import type { Random } from './random.ts';

/** An instant of that day at which an office works, ISO in UTC. */
export function momentOn(date: string, random: Random): string {
  const minute = random.chance(0.5) ? random.int(8 * 60 + 40, 11 * 60 + 40) : random.int(13 * 60 + 40, 17 * 60);
  return new Date(Date.parse(`${date}T00:00:00+08:00`) + minute * 60_000 + random.int(0, 59) * 1000).toISOString();
}

/** The first working day on or after the date. */
export const workingDayFrom = (calendar: Calendar, date: string): string => rollToWorkingDay(calendar, date);

/** Some working days later; on the same day it is a while later. */
export function momentAfter(calendar: Calendar, now: string, workingDays: number, random: Random): string {
  const today = shanghaiDate(now);
  if (workingDays > 0) return momentOn(addWorkingDays(calendar, today, workingDays), random);
  return minutesLater(now, random.int(15, 150));
}

export const minutesLater = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** An instant between two, in office hours; close to `from` when there is no room. */
export function momentBetween(calendar: Calendar, from: string, to: string, random: Random): string {
  const room = Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (room < 1) return minutesLater(from, random.int(15, 150));
  const day = shanghaiDate(minutesLater(from, random.int(0, room) * 1440));
  const moment = momentOn(rollToWorkingDay(calendar, day), random);
  return moment > from && moment < to ? moment : minutesLater(from, random.int(15, 150));
}
