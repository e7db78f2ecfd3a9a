import type { StepBase } from './step.ts';

/** Ends the case here with a named result; whatever still runs is cancelled. */
export interface End extends StepBase {
  type: 'end';
  result: string;
}
