import type { Selectable } from 'kysely';
import type { Db } from '../database.ts';
import { fromJsonText, type Json, type JsonObject, toJsonText, toSealedText } from '../json.ts';
import type { ReportIssueTable, ReportTemplateTable } from './report-issue.table.ts';

export interface ReportIssueRecord {
  id: string;
  account: string;
  title: string;
  template: string;
  wish: JsonObject;
  edits: Json;
  issued: Json | null;
  issuedAt: string | null;
  revision: number;
  createdAt: string;
  changedAt: string;
}

export async function insertReportIssue(db: Db, issue: ReportIssueRecord): Promise<void> {
  await db.insertInto('report_issue').values(rowOf(issue)).execute();
}

/** Saves it unless somebody else has meanwhile: then false. */
export async function updateReportIssue(db: Db, issue: ReportIssueRecord, before: number): Promise<boolean> {
  const { id, ...row } = rowOf(issue);
  const { numUpdatedRows } = await db
    .updateTable('report_issue')
    .set(row)
    .where('id', '=', id)
    .where('revision', '=', before)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function findReportIssue(db: Db, id: string): Promise<ReportIssueRecord | undefined> {
  const row = await db.selectFrom('report_issue').selectAll().where('id', '=', id).executeTakeFirst();
  return row && issueOf(row);
}

/** Those of an account, the one changed last first. */
export async function listReportIssues(db: Db, account: string, limit: number): Promise<ReportIssueRecord[]> {
  const rows = await db
    .selectFrom('report_issue')
    .selectAll()
    .where('account', '=', account)
    .orderBy('changed_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(issueOf);
}

export async function deleteReportIssue(db: Db, id: string): Promise<void> {
  await db.deleteFrom('report_issue').where('id', '=', id).execute();
}

/** Of some cases those that were corrected after an instant, with when. */
export async function correctedSince(db: Db, cases: readonly string[], instant: string): Promise<string[]> {
  if (cases.length === 0) return [];
  const rows = await db
    .selectFrom('case_event')
    .select('case_id')
    .distinct()
    .where('type', '=', 'document-corrected')
    .where('at', '>', instant)
    .where('case_id', 'in', cases)
    .execute();
  return rows.map(({ case_id }) => case_id);
}

export interface ReportTemplateVersion {
  id: string;
  version: number;
  source: Json;
  savedBy: string;
  savedAt: string;
}

/** The next version of a template. */
export async function insertReportTemplate(db: Db, one: Omit<ReportTemplateVersion, 'version'>): Promise<number> {
  const { id, source, savedBy, savedAt } = one;
  const last = await db
    .selectFrom('report_template')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('id', '=', id)
    .executeTakeFirst();
  const version = Number(last?.version ?? 0) + 1;
  const row = { id, version, source: toJsonText(source), saved_by: savedBy, saved_at: savedAt };
  await db.insertInto('report_template').values(row).execute();
  return version;
}

/** Every version of one template, or the newest of each, the newest first. */
export async function listReportTemplates(db: Db, id?: string): Promise<ReportTemplateVersion[]> {
  let query = db.selectFrom('report_template').selectAll().orderBy('id').orderBy('version', 'desc');
  if (id !== undefined) query = query.where('id', '=', id);
  const versions = (await query.execute()).map(versionOf);
  if (id !== undefined) return versions;
  return versions.filter((one, at) => versions[at - 1]?.id !== one.id);
}

const versionOf = (row: Selectable<ReportTemplateTable>): ReportTemplateVersion => ({
  ...{ id: row.id, version: row.version, source: fromJsonText<Json>(row.source) },
  ...{ savedBy: row.saved_by, savedAt: row.saved_at },
});

const rowOf = (issue: ReportIssueRecord) => ({
  ...{ id: issue.id, account: issue.account, title: issue.title, template: issue.template },
  ...{ wish: toJsonText(issue.wish), edits: toSealedText(issue.edits), revision: issue.revision },
  issued: issue.issued === null ? null : toSealedText(issue.issued),
  ...{ issued_at: issue.issuedAt, created_at: issue.createdAt, changed_at: issue.changedAt },
});

const issueOf = (row: Selectable<ReportIssueTable>): ReportIssueRecord => ({
  ...{ id: row.id, account: row.account, title: row.title, template: row.template },
  ...{ wish: fromJsonText<JsonObject>(row.wish), edits: fromJsonText<Json>(row.edits), revision: row.revision },
  issued: row.issued === null ? null : fromJsonText<Json>(row.issued),
  ...{ issuedAt: row.issued_at, createdAt: row.created_at, changedAt: row.changed_at },
});
