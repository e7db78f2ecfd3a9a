import { claimSweep, insertSweepFinding, inTransaction, type Json, noteSweep, type SweepRecord } from '@hearth/storage';
import { retimeCases } from '../calendar/retime-cases.ts';
import type { EngineContext } from '../context.ts';
import { migrateCases } from '../migration/migrate-cases.ts';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import { rebuildCases } from '../typed-table/rebuild.ts';
import { nextAttempt } from './back-off.ts';
import { leaseFrom } from './lease.ts';
import { reassignCases } from './reassign-cases.ts';
import type { SweepKind } from './sweep.ts';

const kinds: Record<string, SweepKind> = {
  retime: retimeCases,
  reassign: reassignCases,
  migrate: migrateCases,
  rebuild: rebuildCases,
};

const batch = 50;
const leaseMinutes = 5;

/**
 * Goes on with the oldest pass over many cases that nobody works on, by one batch; each case is a transaction of its own, so that nothing
 * waits for the pass.
 *
 * @returns false when there is none.
 */
export async function runSweepBatch(context: EngineContext): Promise<boolean> {
  const now = context.clock();
  const sweep = await claimSweep(context.db, now, leaseFrom(now, leaseMinutes));
  if (!sweep) return false;
  try {
    await noteSweep(context.db, await batchOf(context, sweep), null);
  } catch (error) {
    const attempts = sweep.attempts + 1;
    const again = nextAttempt(attempts, now);
    const state = again === null ? 'stopped' : 'running';
    await noteSweep(context.db, { ...sweep, attempts, state, lastError: String(error) }, again);
  }
  return true;
}

/** Does every pass that was asked for to its end. */
export async function runSweeps(context: EngineContext): Promise<void> {
  while (await runSweepBatch(context));
}

async function batchOf(context: EngineContext, sweep: SweepRecord): Promise<SweepRecord> {
  const kind = kinds[sweep.kind];
  if (!kind) throw new Error(`no pass is called ${sweep.kind}`);
  const ids = await kind.next(context.db, sweep.cursor, sweep.input, batch);
  const after = { ...sweep, attempts: 0, lastError: null };
  for (const id of ids) {
    const problems = await oneCase(context, kind, sweep, id);
    if (problems) {
      await insertSweepFinding(context.db, sweep.id, id, problems);
      after.refused += 1;
    } else after.done += 1;
    after.cursor = id;
  }
  return ids.length < batch ? { ...after, state: 'done', endedAt: context.clock() } : after;
}

/** Undefined, or why the case stays as it was. A fault costs only its case. */
async function oneCase(
  context: EngineContext,
  kind: SweepKind,
  sweep: SweepRecord,
  id: string,
): Promise<Json | undefined> {
  try {
    await inTransaction(context.db, async (trx) => {
      await kind.work(context, trx, id, sweep);
    });
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.problems as unknown as Json;
    return [problem('sweep-case-failed', { reason: String(error) })] as unknown as Json;
  }
}
