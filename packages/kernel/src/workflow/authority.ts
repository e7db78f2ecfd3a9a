import type { Who } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { hasHolder, mayAct, resolveWho } from './assignee.ts';
import type { Assignee, CaseState, WorkItem } from './case-state.ts';
import { placeOf } from './definition-index.ts';
import { problem } from './problem.ts';
import type { Run } from './run.ts';

/** Why nothing can be done in a case that does not run. */
export function standingProblems({ status }: CaseState): Problem[] {
  if (status === 'ended') return [problem('case-ended')];
  return status === 'suspended' ? [problem('case-suspended')] : [];
}

/** Finds an open work item that the actor may work on, or says why not. */
export function workOf(run: Run, id: string): { item: WorkItem } | { problems: Problem[] } {
  const item = run.state.workItems[id];
  if (!item) return { problems: [problem('unknown-work-item', { item: id })] };
  const problems = [...closedProblems(run, item), ...standingProblems(run.state)].slice(0, 1);
  if (problems.length > 0) return { problems };
  const refused = actorProblems(run, item);
  return refused.length > 0 ? { problems: refused } : { item };
}

/** Why the actor may not do what a `who` allows now. */
export function whoProblems(run: Run, who: Who, at: { step: string; row?: string[] }): Problem[] {
  return assigneeProblems(run, resolveWho({ ...asking(run), ...at }, who));
}

function closedProblems(run: Run, { state, role, instance }: WorkItem): Problem[] {
  if (state === 'open') return [];
  if (state === 'completed') return [problem('already-completed')];
  const { state: stands, outcome, skipped } = run.instance(instance);
  if (skipped) return [problem('skipped-by-emergency')];
  const decided = role === 'vote' && stands === 'completed' && outcome !== undefined;
  return [decided ? problem('already-decided', { result: outcome }) : problem('work-item-cancelled')];
}

/**
 * Who may do a work item now: the assignee that was resolved when it was opened. If nobody holds those posts any more, it is resolved
 * again, so that no case is locked by people who left. So is owed work, as it is done after what it should have come before.
 */
export const assigneeOf = (run: Run, item: WorkItem): Assignee =>
  !item.owed && hasHolder(item.assignee, run.env.org) ? item.assignee : resolvedAgain(run, item);

function actorProblems(run: Run, item: WorkItem): Problem[] {
  const { claimedBy } = item;
  const refused = assigneeProblems(run, assigneeOf(run, item));
  if (refused.length > 0) return refused;
  return claimedBy !== undefined && claimedBy !== run.env.actor ? [problem('claimed-by-other', { by: claimedBy })] : [];
}

function assigneeProblems({ env: { actor, org } }: Run, assignee: Assignee): Problem[] {
  if (mayAct(assignee, actor, org)) return [];
  const shutOut = actor !== undefined && assignee.exclude.includes(actor);
  return [shutOut && mayAct({ ...assignee, exclude: [] }, actor, org) ? problem('excluded') : problem('not-your-work')];
}

function resolvedAgain(run: Run, { step, row, party, assignee, owed }: WorkItem): Assignee {
  const place = placeOf(run.index, step);
  const who = run.block(place.step).who?.(place.step, party);
  if (!who) return assignee;
  const not = owed ? [...(who.not ?? []), ...stepsThatShutOut(run, step)] : who.not;
  return resolveWho({ ...asking(run), step, ...(row && { row }) }, { ...who, ...(not && { not }) });
}

/** Steps that whoever did this one may not do: when they came first, whoever did them may not do this one. */
function stepsThatShutOut({ index }: Run, owed: string): string[] {
  return [...index.places.values()].flatMap(({ step }) => {
    const whos = step.type === 'signOff' ? step.parties.map(({ who }) => who) : 'who' in step ? [step.who] : [];
    return whos.some(({ not }) => not?.includes(owed)) ? [step.id] : [];
  });
}

const asking = ({ index, state, env }: Run) => ({ index, state, env });
