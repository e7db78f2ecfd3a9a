import type { Expression } from '@hearth/definition';
import type { StepInstance } from './case-state.ts';
import type { Run } from './run.ts';
import { holds, type Surroundings } from './scope.ts';

/** Whether a condition of a step holds now: the data decides, or the oracle of whoever explores what could happen. */
export function conditionHolds(
  { env, expressionEnv }: Run,
  condition: Expression,
  around: Surroundings,
  at: StepInstance,
  row?: readonly string[],
): boolean {
  return env.oracle ? env.oracle(condition, at, row) : holds(condition, around, expressionEnv);
}
