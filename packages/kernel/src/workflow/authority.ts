import type { Who } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { hasHolder, isThere, mayAct, principalOf, resolveWho } from './assignee.ts';
import type { Assignee, CaseState, Delegation, WorkItem } from './case-state.ts';
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
  const found = openItem(run, id);
  if ('problems' in found) return found;
  const { item } = found;
  const delegation = delegationOf(run, item);
  const refused = delegation ? delegatedProblems(run, delegation) : actorProblems(run, item);
  return refused.length > 0 ? { problems: refused } : found;
}

/** Finds an open work item in a case that runs, whoever may do it. */
export function openItem(run: Run, id: string): { item: WorkItem } | { problems: Problem[] } {
  const item = run.state.workItems[id];
  if (!item) return { problems: [problem('unknown-work-item', { item: id })] };
  const problems = [...closedProblems(run, item), ...standingProblems(run.state)].slice(0, 1);
  return problems.length > 0 ? { problems } : { item };
}

/** Who does the work at the moment in place of somebody else; nobody when the delegate has left. */
export const delegationOf = ({ env }: Pick<Run, 'env'>, { delegation }: WorkItem): Delegation | undefined =>
  delegation && isThere(env.org, delegation.to) ? delegation : undefined;

/** Who took the work for themselves, as long as they may do it. */
export function claimantOf({ env }: Pick<Run, 'env'>, { claimedBy }: WorkItem, assignee: Assignee): string | undefined {
  const may = claimedBy !== undefined && isThere(env.org, claimedBy) && mayAct(assignee, claimedBy, env.org);
  return may ? claimedBy : undefined;
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
 * Who may do a work item now: the assignee that was resolved when it was opened, or whoever it was handed to. If nobody holds those posts any more,
 * or that person has left, it is resolved again, so that no case is locked by people who left. So is owed work, as it is done after what
 * it should have come before.
 */
export function assigneeOf(run: Run, item: WorkItem): Assignee {
  const gone = item.delegation && !delegationOf(run, item);
  const assignee = gone ? (item.delegation?.from ?? item.assignee) : item.assignee;
  if (item.role === 'sign') return assignee;
  if (!item.owed) return hasHolder(assignee, run.env.org) ? assignee : resolvedAgain(run, item);
  const again = resolvedAgain(run, item);
  const { person } = assignee;
  const stays = person !== undefined && isThere(run.env.org, person) && !again.exclude.includes(person);
  return stays ? { person, exclude: again.exclude } : again;
}

function actorProblems(run: Run, item: WorkItem): Problem[] {
  const assignee = assigneeOf(run, item);
  const claimant = claimantOf(run, item, assignee);
  if (claimant === undefined) return assigneeProblems(run, assignee);
  const refused = assigneeProblems(run, { person: claimant, exclude: assignee.exclude });
  if (refused.length === 0) return [];
  const others = assigneeProblems(run, assignee);
  return others.length > 0 ? others : [problem('claimed-by-other', { by: claimant })];
}

function delegatedProblems(run: Run, { to, by }: Delegation): Problem[] {
  if (run.env.actor === by) return [problem('delegated-to-other', { to })];
  const refused = assigneeProblems(run, { person: to, exclude: [] });
  return refused.length > 0 ? refused : [problem('hand-back-first')];
}

/** Why the actor may not act for these; when they may, it is noted whose work they do. */
export function assigneeProblems(run: Run, assignee: Assignee): Problem[] {
  const principal = principalOf(assignee, run.env);
  if (principal !== undefined) {
    run.principal = principal;
    return [];
  }
  const { actor } = run.env;
  const shutOut = actor !== undefined && assignee.exclude.includes(actor);
  const may = shutOut && principalOf({ ...assignee, exclude: [] }, run.env) !== undefined;
  return [may ? problem('excluded') : problem('not-your-work')];
}

/** The assignee of a work item as it would be if it were opened now. */
export function resolvedAgain(run: Run, { step, row, party, assignee, owed }: WorkItem): Assignee {
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

/** What a `who` is resolved in, for this command. */
export const asking = ({ index, state, env }: Run) => ({ index, state, env });
