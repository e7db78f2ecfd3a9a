import type { Step } from '../blocks/index.ts';
import type { Workflow } from '../workflow.ts';

/** A step with where it stands. */
export interface PlacedStep<X> {
  step: Step<X>;
  /** JSON pointer of the step in `workflow.json`. */
  pointer: string;
  /** The sequence that holds the step, and its place there from 0. */
  sequence: readonly Step<X>[];
  index: number;
  /** The blocks around it, outermost first. */
  parents: PlacedStep<X>[];
  /** Branch of the innermost block, when that has branches. */
  branch?: string;
  /** Dotted path of the group whose row the step works on; `''` = the document itself. */
  scope: string;
}

/** A sequence inside a block. */
export interface InnerSequence<X> {
  steps: Step<X>[];
  /** Pointer of the sequence from the block. */
  pointer: string;
  branch?: string;
}

/** The sequences that a block holds: one a branch, one for a forEach, none for a plain step. */
export function sequencesOf<X>(step: Step<X>): InnerSequence<X>[] {
  if ('branches' in step) {
    return step.branches.map((branch, at) => ({
      steps: branch.steps,
      pointer: `/branches/${at}/steps`,
      branch: branch.id,
    }));
  }
  return 'steps' in step ? [{ steps: step.steps, pointer: '/steps' }] : [];
}

/** Every step of a workflow in reading order, blocks before what is in them. */
export function stepsOf<X>(workflow: Pick<Workflow<X>, 'steps'>): PlacedStep<X>[] {
  return placed(workflow.steps, '/steps', [], undefined, '');
}

function placed<X>(
  sequence: readonly Step<X>[],
  pointer: string,
  parents: PlacedStep<X>[],
  branch: string | undefined,
  scope: string,
): PlacedStep<X>[] {
  return sequence.flatMap((step, index) => {
    const here: PlacedStep<X> = {
      step,
      pointer: `${pointer}/${index}`,
      sequence,
      index,
      parents,
      scope,
      ...(branch === undefined ? {} : { branch }),
    };
    const inner = scopeInside(step, scope);
    return [
      here,
      ...sequencesOf(step).flatMap((part) =>
        placed(part.steps, here.pointer + part.pointer, [...parents, here], part.branch, inner),
      ),
    ];
  });
}

/** Dotted path of the group in whose rows the steps inside a block run. `in` counts from the form, also inside another forEach. */
export function scopeInside<X>(step: Step<X>, scope: string): string {
  return step.type === 'forEach' ? step.in : scope;
}

/** The step of that id with its place. */
export function stepById<X>(workflow: Pick<Workflow<X>, 'steps'>, id: string): PlacedStep<X> | undefined {
  return stepsOf(workflow).find(({ step }) => step.id === id);
}

/** Whether `earlier` is a place that work at `from` can go back to: before it in its own sequence or before a block around it. */
export function canReturnTo<X>(from: PlacedStep<X>, earlier: PlacedStep<X>): boolean {
  return [from, ...from.parents].some((place) => place.sequence === earlier.sequence && earlier.index < place.index);
}
