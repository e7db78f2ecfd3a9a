import type { Db } from '../database.ts';
import { fromJsonText, type JsonObject, toJsonText } from '../json.ts';

export interface AuditRecord {
  id: string;
  at: string;
  personId: string;
  action: 'export' | 'read-sensitive';
  caseId: string | null;
  /** What exactly: the filters of an export, the paths read. Never the values. */
  detail: JsonObject;
}

export function insertAudit(db: Db, record: AuditRecord): Promise<unknown> {
  return db
    .insertInto('audit')
    .values({
      id: record.id,
      at: record.at,
      person_id: record.personId,
      action: record.action,
      case_id: record.caseId,
      detail: toJsonText(record.detail),
    })
    .execute();
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
