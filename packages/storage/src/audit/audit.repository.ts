import type { Db } from '../database.ts';
import { fromJsonText, type JsonObject, toJsonText } from '../json.ts';

export type AuditAction =
  | 'export'
  | 'read-sensitive'
  | 'password-changed'
  | 'password-reset'
  | 'person-added'
  | 'person-renamed'
  | 'leaving-noted'
  | 'post-given'
  | 'post-dated'
  | 'post-withdrawn'
  | 'sessions-ended'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'second-factor-reset'
  | 'unit-added'
  | 'unit-renamed'
  | 'roster-imported'
  | 'office-set';

export interface AuditRecord {
  id: string;
  at: string;
  personId: string;
  action: AuditAction;
  caseId: string | null;
  /** What exactly: the filters of an export, the paths read. Never the values. */
  detail: JsonObject;
}

/** Adds rows, all or none of them. */
export async function insertAudit(db: Db, ...records: AuditRecord[]): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map(({ id, at, personId, action, caseId, detail }) => ({
    ...{ id, at, action },
    ...{ person_id: personId, case_id: caseId, detail: toJsonText(detail) },
  }));
  await db.insertInto('audit').values(rows).execute();
}

/** Everything recorded, oldest first. */
export async function listAudit(db: Db): Promise<AuditRecord[]> {
  const rows = await db.selectFrom('audit').selectAll().orderBy('at').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    personId: row.person_id,
    action: row.action as AuditRecord['action'],
    caseId: row.case_id,
    detail: fromJsonText<JsonObject>(row.detail),
  }));
}
