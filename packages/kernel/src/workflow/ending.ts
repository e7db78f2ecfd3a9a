import type { CaseState, StepInstance } from './case-state.ts';
import type { CaseFact } from './event.ts';
import type { Run } from './run.ts';

type CancelReason = Extract<CaseFact, { type: 'step-cancelled' }>['reason'];

/** Whether an emergency left work that is still to be done. */
export const isOwing = ({ steps }: Pick<CaseState, 'steps'>): boolean =>
  Object.values(steps).some(({ state, owed }) => state === 'active' && owed !== undefined);

/**
 * Ends the case: whatever still runs is cancelled, innermost first. While work is owed a result that is no failure is only reached: the main
 * line stops, and the case ends with it when the last owed step is done. A failure or an interrupt ends it at once: then nothing is owed.
 */
export function endCase(run: Run, result: string, why: { interrupt?: string; reason?: string } = {}): void {
  if (why.interrupt === undefined && isOwing(run.state) && toneOf(run, result) !== 'failure') {
    stop(run, 'end', ({ owed }) => owed === undefined);
    run.emit({ type: 'result-reached', result });
    return;
  }
  stop(run, why.interrupt === undefined ? 'end' : 'interrupt', () => true);
  run.emit({ type: 'case-ended', result, ...why });
}

/** Whether a result is a success, a failure or neither. */
export const toneOf = ({ index }: Pick<Run, 'index'>, result: string) =>
  index.definition.workflow.results.find(({ id }) => id === result)?.tone;

function stop(run: Run, reason: CancelReason, stops: (at: StepInstance) => boolean): void {
  const { state } = run;
  const hits = ({ instance }: { instance: string }): boolean => stops(run.instance(instance));
  for (const timer of Object.values(state.timers)) if (hits(timer)) run.emit({ type: 'timer-cancelled', id: timer.id });
  for (const item of Object.values(state.workItems))
    if (item.state === 'open' && hits(item)) run.emit({ type: 'work-item-cancelled', id: item.id });
  for (const at of Object.values(state.steps).reverse())
    if (at.state === 'active' && stops(at)) run.emit({ type: 'step-cancelled', id: at.id, reason });
}
