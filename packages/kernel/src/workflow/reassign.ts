import type { Definition } from '@hearth/definition';
import { hasHolder, isThere } from './assignee.ts';
import { assigneeOf, claimantOf, delegationOf, resolvedAgain } from './authority.ts';
import { blocks } from './blocks/index.ts';
import type { CaseState, WorkItem } from './case-state.ts';
import { indexOf } from './definition-index.ts';
import type { Environment } from './environment.ts';
import type { CaseEvent } from './event.ts';
import { Run } from './run.ts';

/**
 * Moves the open work of people who left, and of posts that nobody holds any more, to whoever stands in for them, because posts or people changed:
 * a claim or a delegation of somebody gone is void, a signer who is gone is not waited for, and what went to a superior unit for want
 * of a holder comes back when the post is filled, unless somebody has taken it. The system does it; no events when nothing changes.
 */
export function reassign(
  definition: Definition,
  state: CaseState,
  env: Environment,
): { events: CaseEvent[]; state: CaseState } {
  const run = new Run(indexOf(definition), blocks, state, env);
  if (state.status !== 'ended')
    run.asSystem(() => {
      for (const item of Object.values(state.workItems)) if (item.state === 'open') sweep(run, item);
    });
  return { events: run.events, state: run.state };
}

function sweep(run: Run, item: WorkItem): void {
  const { org } = run.env;
  const { person } = item.assignee;
  if (item.role === 'sign') {
    if (person !== undefined && !isThere(org, person)) run.emit({ type: 'work-item-cancelled', id: item.id });
    return;
  }
  if (item.delegation && !delegationOf(run, item)) run.emit({ type: 'work-item-handed-back', id: item.id });
  const now = run.workItem(item.id);
  const assignee =
    now.claimedBy === undefined ? (withoutSubstitute(run, now) ?? assigneeOf(run, now)) : assigneeOf(run, now);
  if (!sameJson(assignee, now.assignee)) {
    run.emit({ type: 'work-item-reassigned', id: item.id, assignee });
    return;
  }
  if (now.claimedBy !== undefined && !now.delegation && claimantOf(run, now, assignee) === undefined)
    run.emit({ type: 'work-item-released', id: item.id });
}

/** The post that was asked for, when it stood empty and has a holder again. */
function withoutSubstitute(run: Run, item: WorkItem) {
  if (!item.assignee.insteadOf) return undefined;
  const asked = resolvedAgain(run, item);
  return hasHolder(asked, run.env.org) ? asked : undefined;
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
