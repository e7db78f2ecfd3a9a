import { sql } from 'kysely';
import type { Db } from '../database.ts';
import { isPostgres } from '../dialect/hold.ts';

export interface CaseKey {
  rule: string;
  key: string;
}

/** A case that has a key too. */
export interface SameCase extends CaseKey {
  caseId: string;
  number: string | null;
  unitId: string;
}

/** Makes these the keys of a case. */
export async function setCaseKeys(trx: Db, caseId: string, keys: readonly CaseKey[]): Promise<void> {
  await trx.deleteFrom('case_key').where('case_id', '=', caseId).execute();
  if (keys.length === 0) return;
  await trx
    .insertInto('case_key')
    .values(keys.map(({ rule, key }) => ({ case_id: caseId, rule, key })))
    .execute();
}

/** Other cases with one of these keys, the first opened in front. */
export async function casesWithKeys(db: Db, keys: readonly string[], except: string): Promise<SameCase[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('case_key')
    .innerJoin('case', 'case.id', 'case_key.case_id')
    .select(['case_key.rule', 'case_key.key', 'case.id as caseId', 'case.number', 'case.unit_id as unitId'])
    .where('case_key.key', 'in', [...keys])
    .where('case_key.case_id', '!=', except)
    .orderBy('case.opened_at')
    .orderBy('case.id')
    .execute();
  return rows;
}

/** Holds keys until the transaction ends, so that two cases cannot both find themselves the first. */
export async function lockKeys(trx: Db, keys: readonly string[]): Promise<void> {
  // SQLite has one writer at a time.
  if (!isPostgres(trx)) return;
  for (const key of [...keys].sort()) await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx);
}
