import type { Automatic, Expression } from '@hearth/definition';
import { finishStep } from '../flow.ts';
import type { Block } from '../run.ts';
import { evaluate, surroundingsOfStep } from '../scope.ts';
import { writeScope } from '../write-document.ts';

/** Sets fields in the order written, each seeing those before it; then everything computed follows. */
export const automatic: Block<Automatic<Expression>> = {
  open(run, step, at) {
    for (const { field, to } of step.set ?? []) {
      const value = evaluate(to, surroundingsOfStep(run, step.id, at.row), run.expressionEnv);
      writeScope(run, at, { [field]: value });
    }
    finishStep(run, at);
  },
};
