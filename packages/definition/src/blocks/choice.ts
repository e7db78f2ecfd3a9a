import type { StepBase } from './step.ts';

/**
 * Exactly one branch runs (BPMN exclusive gateway, DMN hit policy UNIQUE): the one whose guard is true, else `otherwise`.
 * `S` is any step: given from outside, so that this file need not import the others.
 */
export interface ChoiceBlock<X, S> extends StepBase {
  type: 'choice';
  branches: ChoiceBranch<X, S>[];
}

export interface ChoiceBranch<X, S> {
  id: string;
  title: string;
  /** Missing on the one branch that is taken when no guard is true. */
  when?: X;
  steps: S[];
}
