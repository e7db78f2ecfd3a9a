import type { StepBase } from './step.ts';

/** The system does it: sets fields from expressions, in the order written. Never waits. */
export interface Automatic<X> extends StepBase {
  type: 'automatic';
  set: { field: string; to: X }[];
}
