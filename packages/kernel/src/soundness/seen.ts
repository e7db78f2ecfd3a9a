import type { CaseState } from '../workflow/case-state.ts';
import { type DefinitionIndex, placeOf } from '../workflow/definition-index.ts';
import type { CaseEvent } from '../workflow/event.ts';

/** What ever happened in the cases that were explored. */
export class Seen {
  readonly steps = new Set<string>();
  /** `step/branch` of choices and parallels. */
  readonly branches = new Set<string>();
  /** `step:outcome`, also for votes and their result. */
  readonly outcomes = new Set<string>();
  readonly results = new Set<string>();
  /** Steps that sent a case back. */
  readonly returned = new Set<string>();
  /** Emergencies that were called. */
  readonly emergencies = new Set<string>();
  /** End steps that took work away from somebody. */
  readonly cutting = new Set<string>();
  /** Whether a case ended while something was still active. */
  leftRunning = false;

  note(index: DefinitionIndex, events: readonly CaseEvent[], state: CaseState): void {
    let ending: string | undefined;
    for (const event of events) {
      if (event.type === 'step-opened') this.#opened(event);
      else if (event.type === 'returned') this.returned.add(event.from);
      else if (event.type === 'emergency-called') this.emergencies.add(event.emergency);
      else if (event.type === 'case-ended') this.results.add(event.result);
      else if (event.type === 'step-completed') {
        const step = state.steps[event.id]?.step ?? '';
        if (event.outcome !== undefined) this.outcomes.add(`${step}:${event.outcome}`);
        if (placeOf(index, step).step.type === 'end') ending = step;
      } else if (ending !== undefined && (event.type === 'work-item-cancelled' || event.type === 'timer-cancelled'))
        this.cutting.add(ending);
    }
    if (isLeftRunning(state)) this.leftRunning = true;
  }

  #opened({ step, kind, branch }: Extract<CaseEvent, { type: 'step-opened' }>): void {
    if (kind === 'step') this.steps.add(step);
    else if (kind === 'branch') this.branches.add(`${step}/${branch}`);
  }
}

/** Whether something is still active in a case that has ended. */
export function isLeftRunning({
  status,
  steps,
  workItems,
  timers,
}: Pick<CaseState, 'status' | 'steps' | 'workItems' | 'timers'>): boolean {
  if (status !== 'ended') return false;
  const active =
    Object.values(steps).some(({ state }) => state === 'active') ||
    Object.values(workItems).some(({ state }) => state === 'open');
  return active || Object.keys(timers).length > 0;
}
