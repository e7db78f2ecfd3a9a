import type { CaseEvent } from '@hearth/kernel';
import { type Db, insertLetters, type JsonObject, type NewLetter } from '@hearth/storage';
import type { Step } from '../case/save-case.ts';
import { webhookEvents } from './webhook-events.ts';

/**
 * Writes a letter for each webhook that wants to know what happened to the case. It tells that something happened and where, never what
 * was filled in: whoever may know that asks with their own rights.
 */
export async function announce(trx: Db, step: Step): Promise<void> {
  const told = step.events.flatMap((event, place) =>
    (webhookEvents as readonly string[]).includes(event.type) ? [{ event, place }] : [],
  );
  if (told.length === 0) return;
  const webhooks = step.world.webhooks.filter(
    ({ active, task }) => active && (task === null || task === step.after.task),
  );
  const letters = webhooks.flatMap(({ id, events }) =>
    told.filter(({ event }) => events.includes(event.type)).map((one) => letterTo(id, step, one)),
  );
  await insertLetters(trx, letters);
}

function letterTo(webhook: string, step: Step, { event, place }: { event: CaseEvent; place: number }): NewLetter {
  const seq = step.after.seq - step.events.length + place + 1;
  return {
    id: `hook.${webhook}.${step.after.id}.${seq}`,
    kind: 'webhook',
    target: webhook,
    payload: payloadOf(step, event),
    createdAt: step.world.now,
  };
}

function payloadOf({ after }: Step, event: CaseEvent): JsonObject {
  const { id, task, definition, unit, status, number = null, result = null } = after;
  const item = 'id' in event ? after.workItems[event.id] : undefined;
  const workItem = item ? { id: `${id}.${item.id}`, step: item.step, title: item.title, due: item.due ?? null } : null;
  return {
    type: event.type,
    at: event.at,
    case: { id, task, version: definition, unit, status, number, result },
    workItem,
  };
}
