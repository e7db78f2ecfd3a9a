import type { Due } from '../duration.ts';
import type { StepBase } from './step.ts';

/** Nothing happens until the moment comes (BPMN timer catch event). */
export interface Wait<X> extends StepBase {
  type: 'wait';
  until: Due<X>;
}
