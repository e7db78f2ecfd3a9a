import type { Db } from '../database.ts';
import { seal, unseal } from '../seal/key-ring.ts';
import type { ConsentTable } from './consent.table.ts';

export interface ConsentRecord {
  id: string;
  caseId: string;
  /** Path of the field that was answered with yes. */
  field: string;
  /** SHA-256 of the text that was read, hex. */
  version: string;
  text: string;
  /** Name of whoever consented; empty when the case was cleared. */
  givenBy: string;
  recordedBy: string;
  recordedAt: string;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  withdrawnWhy: string | null;
}

type NewConsent = Omit<ConsentRecord, 'withdrawnAt' | 'withdrawnBy' | 'withdrawnWhy'>;

export async function insertConsent(db: Db, consent: NewConsent): Promise<void> {
  const { id, caseId, field, version, text, givenBy, recordedBy, recordedAt } = consent;
  const who = { given_by: seal(givenBy), recorded_by: recordedBy, recorded_at: recordedAt };
  await db
    .insertInto('consent')
    .values({ id, case_id: caseId, field, version, text, ...who })
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

/** Takes back what stands in a case, or of one field of it. Gives how many that were. */
export async function withdrawConsents(
  db: Db,
  caseId: string,
  { field, by, at, why }: { field?: string; by: string; at: string; why: string },
): Promise<number> {
  let standing = db
    .updateTable('consent')
    .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_why: seal(why) })
    .where('case_id', '=', caseId)
    .where('withdrawn_at', 'is', null);
  if (field !== undefined) standing = standing.where('field', '=', field);
  return Number((await standing.executeTakeFirst()).numUpdatedRows);
}

const consentOf = (row: ConsentTable): ConsentRecord => ({
  ...{ id: row.id, caseId: row.case_id, field: row.field, version: row.version, text: row.text },
  givenBy: unseal(row.given_by),
  ...{ recordedBy: row.recorded_by, recordedAt: row.recorded_at },
  ...{ withdrawnAt: row.withdrawn_at, withdrawnBy: row.withdrawn_by },
  withdrawnWhy: row.withdrawn_why === null ? null : unseal(row.withdrawn_why),
});
