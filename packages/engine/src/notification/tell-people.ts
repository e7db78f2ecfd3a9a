import { caseTitle } from '@hearth/kernel';
import { type Db, insertNotifications, type NewNotification, settleNotifications } from '@hearth/storage';
import { masked } from '../case/case-state-record.ts';
import type { Step } from '../case/save-case.ts';
import type { EngineContext } from '../context.ts';
import { mailNotifications } from '../mail/mail-notifications.ts';
import type { NotificationParams } from './notification-text.ts';
import { settledBy, type Told, toldBy } from './told-by-step.ts';

/** Writes the notifications that follow from a command, and their mail, in the command's transaction. */
export async function tellPeople(context: EngineContext, trx: Db, step: Step): Promise<void> {
  const { after, events, world } = step;
  const happening = { before: step.before?.state, after, events, org: world.org, actor: world.actor };
  await settleNotifications(trx, after.id, settledBy(happening), world.now);
  const notifications = toldBy(happening).flatMap((told, place) => recordsOf(step, told, place));
  if (notifications.length === 0) return;
  await insertNotifications(trx, notifications);
  await mailNotifications(context, trx, notifications);
}

/** Ids come from the case, its revision and the place, so that the same command told twice is told once. */
function recordsOf(step: Step, told: Told, place: number): NewNotification[] {
  const { after, world } = step;
  const params = paramsOf(step, told);
  return told.people.map((personId) => ({
    id: `${after.id}.${after.seq}.${place}.${personId}`,
    personId,
    kind: told.kind,
    params,
    caseId: after.id,
    itemId: told.item ?? null,
    createdAt: world.now,
  }));
}

function paramsOf({ definition, after, world }: Step, told: Told): NotificationParams {
  const { workflow, task } = definition;
  const result = told.title ?? workflow.results.find(({ id }) => id === after.result)?.title ?? '';
  return {
    work: told.item === undefined ? '' : (after.workItems[told.item]?.title ?? ''),
    task: task.title,
    number: after.number ?? '',
    caseTitle: caseTitle(definition, masked(definition, after), world),
    due: told.due ?? '',
    result,
    text: told.text ?? '',
  };
}
