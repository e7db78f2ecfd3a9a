import type { Expression, Wait } from '@hearth/definition';
import { dueRule, instantOf } from '../due.ts';
import { finishStep } from '../flow.ts';
import type { Block } from '../run.ts';
import { surroundingsOfStep } from '../scope.ts';
import { isoInstant, setTimer } from '../work-item.ts';

/** Goes on at the moment; at once when the moment has passed or its date is blank. */
export const wait: Block<Wait<Expression>> = {
  open(run, step, at) {
    const rule = dueRule(run, step.until, surroundingsOfStep(run, step.id, at.row));
    const come = !rule || instantOf({ kind: 'wait', rule }, run.env.calendar) <= isoInstant(run.env.now);
    if (come) finishStep(run, at);
    else setTimer(run, { kind: 'wait', instance: at.id, rule });
  },
  fired(run, _step, at) {
    finishStep(run, at);
  },
};
