import { sequencesInside } from '../commands/workflow/steps-of-draft.ts';
import type { JsonObject } from '../draft/draft.ts';
import { isObject } from '../draft/draft.ts';

/** A sequence as it is drawn: its steps with the sequences inside them. */
export interface FlowSequence {
  /** JSON pointer in `workflow.json`. */
  pointer: string;
  steps: FlowStep[];
}

export interface FlowStep {
  pointer: string;
  step: JsonObject;
  /** Branches side by side, or the one sequence that runs for each row. */
  inside: (FlowSequence & { branch?: JsonObject })[];
}

/** The workflow of a draft as a tree of sequences. */
export function flowOf(workflow: JsonObject): FlowSequence {
  return sequence('/steps', Array.isArray(workflow.steps) ? workflow.steps.filter(isObject) : []);
}

function sequence(pointer: string, steps: readonly JsonObject[]): FlowSequence {
  return {
    pointer,
    steps: steps.map((step, at) => {
      const here = `${pointer}/${at}`;
      return {
        pointer: here,
        step,
        inside: sequencesInside(step, here).map((one) => ({
          ...sequence(one.pointer, one.steps),
          ...(one.branch && { branch: one.branch }),
        })),
      };
    }),
  };
}
