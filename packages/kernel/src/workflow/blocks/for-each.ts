import type { Expression, ForEach } from '@hearth/definition';
import type { StepInstance } from '../case-state.ts';
import { conditionHolds } from '../condition.ts';
import { groupOf } from '../definition-index.ts';
import { cancelStep, openSequence, sameRow } from '../flow.ts';
import { joinChildren } from '../join.ts';
import type { Block, Run } from '../run.ts';
import { rowPathsOf, surroundingsOf } from '../scope.ts';

/** The steps once per row. Rows that appear while it runs join in; the steps of a row that is taken away are cancelled. */
export const forEach: Block<ForEach<Expression>> = {
  open(run, step, at) {
    openMissingRows(run, step, at);
    if (run.instance(at.id).state === 'active') joinChildren(run, at, step.join);
  },
  childDone(run, step, at) {
    if (missingRows(run, step, at).length === 0) joinChildren(run, at, step.join);
  },
  documentChanged(run, step, at) {
    const rows = rowPathsOf(run.state.document, groupOf(run.index, step.id));
    const gone = rowInstances(run, at).filter(
      ({ row = [], state }) => state === 'active' && !rows.some((known) => sameRow(known, row)),
    );
    for (const { id } of gone) cancelStep(run, id, 'decided');
    const late = openMissingRows(run, step, at);
    if ((gone.length > 0 || late > 0) && run.instance(at.id).state === 'active') joinChildren(run, at, step.join);
  },
};

function openMissingRows(run: Run, step: ForEach<Expression>, at: StepInstance): number {
  const missing = missingRows(run, step, at);
  for (const row of missing)
    if (run.instance(at.id).state === 'active') openSequence(run, at, step.steps, { kind: 'row', row });
  return missing.length;
}

/** Rows of the group, inside the row in which the block itself runs, that its condition takes and that were never opened. */
function missingRows(run: Run, step: ForEach<Expression>, at: StepInstance): string[][] {
  const opened = new Set(rowInstances(run, at).map(({ row = [] }) => row.join('/')));
  const outer = at.row ?? [];
  return rowPathsOf(run.state.document, groupOf(run.index, step.id))
    .filter((row) => sameRow(row.slice(0, outer.length), outer) && !opened.has(row.join('/')))
    .filter((row) => takes(run, step, at, row));
}

function takes(run: Run, step: ForEach<Expression>, at: StepInstance, row: string[]): boolean {
  const around = step.where && surroundingsOf(run.state.document, groupOf(run.index, step.id), row);
  return !step.where || (around !== undefined && conditionHolds(run, step.where, around, at, row));
}

const rowInstances = (run: Run, at: StepInstance): StepInstance[] =>
  Object.values(run.state.steps).filter(({ parent }) => parent === at.id);
