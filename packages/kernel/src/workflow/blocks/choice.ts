import type { Choice, Expression } from '@hearth/definition';
import { conditionHolds } from '../condition.ts';
import { finishStep, openSequence } from '../flow.ts';
import type { Block } from '../run.ts';
import { surroundingsOfStep } from '../scope.ts';

/** Takes the first branch whose guard is exactly true, else the one without a guard, else none. */
export const choice: Block<Choice<Expression>> = {
  open(run, step, at) {
    const around = surroundingsOfStep(run, step.id, at.row);
    const taken =
      step.branches.find(({ when }) => when && conditionHolds(run, when, around, at)) ??
      step.branches.find(({ when }) => !when);
    if (taken) openSequence(run, at, taken.steps, { kind: 'branch', branch: taken.id });
    else finishStep(run, at);
  },
  childDone(run, _step, at) {
    finishStep(run, at);
  },
};
