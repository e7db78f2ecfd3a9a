import type { Step } from './index.ts';
import type { StepBase } from './step.ts';

/** Exactly one branch runs (BPMN exclusive gateway, DMN hit policy UNIQUE): the one whose guard is true, else `otherwise`. */
export interface Choice<X> extends StepBase {
  type: 'choice';
  branches: ChoiceBranch<X>[];
}

export interface ChoiceBranch<X> {
  id: string;
  title: string;
  /** Missing on the one branch that is taken when no guard is true. */
  when?: X;
  steps: Step<X>[];
}
