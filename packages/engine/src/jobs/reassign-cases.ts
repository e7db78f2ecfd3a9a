import { shanghaiDate } from '@hearth/china';
import { reassign } from '@hearth/kernel';
import { casesWithOpenWork, insertSweep, readStamp } from '@hearth/storage';
import { changeCase } from '../case/change-case.ts';
import type { EngineContext } from '../context.ts';
import type { SweepKind } from './sweep.ts';

/** Asks of all open work again for whom it is: somebody has left, come, or taken another post. */
export const reassignCases: SweepKind = {
  next: (db, cursor, _input, limit) => casesWithOpenWork(db, cursor, limit),
  async work(context, trx, caseId) {
    await changeCase(context, trx, { caseId }, reassign);
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
