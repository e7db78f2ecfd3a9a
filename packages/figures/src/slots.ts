import type { Expression, Figure } from '@hearth/definition';
import type { Counted, FigureSlot, Period } from './figure-case.ts';

/** Slots of a schedule that were done, of those planned with their first day in the period. One done late is done. */
export function slotsDone(
  { schedule }: Figure<Expression>,
  slots: readonly FigureSlot[],
  { from, to }: Period,
): { planned: number; done: number; counted: Counted[] } {
  const planned = slots.filter((slot) => slot.schedule === schedule && from <= slot.from && slot.from <= to);
  const done = planned.filter(({ state }) => state === 'done' || state === 'late');
  return { planned: planned.length, done: done.length, counted: done.map(countedSlot) };
}

const countedSlot = (slot: FigureSlot): Counted => ({
  slot: `${slot.schedule}/${slot.entry ?? slot.unit}/${slot.from}`,
  ...(slot.case === undefined ? {} : { case: slot.case }),
});
