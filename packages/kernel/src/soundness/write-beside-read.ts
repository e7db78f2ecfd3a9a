import type { Definition } from '@hearth/definition';
import type { StepPlace } from '../workflow/definition-index.ts';

/**
 * Whether a step may write while a choice reads, without the one being before the other: in another branch of a parallel, in another row,
 * or as work that an emergency left to be done later.
 */
export function meets(
  { workflow }: Definition,
  readers: readonly StepPlace[],
  writers: readonly StepPlace[],
  scope: string,
  places: readonly StepPlace[],
): boolean {
  const owed = new Set((workflow.emergencies ?? []).flatMap(({ owes }) => owes));
  if (writers.some(({ step }) => owed.has(step.id))) return true;
  return places.some((block) => {
    const inside = (place: StepPlace): boolean => place.parents.some(({ step }) => step.id === block.step.id);
    const reading = readers.filter(inside);
    const writing = writers.filter(inside);
    if (block.step.type === 'parallel')
      return reading.some((one) => writing.some((other) => branchIn(block, one) !== branchIn(block, other)));
    if (block.step.type !== 'forEach' || isIn(scope, block.step.in)) return false;
    return reading.length > 0 && writing.length > 0;
  });
}

const isIn = (scope: string, group: string): boolean => scope === group || scope.startsWith(`${group}.`);

/** The branch of a block in which a step lies. */
function branchIn(block: StepPlace, place: StepPlace): string | undefined {
  const chain = [...place.parents, place];
  const at = chain.findIndex(({ step }) => step.id === block.step.id);
  return chain[at + 1]?.branch;
}
