import type { Problem } from '@hearth/expression';
import type { AnyStep, DefinitionIndex, StepPlace } from '../workflow/definition-index.ts';
import { failingResult } from '../workflow/return.ts';
import { inWorkflow } from './problem.ts';
import type { Seen } from './seen.ts';
import { endsOf, waysBackOf } from './ways-back.ts';

/** What no case ever comes to: steps, branches, rows, ends of a vote, results; and ends that take others' work away. */
export function neverReached(index: DefinitionIndex, seen: Seen, results: ReadonlySet<string>): Problem[] {
  const places = [...index.places.values()];
  return [
    ...places.flatMap((place) => (seen.steps.has(place.step.id) ? insideStep(place, seen) : deadStep(place, seen))),
    ...deadResults(index, results),
  ];
}

/** Only the first step of a run that no case comes to is named, and not where the reason is a branch that is never taken. */
function deadStep({ step, pointer, sequence, index, parents, branch }: StepPlace, seen: Seen): Problem[] {
  const around = parents.at(-1)?.step;
  const begun =
    around === undefined ||
    (around.type === 'parallel' && seen.steps.has(around.id)) ||
    (branch !== undefined && seen.branches.has(`${around.id}/${branch}`));
  const before = sequence[index - 1];
  const first = before ? seen.steps.has(before.id) : begun;
  return first ? [inWorkflow('step-never-opened', pointer, { title: step.title })] : [];
}

function insideStep(place: StepPlace, seen: Seen): Problem[] {
  const { step, pointer } = place;
  if (step.type === 'choice') return deadBranches(step, pointer, seen);
  if (step.type === 'forEach' && step.steps[0] && !seen.steps.has(step.steps[0].id))
    return [inWorkflow('rows-never-taken', `${pointer}/where`, { title: step.title })];
  if (step.type === 'end' && seen.cutting.has(step.id))
    return [inWorkflow('end-cuts-work', pointer, { title: step.title }, 'warning')];
  return step.type === 'signOff' ? oneSidedVote(step, pointer, seen) : [];
}

/** A branch for everything else may be there for safety; one that holds steps or has a condition of its own is meant. */
function deadBranches(step: AnyStep & { type: 'choice' }, pointer: string, seen: Seen): Problem[] {
  return step.branches.flatMap(({ id, title, when, steps }, at) => {
    if (seen.branches.has(`${step.id}/${id}`) || (!when && steps.length === 0)) return [];
    const path = `${pointer}/branches/${at}${when ? '/when' : ''}`;
    return [inWorkflow('branch-never-taken', path, { branch: title, title: step.title })];
  });
}

function oneSidedVote(step: AnyStep, pointer: string, seen: Seen): Problem[] {
  const { id, title } = step;
  if (!seen.outcomes.has(`${id}:approved`)) return [inWorkflow('sign-off-never-passes', `${pointer}/mode`, { title })];
  if (!seen.outcomes.has(`${id}:rejected`)) return [inWorkflow('sign-off-never-fails', `${pointer}/mode`, { title })];
  return [];
}

/** Results with which some case can end: seen, by an interrupt, or the failing one that follows when rounds are used up. */
export function reachedResults(
  index: DefinitionIndex,
  seen: Seen,
  possibleInterrupts: ReadonlySet<string>,
): Set<string> {
  const reached = new Set(seen.results);
  for (const { id, end } of index.definition.workflow.interrupts ?? [])
    if (end !== undefined && possibleInterrupts.has(id)) reached.add(end);
  const usedUp = [...index.places.values()].some(
    ({ step }) =>
      step.type !== 'userTask' &&
      seen.returned.has(step.id) &&
      waysBackOf(step).some(({ back }) => back.max !== undefined),
  );
  if (usedUp) reached.add(failingResult({ index }));
  return reached;
}

/** Results that a step or an interrupt names, or the one at the end of all, with which no case ends. */
function deadResults({ definition, places }: DefinitionIndex, reached: ReadonlySet<string>): Problem[] {
  const { results, interrupts = [] } = definition.workflow;
  const named = new Set([
    results[0]?.id,
    ...[...places.values()].flatMap(({ step }) => endsOf(step)),
    ...interrupts.map(({ end }) => end),
  ]);
  return results.flatMap(({ id, title }, at) =>
    named.has(id) && !reached.has(id) ? [inWorkflow('result-never-reached', `/results/${at}`, { title })] : [],
  );
}
