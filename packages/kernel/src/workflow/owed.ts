import type { Who } from '@hearth/definition';
import { resolveWho } from './assignee.ts';
import type { StepInstance } from './case-state.ts';
import { placeOf } from './definition-index.ts';
import { endCase, isOwing } from './ending.ts';
import { emitCompleted } from './flow.ts';
import type { Run } from './run.ts';

/**
 * Owed work is done: nothing follows it but the end of a case whose result is reached. A refusal is recorded and told; what was given stays given.
 */
export function finishOwed(run: Run, at: StepInstance, outcome: string, refused: boolean): void {
  emitCompleted(run, at, outcome);
  if (refused) emitRefused(run, at);
  const { reached } = run.state;
  if (reached && !isOwing(run.state)) endCase(run, reached.result);
}

/** Whom to tell when work on an instance is overdue or, if it is owed, refused. */
export function whoIsTold(run: Run, { step: id, owed }: StepInstance): Who | undefined {
  const { emergencies = [] } = run.index.definition.workflow;
  const emergency = owed === undefined ? undefined : emergencies.find((each) => each.id === owed);
  const { step } = placeOf(run.index, id);
  return emergency?.escalate ?? run.block(step).escalate?.(step);
}

function emitRefused(run: Run, at: StepInstance): void {
  const who = whoIsTold(run, at);
  const { index, state, env } = run;
  run.emit({
    type: 'owed-refused',
    id: at.id,
    ...(who && { escalatedTo: resolveWho({ index, state, env, step: at.step }, who) }),
  });
}
