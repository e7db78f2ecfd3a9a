import type { Db } from '../database.ts';
import { fromJsonText, type JsonObject, toJsonText } from '../json.ts';
import type { Page, Paged } from '../page.ts';
import type { AuditTable } from './audit.table.ts';

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
  | 'unit-moved'
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
  return rows.map(auditOf);
}

export interface AuditFilter {
  personId?: string | undefined;
  caseId?: string | undefined;
  action?: AuditAction | undefined;
  /** Instants: from the first on, before the second. */
  from?: string | undefined;
  before?: string | undefined;
}

/** A page of what is recorded, the newest first. */
export async function searchAudit(db: Db, filter: AuditFilter, { page, pageSize }: Page): Promise<Paged<AuditRecord>> {
  const { personId, caseId, action, from, before } = filter;
  let found = db.selectFrom('audit');
  if (personId !== undefined) found = found.where('person_id', '=', personId);
  if (caseId !== undefined) found = found.where('case_id', '=', caseId);
  if (action !== undefined) found = found.where('action', '=', action);
  if (from !== undefined) found = found.where('at', '>=', from);
  if (before !== undefined) found = found.where('at', '<', before);
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { items: rows.map(auditOf), total: Number(total) };
}

const auditOf = (row: AuditTable): AuditRecord => ({
  id: row.id,
  at: row.at,
  personId: row.person_id,
  action: row.action as AuditAction,
  caseId: row.case_id,
  detail: fromJsonText<JsonObject>(row.detail),
});
