import type { Expression, Figure } from '@hearth/definition';
import type { Counted, FigureSlot, Period } from './figure-case.ts';

/**
 * Slots of a schedule that were done, of those planned with their first day in the period. One done late is done. Where the figure names
 * results, the case must have ended with one of them: to say why nothing took place is not to have done it.
 */
export function slotsDone(
  { schedule, results }: Figure<Expression>,
  slots: readonly FigureSlot[],
  { from, to }: Period,
): { planned: number; done: number; counted: Counted[] } {
  const planned = slots.filter((slot) => slot.schedule === schedule && from <= slot.from && slot.from <= to);
  const done = planned.filter(
    ({ state, result = '' }) => (state === 'done' || state === 'late') && (results?.includes(result) ?? true),
  );
  return { planned: planned.length, done: done.length, counted: done.map(countedSlot) };
}

const countedSlot = (slot: FigureSlot): Counted => ({
  slot: `${slot.schedule}/${slot.entry ?? slot.unit}/${slot.from}`,
  ...(slot.case === undefined ? {} : { case: slot.case }),
});
