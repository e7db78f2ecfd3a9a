import type { Expression, Wait } from '@hearth/definition';
import type { StepInstance } from '../case-state.ts';
import { dueRule, instantOf } from '../due.ts';
import { finishStep } from '../flow.ts';
import type { Block, Run } from '../run.ts';
import { surroundingsOfStep } from '../scope.ts';
import { setTimer } from '../work-item.ts';

/** Goes on at the moment; at once when the moment has passed or its date is blank. */
export const wait: Block<Wait<Expression>> = {
  open(run, step, at) {
    const rule = dueRule(run, step.until, surroundingsOfStep(run, step.id, at.row));
    const come = !rule || instantOf({ kind: 'wait', rule }, run.env.calendar) <= run.instant;
    if (come) over(run, at);
    else setTimer(run, { kind: 'wait', instance: at.id, rule });
  },
  fired(run, _step, at) {
    over(run, at);
  },
};

function over(run: Run, at: StepInstance): void {
  run.asSystem(() => {
    run.emit({ type: 'wait-ended', id: at.id });
    finishStep(run, at);
  });
}
