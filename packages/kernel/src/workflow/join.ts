import type { StepInstance } from './case-state.ts';
import { cancelStep, childrenOf, finishStep } from './flow.ts';
import type { Run } from './run.ts';

export type Join = 'all' | 'any' | { count: number };

/** Goes on as soon as enough branches or rows are done; those that still run are cancelled. */
export function joinChildren(run: Run, at: StepInstance, join: Join = 'all'): void {
  const children = childrenOf(run, at);
  const done = children.filter(({ state }) => state === 'completed').length;
  if (done < enough(join, children.length)) return;
  for (const child of children) if (child.state === 'active') cancelStep(run, child.id, 'join');
  finishStep(run, at);
}

function enough(join: Join, children: number): number {
  if (join === 'all') return children;
  return Math.min(join === 'any' ? 1 : join.count, children);
}
