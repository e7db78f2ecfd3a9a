import { type Expression, type Step, stepById } from '@hearth/definition';
import { type Db, findReadableCase, inTransaction } from '@hearth/storage';
import { stateOf } from '../case/case-state-record.ts';
import type { EngineContext } from '../context.ts';
import { toldProblem } from '../problems/problem-document.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { completeWork } from './work-item.service.ts';
import { workItemKey } from './work-item-id.ts';

interface Batch {
  items: readonly { id: string; revision: number }[];
  outcome: string;
  comment?: string;
}

/**
 * Completes work items one after the other, each in a transaction of its own: what one of them meets holds up no other, and everybody is
 * told which were not done and why. Sent again, what was done is refused as done.
 */
export async function completeBatch(context: EngineContext, person: SignedIn, { items, outcome, comment }: Batch) {
  const answers = [];
  for (const { id, revision } of items) {
    const wish = { outcome, revision, ...(comment === undefined ? {} : { comment }) };
    answers.push({ id, ...(await completeOne(context, person, id, wish)) });
  }
  const done = answers.filter((answer) => answer.done).length;
  return { items: answers, done, refused: answers.length - done };
}

async function completeOne(
  context: EngineContext,
  person: SignedIn,
  id: string,
  wish: { outcome: string; revision: number; comment?: string },
) {
  try {
    await inTransaction(context.db, async (trx) => {
      await refuseUnlessBatch(context, trx, person, id, wish.outcome);
      await completeWork(context, trx, person, id, wish);
    });
    return { done: true, status: 200, problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { done: false, status: error.status, problems: error.problems.map(toldProblem) };
  }
}

/** Open work whose step says nothing of batches, or whose outcome asks for a field, is done one by one. The rest is the kernel's to judge. */
async function refuseUnlessBatch(context: EngineContext, trx: Db, person: SignedIn, id: string, outcome: string) {
  const { caseId, itemId } = workItemKey(id);
  const found = await findReadableCase(trx, person.reader, caseId);
  if (!found) throw refuse(404, 'work-item-not-found');
  const definition = await context.definitions.versionOfCase(trx, found.definition);
  const { workItems } = stateOf(found);
  const item = Object.hasOwn(workItems, itemId) ? workItems[itemId] : undefined;
  const step = item?.state === 'open' ? stepById(definition.workflow, item.step)?.step : undefined;
  if (step && !isInBatches(step, outcome)) throw refuse(422, 'not-in-batch', { work: item?.title ?? '' });
}

function isInBatches(step: Step<Expression>, wanted: string): boolean {
  if (step.type !== 'userTask' || !step.batch) return false;
  const outcome = step.outcomes.find(({ id }) => id === wanted);
  return outcome === undefined || [...(outcome.require ?? []), ...(step.fields?.require ?? [])].length === 0;
}
