import { sql } from 'kysely';
import { firstHash } from '../case-event/event-hash.ts';
import type { Db } from '../database.ts';
import { ledgerHash } from './ledger-hash.ts';

/** Writes down that a case was opened. In the transaction that opens it. */
export async function enterInLedger(trx: Db, caseId: string, at: string): Promise<void> {
  const head = await trx
    .updateTable('case_ledger_head')
    .set({ seq: sql`seq + 1` })
    .where('id', '=', 1)
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow();
  const hash = ledgerHash({ prevHash: head.hash, seq: head.seq, caseId, at });
  await trx.insertInto('case_ledger').values({ seq: head.seq, case_id: caseId, at, hash }).execute();
  await trx.updateTable('case_ledger_head').set({ hash }).where('id', '=', 1).execute();
}

/** What is wrong with the ledger of cases. */
export interface LedgerFindings {
  /** Number of the first line that was changed, is missing or was added. */
  brokenAt: number | undefined;
  /** Cases that were opened and are not there any more. */
  missing: string[];
  /** Cases that are there and were never entered. */
  unknown: string[];
}

export async function checkLedger(db: Db): Promise<LedgerFindings> {
  const missing = await db
    .selectFrom('case_ledger')
    .select('case_id')
    .where('case_id', 'not in', (inner) => inner.selectFrom('case').select('id'))
    .orderBy('seq')
    .execute();
  const unknown = await db
    .selectFrom('case')
    .select('id')
    .where('id', 'not in', (inner) => inner.selectFrom('case_ledger').select('case_id'))
    .orderBy('id')
    .execute();
  const brokenAt = await firstBrokenLine(db);
  return { brokenAt, missing: missing.map(({ case_id }) => case_id), unknown: unknown.map(({ id }) => id) };
}

async function firstBrokenLine(db: Db, batch = 1000): Promise<number | undefined> {
  let last = { seq: 0, hash: firstHash };
  for (;;) {
    const lines = await db
      .selectFrom('case_ledger')
      .selectAll()
      .where('seq', '>', last.seq)
      .orderBy('seq')
      .limit(batch)
      .execute();
    for (const { seq, case_id: caseId, at, hash } of lines) {
      if (seq !== last.seq + 1 || hash !== ledgerHash({ prevHash: last.hash, seq, caseId, at })) return last.seq + 1;
      last = { seq, hash };
    }
    if (lines.length < batch) break;
  }
  const head = await db.selectFrom('case_ledger_head').selectAll().executeTakeFirst();
  return head?.seq === last.seq && head.hash === last.hash ? undefined : last.seq + 1;
}
