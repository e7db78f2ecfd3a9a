import type { Step } from './index.ts';
import type { StepBase } from './step.ts';

/** All branches run at once (BPMN parallel gateway); goes on when `join` of them are done, the rest is cancelled. */
export interface Parallel<X> extends StepBase {
  type: 'parallel';
  branches: { id: string; title: string; steps: Step<X>[] }[];
  join?: 'all' | 'any' | { count: number };
}
