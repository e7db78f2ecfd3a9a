import type { Cadence, Definition, Expression, Schedule } from '@hearth/definition';
import { ADMIN_POST, type CaseState, type PlannedOrigin } from '@hearth/kernel';
import { type Db, findEntry, type SlotRecord, saveSlot } from '@hearth/storage';
import { worldFor } from '../case/environment.ts';
import { openCase } from '../case/run-command.ts';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { refuse } from '../problems/refusal.ts';
import { documentOf } from './slot-values.ts';
import { subjectOf } from './subjects.ts';

/**
 * Opens the case of a slot, in the version of the task that is offered now; its first work comes to the posts of the schedule. Without an actor
 * the first holder stands as the one who began it. Refuses a schedule that the task has no more, and a unit where nobody can do it.
 */
export async function openSlot(context: EngineContext, trx: Db, slot: SlotRecord, actor?: string): Promise<CaseState> {
  const { definition, schedule } = scheduleOf(context, slot);
  const world = await worldFor(context, trx, { task: slot.task, unit: slot.unitId });
  const entry = slot.entryId === null ? undefined : await findEntry(trx, slot.entryId);
  const subject = entry ? subjectOf(entry) : { id: slot.unitId, unit: slot.unitId, fields: {} };
  const document = documentOf({ definition, schedule, subject, period: slot, world });
  const posts = [schedule.post].flat();
  const initiator = actor ?? firstHolder(world.org, posts, slot.unitId);
  if (initiator === undefined) throw refuse(409, 'slot-nobody', { unit: world.org.unitName(slot.unitId) });
  const { from, dueOn: due } = slot;
  const origin: PlannedOrigin = {
    schedule: slot.schedule,
    slot: from,
    posts,
    due,
    remind: remindBefore[schedule.every],
  };
  const by = actor === undefined ? { initiator } : { actor };
  const opened = await openCase(context, trx, definition, { unit: slot.unitId, document, from: origin, ...by });
  await saveSlot(trx, slot.id, { caseId: opened.id, waiting: false, lastError: null });
  return opened;
}

/** The schedule of a slot, as the task has it now. */
export function scheduleOf(
  { definitions }: EngineContext,
  { task, schedule: id }: Pick<SlotRecord, 'task' | 'schedule'>,
): { definition: Definition; schedule: Schedule<Expression> } {
  const definition = definitions.current(task)?.definition;
  const schedule = definition?.task.schedules?.find((one) => one.id === id);
  if (!definition || !schedule) throw refuse(409, 'schedule-gone');
  return { definition, schedule };
}

/** Days before the last one on which those concerned are reminded, where the first step does not say it itself. */
const remindBefore: Record<Cadence, number[]> = {
  day: [],
  week: [1],
  month: [3],
  quarter: [7],
  'half-year': [15],
  year: [30],
};

/** As the kernel assigns work: at the unit, else at the nearest one above, else an administrator. */
function firstHolder(org: OrgSnapshot, posts: readonly string[], unit: string): string | undefined {
  let root = unit;
  for (let at: string | undefined = unit; at !== undefined; at = org.unit(at)?.parent) {
    const here: string = at;
    const holder = posts.flatMap((post) => org.holders(post, here))[0];
    if (holder !== undefined) return holder;
    root = here;
  }
  return org.holders(ADMIN_POST, root)[0];
}
