import type { Definition } from '@hearth/definition';
import { blocks } from './blocks/index.ts';
import type { CaseState } from './case-state.ts';
import { indexOf } from './definition-index.ts';
import { instantOf } from './due.ts';
import type { Environment } from './environment.ts';
import type { CaseEvent } from './event.ts';
import { Run } from './run.ts';

/**
 * Counts every deadline, wait and notice of a case again, because the calendar changed (the State Council announced a holiday). Only
 * timers whose moment differs have an event; timers of a suspended case are counted when it resumes.
 */
export function retime(
  definition: Definition,
  state: CaseState,
  env: Environment,
): { events: CaseEvent[]; state: CaseState } {
  const run = new Run(indexOf(definition), blocks, state, env);
  for (const timer of Object.values(state.timers)) {
    const at = instantOf(timer, env.calendar);
    if (at !== timer.at) run.emit({ type: 'timer-set', timer: { ...timer, at } });
  }
  return { events: run.events, state: run.state };
}
