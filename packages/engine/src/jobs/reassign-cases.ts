import { shanghaiDate } from '@hearth/china';
import { assigneeNow } from '@hearth/kernel';
import { casesWithOpenWork, insertSweep, readStamp, saveWorkItem } from '@hearth/storage';
import { stateOf } from '../case/case-state-record.ts';
import { worldFor } from '../case/environment.ts';
import type { EngineContext } from '../context.ts';
import { workItemRecord } from '../work-item/work-item-record.ts';
import type { SweepKind } from './sweep.ts';

/** Asks of all open work again for whom it is: somebody has left, come, or taken another post. */
export const reassignCases: SweepKind = {
  next: (db, cursor, _input, limit) => casesWithOpenWork(db, cursor, limit),
  async work(context, trx, record) {
    const definition = await context.definitions.versionOfCase(trx, record.definition);
    const world = await worldFor(context, trx, { task: record.task, unit: record.unitId });
    const state = stateOf(record);
    const postTitle = (post: string) => context.definitions.postTitle(post);
    for (const item of Object.values(state.workItems)) {
      if (item.state !== 'open') continue;
      const assignee = assigneeNow(definition, state, item.id, world) ?? item.assignee;
      const place = { definition, after: state, world, postTitle };
      const { record: row, candidates } = workItemRecord(place, { ...item, assignee });
      await saveWorkItem(trx, row, candidates);
    }
  },
};

const asked = new WeakMap<EngineContext, string>();

/**
 * Asks for a pass when the posts are others than at the last look: somebody changed them, or a new day has begun, on which holdings begin
 * and end. Every server asks under the same name, so that one pass comes of it.
 */
export async function watchPosts(context: EngineContext): Promise<void> {
  const now = context.clock();
  const id = `reassign.${await readStamp(context.db, 'org')}.${shanghaiDate(now)}`;
  if (asked.get(context) === id) return;
  await insertSweep(context.db, { id, kind: 'reassign', input: {}, createdAt: now, createdBy: null });
  asked.set(context, id);
}
