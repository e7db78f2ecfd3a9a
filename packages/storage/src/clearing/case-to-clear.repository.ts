import { sql } from 'kysely';
import type { Db } from '../database.ts';
import { seal } from '../seal/key-ring.ts';

/** Ended cases of a version whose time is over. */
export interface DueFilter {
  definition: string;
  /** Instant; cases that ended before it. */
  endedBefore: string;
}

/** Ids of ended cases that are not cleared, the oldest end first. */
export async function casesToClear(db: Db, { definition, endedBefore }: DueFilter, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('case')
    .select('id')
    .where('definition', '=', definition)
    .where('status', '=', 'ended')
    .where('cleared_at', 'is', null)
    .where('ended_at', '<', endedBefore)
    .where(notHeld)
    .orderBy('ended_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Ids of ended cases in which consent was withdrawn and no other stands. */
export async function casesWithoutConsent(db: Db, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('case')
    .select('id')
    .where('status', '=', 'ended')
    .where('cleared_at', 'is', null)
    .where('id', 'in', (inner) => inner.selectFrom('consent').select('case_id').where('withdrawn_at', 'is not', null))
    .where('id', 'not in', (inner) => inner.selectFrom('consent').select('case_id').where('withdrawn_at', 'is', null))
    .where(notHeld)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** How many cases would be cleared, and how many a hold keeps. */
export async function countToClear(
  db: Db,
  { definition, endedBefore }: DueFilter,
): Promise<{ due: number; held: number }> {
  const row = await db
    .selectFrom('case')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .select(sql<number>`sum(case when ${notHeld} then 1 else 0 end)`.as('due'))
    .where('definition', '=', definition)
    .where('status', '=', 'ended')
    .where('cleared_at', 'is', null)
    .where('ended_at', '<', endedBefore)
    .executeTakeFirstOrThrow();
  const due = Number(row.due ?? 0);
  return { due, held: Number(row.all) - due };
}

const notHeld = sql<boolean>`not exists (select 1 from hold where hold.lifted_at is null
  and (hold.case_id = "case".id or hold.task = "case".task or (hold.case_id is null and hold.task is null)))`;

/** Takes away everything of a case that stands beside its history and its document. Gives the SHA-256 of the bytes that nothing names any more. */
export async function clearAroundCase(
  trx: Db,
  caseId: string,
): Promise<{ files: number; payments: number; bytes: string[] }> {
  const files = await trx.deleteFrom('file').where('case_id', '=', caseId).returning('sha256').execute();
  const payments = await trx
    .updateTable('payment')
    .set({ payee: seal(''), account: null, bank: null, purpose: seal(''), end_reason: null })
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  await trx.deleteFrom('draft').where('case_id', '=', caseId).execute();
  await trx.deleteFrom('case_key').where('case_id', '=', caseId).execute();
  await trx.deleteFrom('notification').where('case_id', '=', caseId).execute();
  await trx
    .updateTable('consent')
    .set({ given_by: seal(''), withdrawn_why: null })
    .where('case_id', '=', caseId)
    .execute();
  const bytes: string[] = [];
  for (const sha256 of new Set(files.map((file) => file.sha256))) if (!(await isNamed(trx, sha256))) bytes.push(sha256);
  return { files: files.length, payments: Number(payments.numUpdatedRows), bytes };
}

/** Whether an attachment is of these bytes. */
export async function isNamed(db: Db, sha256: string): Promise<boolean> {
  return (
    (await db.selectFrom('file').select('id').where('sha256', '=', sha256).limit(1).executeTakeFirst()) !== undefined
  );
}
