import type { StepBase } from './step.ts';

/** All branches run at once (BPMN parallel gateway); goes on when `join` of them are done, the rest is cancelled. */
export interface ParallelBlock<S> extends StepBase {
  type: 'parallel';
  branches: { id: string; title: string; steps: S[] }[];
  join?: 'all' | 'any' | { count: number };
}
