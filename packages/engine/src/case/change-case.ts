import type { Definition } from '@hearth/definition';
import type { CaseEvent, CaseState } from '@hearth/kernel';
import { type Db, lockCase } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { afterSaved } from './after-saved.ts';
import { stateOf } from './case-state-record.ts';
import { type World, worldFor } from './environment.ts';
import { saveCase } from './save-case.ts';
import { stale } from './stale.ts';

/** What happens to a case beside commands: facts of the kernel, and the version in which it goes on, when that is another. */
export interface CaseChange {
  events: CaseEvent[];
  state: CaseState;
  definition?: Definition;
}

/**
 * Changes a case without a command, because something around it has changed: the calendar, the posts, the version of its task. Runs in
 * the caller's transaction. Nothing is stored when nothing happens.
 */
export async function changeCase(
  context: EngineContext,
  trx: Db,
  request: { caseId: string; actor?: string },
  change: (definition: Definition, state: CaseState, world: World) => CaseChange | Promise<CaseChange>,
): Promise<CaseState> {
  const record = await lockCase(trx, request.caseId);
  if (!record) throw refuse(404, 'case-not-found');
  const old = await context.definitions.versionOfCase(trx, record.definition);
  const { actor } = request;
  const at = { task: record.task, unit: record.unitId, ...(actor === undefined ? {} : { actor }) };
  const world = await worldFor(context, trx, at);
  const before = { record, state: stateOf(record) };
  const { events, state: after, definition = old } = await change(old, before.state, world);
  if (events.length === 0) return after;
  const postTitle = (post: string) => context.definitions.postTitle(post);
  const step = { definition, before, after, events, world, postTitle };
  if (!(await saveCase(trx, step))) throw stale(after.seq);
  await afterSaved(context, trx, step);
  return after;
}
