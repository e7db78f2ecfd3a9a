import type { Problem } from '@hearth/expression';
import { workOf } from '../authority.ts';
import { problem } from '../problem.ts';
import type { CommandOf, Run } from '../run.ts';

/** Takes a work item for oneself. Claiming what one has is no event. A substitute claims it for whom they stand in. */
export function claim(run: Run, { item: id }: CommandOf<'claim'>): Problem[] {
  const found = workOf(run, id);
  if ('problems' in found) return found.problems;
  const by = run.principal ?? run.env.actor ?? '';
  if (found.item.claimedBy !== by) run.emit({ type: 'work-item-claimed', id, by });
  return [];
}

/** Gives a claimed work item back to all who may do it. */
export function release(run: Run, { item: id }: CommandOf<'release'>): Problem[] {
  const found = workOf(run, id);
  if ('problems' in found) return found.problems;
  if (found.item.claimedBy === undefined) return [problem('not-claimed')];
  run.emit({ type: 'work-item-released', id });
  return [];
}
