import { shanghaiDate } from '@hearth/china';
import type { ClearingRule } from '@hearth/kernel';
import { casesToClear, casesWithoutConsent, inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { Refusal } from '../problems/refusal.ts';
import { clearCase } from './clear-case.ts';
import { clearEntry, entriesToClear } from './clear-entry.ts';
import { removeLeftBytes } from './left-bytes.ts';
import { keptVersions } from './retention-rule.ts';

interface Cleared {
  cases: number;
  entries: number;
  /** Numbers of cases that stay because their history is not what was written. */
  broken: string[];
}

/** Cases that are looked for at a time. */
const BATCH = 100;

/**
 * Clears everything whose time is over and that no hold keeps; each case and entry in a transaction of its own, so that it may be cut off
 * anywhere. May run in several processes.
 *
 * @param actor who asked for it; null = by itself.
 * @param limit how many at most in one go.
 */
export async function clearDue(context: EngineContext, actor: string | null, limit = 10_000): Promise<Cleared> {
  const cleared: Cleared = { cases: 0, entries: 0, broken: [] };
  const today = shanghaiDate(context.clock());
  const take = async (ids: readonly string[], rule: ClearingRule) => {
    for (const id of ids) if (await clearOne(context, id, { rule, actor }, cleared)) cleared.cases += 1;
  };
  await take(await casesWithoutConsent(context.db, BATCH), { by: 'withdrawal' });
  for (const { definition, rule, endedBefore } of await keptVersions(context, today)) {
    for (;;) {
      const ids = await casesToClear(context.db, { definition: definition.hash, endedBefore }, BATCH);
      const before = cleared.cases;
      await take(ids, rule);
      // What cannot be cleared would be found again and again.
      if (ids.length < BATCH || cleared.cases === before || cleared.cases >= limit) break;
    }
  }
  for (const { id, rule } of await entriesToClear(context, today)) {
    if (await inTransaction(context.db, (trx) => clearEntry(context, trx, id, { rule, actor }))) cleared.entries += 1;
  }
  await removeLeftBytes(context);
  return cleared;
}

async function clearOne(
  context: EngineContext,
  id: string,
  why: { rule: ClearingRule; actor: string | null },
  { broken }: Cleared,
): Promise<boolean> {
  try {
    return await inTransaction(context.db, (trx) => clearCase(context, trx, id, why));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    broken.push(...error.problems.map(({ params }) => String(params?.number ?? id)));
    return false;
  }
}

/** The same by itself, where the office has set that. */
export async function runClearings(context: EngineContext): Promise<Cleared | null> {
  const { clearByRule } = await context.office.settings(context.db);
  return clearByRule ? clearDue(context, null) : null;
}
