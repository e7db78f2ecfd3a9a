import { type Db, saveSlot, slotOfCase } from '@hearth/storage';
import type { Step } from '../case/save-case.ts';

/**
 * A slot is done when its case is handed in, late after its last day. A case that is taken back leaves its slot to be caught up. Runs in the
 * command's transaction.
 */
export async function settleSlot(trx: Db, { after, events, world }: Step): Promise<void> {
  if (!after.from || !('schedule' in after.from)) return;
  const submitted = events.some(({ type }) => type === 'case-submitted');
  const takenBack = events.some((event) => event.type === 'case-ended' && event.interrupt !== undefined);
  if (!submitted && !takenBack) return;
  const slot = await slotOfCase(trx, after.id);
  if (!slot) return;
  const inTime = Date.parse(world.now) <= Date.parse(slot.dueAt);
  if (takenBack) await saveSlot(trx, slot.id, { state: inTime ? 'open' : 'missed', caseId: null, doneAt: null });
  else await saveSlot(trx, slot.id, { state: inTime ? 'done' : 'late', doneAt: world.now });
}
