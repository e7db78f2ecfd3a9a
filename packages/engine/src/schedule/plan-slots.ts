import { addDays, endOfDay, rollToWorkingDay, shanghaiDate } from '@hearth/china';
import type { Definition, Expression, Schedule } from '@hearth/definition';
import { insertSlots, lastSlots, type SlotRecord } from '@hearth/storage';
import { worldFor } from '../case/environment.ts';
import type { EngineContext } from '../context.ts';
import { periodAt, periodsBetween, type Span } from './periods.ts';
import { dueDayOf, isMeant, type SlotPlace } from './slot-values.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/** What nobody planned longer ago than this is not made up for: a schedule may name a first day of years ago. */
const mostDaysBack = 800;

/**
 * Makes the slots that are missing up to today, of every schedule of every task offered. One whose time is over is missed from the start, so
 * that a server that stood still hides nothing. May be done by several at once and as often as one likes: a slot is there once.
 */
export async function planSlots(context: EngineContext, since?: string): Promise<void> {
  for (const { definition, publishedAt } of context.definitions.all()) {
    for (const schedule of definition.task.schedules ?? []) {
      await planSchedule(context, definition, schedule, since ?? shanghaiDate(publishedAt));
    }
  }
}

async function planSchedule(
  context: EngineContext,
  definition: Definition,
  schedule: Schedule<Expression>,
  published: string,
): Promise<void> {
  const { db } = context;
  const today = shanghaiDate(context.clock());
  const org = await context.office.org(db, today);
  const last = await lastSlots(db, definition.id, schedule.id);
  const earliest = latest(schedule.from ?? published, addDays(today, -mostDaysBack));
  const slots: SlotRecord[] = [];
  for (const subject of await subjectsOf(db, org, schedule)) {
    const before = last.get(subject.id);
    const first = before ? addDays(periodAt(schedule.every, before).to, 1) : latest(earliest, subject.since ?? '');
    const end = subject.until !== undefined && subject.until < today ? subject.until : today;
    const periods = periodsBetween(schedule.every, first, end);
    if (periods.length > 0) slots.push(...(await slotsOf(context, { definition, schedule, subject }, periods)));
  }
  await insertSlots(db, slots);
}

async function slotsOf(
  context: EngineContext,
  at: Pick<SlotPlace, 'definition' | 'schedule' | 'subject'>,
  periods: readonly Span[],
): Promise<SlotRecord[]> {
  const { definition, schedule, subject } = at;
  const world = await worldFor(context, context.db, { task: definition.id, unit: subject.unit });
  return periods.flatMap((period) => {
    const place = { ...at, period, world };
    const isOff = schedule.skipDaysOff && rollToWorkingDay(world.calendar, period.from) !== period.from;
    return !isOff && isMeant(place)
      ? [slotOf(definition.id, schedule.id, subject, period, dueDayOf(place), world.now)]
      : [];
  });
}

function slotOf(
  task: string,
  schedule: string,
  subject: Subject,
  period: Span,
  dueOn: string,
  now: string,
): SlotRecord {
  const dueAt = endOfDay(dueOn);
  const isOver = dueAt <= now;
  return {
    id: [task, schedule, subject.id, period.from].join('.'),
    ...{ task, schedule, unitId: subject.unit, entryId: subject.entry ?? null, ...period, dueOn, dueAt },
    ...{ state: isOver ? 'missed' : 'open', waiting: !isOver, createdAt: now },
    ...{ caseId: null, doneAt: null, lastError: null },
  };
}

const latest = (a: string, b: string): string => (a > b ? a : b);
