import type { CaseState } from '@hearth/kernel';
import { claimSlots, inTransaction, lockSlot, missSlots, type SlotRecord, saveSlot } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { leaseFrom } from '../jobs/lease.ts';
import { messageOf } from '../problems/catalogue.ts';
import { Refusal } from '../problems/refusal.ts';
import { openSlot } from './open-slot.ts';
import { planSlots } from './plan-slots.ts';

const batch = 20;
/** A server that died holds its slots no longer than this; one that was refused is tried again then. */
const leaseMinutes = 5;

/**
 * Plans what falls due today, opens its cases, each in a transaction of its own, and notes what was missed. Gives the cases.
 *
 * @param since day from which a task is taken to be offered; default the day on which it was published
 */
export async function runSchedules(
  context: EngineContext,
  since?: string,
): Promise<{ opened: number; missed: number; cases: CaseState[] }> {
  await planSlots(context, since);
  const missed = await missSlots(context.db, context.clock());
  const cases: CaseState[] = [];
  for (;;) {
    const now = context.clock();
    const slots = await claimSlots(context.db, now, leaseFrom(now, leaseMinutes), batch);
    if (slots.length === 0) return { opened: cases.length, missed, cases };
    for (const slot of slots) cases.push(...(await openOnce(context, slot)));
  }
}

/** A slot that cannot be opened keeps the reason and holds up no other. */
async function openOnce(context: EngineContext, { id }: SlotRecord): Promise<CaseState[]> {
  try {
    return await inTransaction(context.db, async (trx) => {
      const slot = await lockSlot(trx, id);
      if (!slot?.waiting || slot.state !== 'open' || slot.caseId !== null) return [];
      return [await openSlot(context, trx, slot)];
    });
  } catch (error) {
    await saveSlot(context.db, id, { lastError: reasonOf(error) });
    return [];
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Refusal ? error.problems.map((one) => messageOf(one, 'zh-CN')).join('') : String(error);
