import { sql } from 'kysely';
import { type Db, inTransaction } from '../database.ts';
import { fromJsonText, type JsonObject, toJsonText } from '../json.ts';
import type { Page, Paged } from '../page.ts';
import type { AuditTable } from './audit.table.ts';
import { auditHash, firstAuditHash } from './audit-hash.ts';

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
  | 'unit-closed'
  | 'unit-reopened'
  | 'roster-imported'
  | 'office-set'
  | 'hold-placed'
  | 'hold-lifted'
  | 'cleared'
  | 'job-dropped'
  | 'letter-dropped'
  | 'consent-withdrawn';

export interface AuditRecord {
  id: string;
  at: string;
  personId: string;
  action: AuditAction;
  caseId: string | null;
  /** What exactly: the filters of an export, the paths read. Never the values. */
  detail: JsonObject;
}

/** Adds rows behind the end of the chain, all or none of them. */
export async function insertAudit(db: Db, ...records: AuditRecord[]): Promise<void> {
  if (records.length === 0) return;
  await inTransaction(db, async (trx) => {
    const head = await trx
      .updateTable('audit_head')
      .set({ seq: sql`seq + ${records.length}` })
      .where('id', '=', 1)
      .returning(['seq', 'hash'])
      .executeTakeFirstOrThrow();
    let last = { seq: head.seq - records.length, hash: head.hash };
    const rows = records.map((record) => {
      const row = { ...plainRow(record), seq: last.seq + 1 };
      last = { seq: row.seq, hash: auditHash(last.hash, row) };
      return { ...row, hash: last.hash };
    });
    await trx.insertInto('audit').values(rows).execute();
    await trx.updateTable('audit_head').set({ hash: last.hash }).where('id', '=', 1).execute();
  });
}

const plainRow = ({ id, at, personId, action, caseId, detail }: AuditRecord) => ({
  ...{ id, at, action },
  ...{ person_id: personId, case_id: caseId, detail: toJsonText(detail) },
});

/** Number of the first row of the record that was changed, is missing or was added; undefined when the chain is whole. */
export async function auditBreak(db: Db, batch = 1000): Promise<number | undefined> {
  let last = { seq: 0, hash: firstAuditHash };
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', last.seq)
      .orderBy('seq')
      .limit(batch)
      .execute();
    for (const row of rows) {
      if (row.seq !== last.seq + 1 || row.hash !== auditHash(last.hash, row)) return last.seq + 1;
      last = { seq: row.seq, hash: row.hash };
    }
    if (rows.length < batch) break;
  }
  const head = await db.selectFrom('audit_head').selectAll().executeTakeFirst();
  return head?.seq === last.seq && head.hash === last.hash ? undefined : last.seq + 1;
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
