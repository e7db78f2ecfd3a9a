import type { Problem } from '@hearth/expression';
import type { AnyStep, DefinitionIndex, StepPlace } from '../workflow/definition-index.ts';
import { inWorkflow } from './problem.ts';
import { decisionAtOpen } from './sign-off-chance.ts';
import { waysBackOf } from './ways-back.ts';

/** A way back without limit that no person ever has to take: the system would go round for ever. Such a definition is not run at all. */
export function loopsWithoutPerson({ places }: DefinitionIndex): Problem[] {
  return [...places.values()].flatMap((place) => {
    if (place.step.type !== 'signOff' || decisionAtOpen(place.step) !== 'rejected') return [];
    return waysBackOf(place.step)
      .filter(({ back }) => back.max === undefined && between(place, back.to).every(passesAlone))
      .map(({ pointer }) => inWorkflow('loop-without-person', place.pointer + pointer, { title: place.step.title }));
  });
}

/** The steps that a case passes from an earlier step to a place, blocks around the place opened on the way. */
function between(place: StepPlace, target: string): AnyStep[] {
  const chain = [place, ...place.parents.toReversed()];
  const level = chain.findIndex(({ sequence }) => sequence.some(({ id }) => id === target));
  return chain.slice(0, level + 1).flatMap(({ sequence, index }) => {
    const first = Math.max(
      0,
      sequence.findIndex(({ id }) => id === target),
    );
    return sequence.slice(first, index);
  });
}

/** Whether a case may pass a step without anybody doing anything. */
function passesAlone(step: AnyStep): boolean {
  if (step.type === 'automatic') return !step.open?.some(({ wait }) => wait);
  if (step.type === 'wait' || step.type === 'forEach') return true;
  if (step.type === 'signOff') return decisionAtOpen(step) === 'approved';
  if (step.type === 'choice') return step.branches.some(({ steps }) => steps.every(passesAlone));
  return step.type === 'parallel' && step.branches.every(({ steps }) => steps.every(passesAlone));
}
