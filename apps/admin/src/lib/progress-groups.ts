import type { ProgressStep } from './wire.ts';

/** A stretch of steps: the main line, or those of one row of a repeating group. */
export interface ProgressGroup {
  key: string;
  /** What the row is called; missing on the main line. */
  row?: string;
  state: ProgressStep['state'];
  steps: ProgressStep[];
}

/** Puts steps that follow each other in the same row together, in the order in which the server tells them. */
export function groupProgress(progress: readonly ProgressStep[]): ProgressGroup[] {
  const groups: ProgressGroup[] = [];
  for (const step of progress) {
    const last = groups.at(-1);
    if (last && rowOf(last.steps[0]) === rowOf(step)) last.steps.push(step);
    else
      groups.push({
        key: `${groups.length}-${rowOf(step)}`,
        ...(step.row && { row: step.rowTitle ?? rowOf(step) }),
        state: 'done',
        steps: [step],
      });
  }
  for (const group of groups) group.state = stateOf(group.steps);
  return groups;
}

const rowOf = (step: ProgressStep | undefined) => step?.row?.join('/') ?? '';

function stateOf(steps: readonly ProgressStep[]): ProgressStep['state'] {
  if (steps.some(({ state }) => state === 'active')) return 'active';
  if (steps.every(({ state }) => state === 'skipped')) return 'skipped';
  return steps.some(({ state }) => state === 'ahead') ? 'ahead' : 'done';
}
