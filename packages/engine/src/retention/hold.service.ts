import { shanghaiDate } from '@hearth/china';
import { type Db, findCase, findCaseByNumber, insertHold, liftHold, listHolds } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { noteDeed } from '../org/note-deed.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** What is not cleared although its time is over, and what was held once. */
export async function holdsOf(context: EngineContext) {
  const { db, definitions, office } = context;
  const org = await office.org(db, shanghaiDate(context.clock()));
  const person = (id: string) => ({ id, name: org.personName(id) });
  const items = [];
  for (const { id, caseId, task, reason, placedBy, placedAt, liftedBy, liftedAt } of await listHolds(db)) {
    const held = caseId === null ? undefined : await findCase(db, caseId);
    const title = task === null ? '' : (definitions.current(task)?.definition.task.title ?? task);
    items.push({
      ...{ id, reason, placedAt, liftedAt, placedBy: person(placedBy) },
      case: caseId === null ? null : { id: caseId, number: held?.number ?? null },
      task: task === null ? null : { id: task, name: title },
      liftedBy: liftedBy === null ? null : person(liftedBy),
    });
  }
  return { items };
}

/** Holds a case, all cases of a task, or everything. Put on record. */
export async function placeHold(
  context: EngineContext,
  trx: Db,
  by: SignedIn,
  wish: { case?: string; task?: string; reason: string },
): Promise<{ id: string }> {
  const found =
    wish.case === undefined
      ? undefined
      : ((await findCase(trx, wish.case)) ?? (await findCaseByNumber(trx, wish.case)));
  if (wish.case !== undefined && !found) throw refuse(404, 'case-not-found');
  if (found?.clearedAt) throw refuse(409, 'case-cleared-already', { number: found.number ?? '' });
  const { task = null, reason } = wish;
  if (task !== null && !context.definitions.known().some(({ definition }) => definition.id === task)) {
    throw refuse(404, 'task-not-found', { task });
  }
  const id = context.newId();
  const caseId = found?.id ?? null;
  await insertHold(trx, {
    id,
    caseId,
    task: caseId === null ? task : null,
    reason,
    placedBy: by.id,
    placedAt: context.clock(),
  });
  await noteDeed(context, trx, by, 'hold-placed', { hold: id, case: caseId, task });
  return { id };
}

export async function endHold(context: EngineContext, trx: Db, by: SignedIn, id: string): Promise<void> {
  if (!(await liftHold(trx, id, by.id, context.clock()))) throw refuse(404, 'hold-not-found');
  await noteDeed(context, trx, by, 'hold-lifted', { hold: id });
}
