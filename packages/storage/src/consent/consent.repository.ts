import type { Db } from '../database.ts';
import { seal, unseal } from '../seal/key-ring.ts';
import type { ConsentTable } from './consent.table.ts';

export interface ConsentRecord {
  id: string;
  caseId: string;
  /** SHA-256 of the text that was read, hex. */
  version: string;
  text: string;
  /** Name of whoever consented; empty when the case was cleared. */
  givenBy: string;
  relation: 'self' | 'guardian' | 'agent';
  way: 'paper' | 'spoken' | 'screen';
  recordedBy: string;
  recordedAt: string;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  withdrawnWhy: string | null;
}

type NewConsent = Omit<ConsentRecord, 'withdrawnAt' | 'withdrawnBy' | 'withdrawnWhy'>;

export async function insertConsent(db: Db, consent: NewConsent): Promise<void> {
  const { id, caseId, version, text, givenBy, relation, way, recordedBy, recordedAt } = consent;
  const who = { given_by: seal(givenBy), relation, way, recorded_by: recordedBy, recorded_at: recordedAt };
  await db
    .insertInto('consent')
    .values({ id, case_id: caseId, version, text, ...who })
    .execute();
}

/** What was consented to in a case and taken back, oldest first. */
export async function listConsents(db: Db, caseId: string): Promise<ConsentRecord[]> {
  const rows = await db
    .selectFrom('consent')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return rows.map(consentOf);
}

/** Takes back what stands in a case. Gives how many that were. */
export async function withdrawConsents(
  db: Db,
  caseId: string,
  { by, at, why }: { by: string; at: string; why: string },
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('consent')
    .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_why: seal(why) })
    .where('case_id', '=', caseId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

const consentOf = (row: ConsentTable): ConsentRecord => ({
  ...{ id: row.id, caseId: row.case_id, version: row.version, text: row.text, givenBy: unseal(row.given_by) },
  ...{ relation: row.relation as ConsentRecord['relation'], way: row.way as ConsentRecord['way'] },
  ...{ recordedBy: row.recorded_by, recordedAt: row.recorded_at },
  ...{ withdrawnAt: row.withdrawn_at, withdrawnBy: row.withdrawn_by },
  withdrawnWhy: row.withdrawn_why === null ? null : unseal(row.withdrawn_why),
});
