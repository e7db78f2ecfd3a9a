import type { CaseState, StepInstance } from '../workflow/case-state.ts';
import { type DefinitionIndex, placeOf, type StepPlace } from '../workflow/definition-index.ts';
import { endsOf, waysBackOf } from './ways-back.ts';

/**
 * The branch or row whose moves alone need to be explored now (partial order reduction): inside a block that waits for all its branches and
 * that nothing inside leaves early, branches do not touch one another, so any order of their moves leads to the same. Undefined:
 * everything that can happen has to be tried.
 */
export function branchInTurn(
  index: DefinitionIndex,
  state: CaseState,
  isClosed: (block: string) => boolean,
): string | undefined {
  let parent: string | undefined;
  for (;;) {
    const [block, ...others] = activeIn(state, parent);
    if (!block || others.length > 0) return parent;
    const { step } = placeOf(index, block.step);
    if ((step.type !== 'parallel' && step.type !== 'forEach') || !isClosed(step.id)) return parent;
    const branch = activeIn(state, block.id)[0];
    if (!branch) return parent;
    parent = branch.id;
  }
}

/** Whether an instance is another one or lies in it. */
export function liesIn(state: CaseState, id: string, around: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = state.steps[at]?.parent) if (at === around) return true;
  return false;
}

/** A block that goes on only when all inside is done, and which no step inside can leave, end, or end after its last round. */
export function isClosedBlock({ step }: StepPlace, places: Iterable<StepPlace>, roundsEnd: boolean): boolean {
  if (step.type !== 'parallel' && step.type !== 'forEach') return false;
  if (step.join !== undefined && step.join !== 'all') return false;
  const inside = [...places].filter(({ parents }) => parents.some((around) => around.step.id === step.id));
  const targets = new Set(inside.map((place) => place.step.id));
  return inside.every(
    ({ step: each }) =>
      endsOf(each).length === 0 &&
      waysBackOf(each).every(
        ({ back }) => targets.has(back.to) && !(roundsEnd && back.max !== undefined && each.type !== 'userTask'),
      ),
  );
}

const activeIn = (state: CaseState, parent: string | undefined): StepInstance[] =>
  Object.values(state.steps).filter((at) => at.parent === parent && at.state === 'active');
