import type { ProgressStep } from './wire.ts';

/** A stretch of steps: the main line, or those of one row of a repeating group. */
export interface ProgressGroup {
  key: string;
  /** What the row is called; missing on the main line. */
  row?: string;
  state: ProgressStep['state'];
  steps: ProgressStep[];
}

/** Steps that hold others or decide by themselves: nobody works on them. */
const blocks = new Set(['choice', 'parallel', 'forEach', 'automatic']);

/**
 * The steps worth showing. A block that holds others stands for all of them until it is reached; from then on only they
 * are shown. What was passed over is left out, and so are decisions of the system.
 */
export function shownProgress(progress: readonly ProgressStep[]): ProgressStep[] {
  const shown: ProgressStep[] = [];
  let folded = Number.POSITIVE_INFINITY;
  for (const step of withRows(progress)) {
    if (step.depth > folded) continue;
    folded = Number.POSITIVE_INFINITY;
    if (!blocks.has(step.type)) {
      if (step.state !== 'skipped') shown.push(step);
      continue;
    }
    if (step.state === 'ahead') shown.push(step);
    if (step.state === 'ahead' || step.state === 'skipped') folded = step.depth;
  }
  return shown;
}

/** What has not been reached inside a row does not name the row yet; it stands below the first step that does. */
function withRows(progress: readonly ProgressStep[]): ProgressStep[] {
  let around: ProgressStep | undefined;
  return progress.map((step) => {
    if (step.row) {
      if (rowOf(around) !== rowOf(step)) around = step;
      return step;
    }
    if (around && step.depth < around.depth) around = undefined;
    return around?.row ? { ...step, row: around.row, ...(around.rowTitle && { rowTitle: around.rowTitle }) } : step;
  });
}

/** Puts steps that follow each other in the same row together, in the order in which the server tells them. */
export function groupProgress(progress: readonly ProgressStep[]): ProgressGroup[] {
  const groups: ProgressGroup[] = [];
  for (const step of progress) {
    const last = groups.at(-1);
    if (last && rowOf(last.steps[0]) === rowOf(step)) last.steps.push(step);
    else groups.push(groupOf(step, groups.length));
  }
  for (const group of groups) group.state = stateOf(group.steps);
  return groups;
}

function groupOf(step: ProgressStep, index: number): ProgressGroup {
  const row = rowOf(step);
  return { key: `${index}-${row}`, ...(row && { row: step.rowTitle ?? row }), state: step.state, steps: [step] };
}

const rowOf = (step: ProgressStep | undefined) => step?.row?.join('/') ?? '';

function stateOf(steps: readonly ProgressStep[]): ProgressStep['state'] {
  if (steps.some(({ state }) => state === 'active')) return 'active';
  return steps.some(({ state }) => state === 'ahead') ? 'ahead' : 'done';
}
