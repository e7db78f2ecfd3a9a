import type { Definition } from '@hearth/definition';
import { type CaseState, rowTitleOf, type WorkItem } from '@hearth/kernel';
import type { VoteStep, WorkStep } from './scenario.ts';

/**
 * The work item that a step of a scenario means: the open one, else the one worked on last, so that a scenario can show that a late
 * hand is refused. A sentence when none or several fit.
 */
export function findItem(
  definition: Definition,
  state: CaseState,
  step: WorkStep | VoteStep,
  now: string,
): WorkItem | string {
  const id = 'do' in step ? step.do : step.vote;
  const fitting = Object.values(state.workItems).filter(
    (item) => item.step === id && isOfParty(item, step) && isOfRow(definition, state, item, step, now),
  );
  const open = fitting.filter((item) => item.state === 'open');
  if (open.length > 1) return `${open.length} open work items of ${id} fit; name the row`;
  return open[0] ?? fitting.at(-1) ?? `no work item of ${id} fits`;
}

const isOfParty = (item: WorkItem, step: WorkStep | VoteStep): boolean =>
  !('party' in step) || item.party === step.party;

function isOfRow(
  definition: Definition,
  state: CaseState,
  item: WorkItem,
  step: WorkStep | VoteStep,
  now: string,
): boolean {
  const wanted = 'row' in step ? step.row : undefined;
  if (wanted === undefined) return true;
  return item.row?.at(-1) === wanted || rowTitleOf(definition, state, item, { now }) === wanted;
}
