import type { Definition } from '@hearth/definition';
import { type CaseState, rowTitleOf, type WorkItem } from '@hearth/kernel';

/** How a scenario names a work item. */
export interface WantedItem {
  step: string;
  /** Title or `_row` id of the row. */
  row?: string | undefined;
  /** Party of a sign-off. */
  party?: string;
  /** The signature that somebody was asked for, not the work itself. */
  signing?: true;
}

/**
 * The work item that a step of a scenario means: the open one, else the one worked on last, so that a scenario can show that a late
 * hand is refused. A sentence when none or several fit.
 */
export function findItem(definition: Definition, state: CaseState, step: WantedItem, now: string): WorkItem | string {
  const { step: id } = step;
  const fitting = Object.values(state.workItems).filter(
    (item) =>
      item.step === id &&
      (item.role === 'sign') === (step.signing === true) &&
      (step.party === undefined || item.party === step.party) &&
      isOfRow(definition, state, item, step.row, now),
  );
  const open = fitting.filter((item) => item.state === 'open');
  if (open.length > 1) return `${open.length} open work items of ${id} fit; name the row`;
  return open[0] ?? fitting.at(-1) ?? `no work item of ${id} fits`;
}

function isOfRow(
  definition: Definition,
  state: CaseState,
  item: WorkItem,
  wanted: string | undefined,
  now: string,
): boolean {
  if (wanted === undefined) return true;
  return item.row?.at(-1) === wanted || rowTitleOf(definition, state, item, { now }) === wanted;
}
