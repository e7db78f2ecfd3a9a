/** A text column that is sealed, with the columns that name its row. */
export interface SealedColumn {
  table: string;
  column: string;
  key: readonly string[];
}

/**
 * Every column that is sealed when the office has a key: what was filled in, what became of it, what was said about it. The rest of the
 * tables stays readable for the database: who, when, which unit, which step, titles, and the typed tables by which lists, searches and
 * figures work.
 */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'case', column: 'document', key: ['id'] },
  { table: 'case', column: 'state', key: ['id'] },
  { table: 'case_event', column: 'body', key: ['case_id', 'seq'] },
  { table: 'draft', column: 'document', key: ['case_id', 'item_id', 'person_id'] },
  { table: 'register_entry', column: 'document', key: ['id'] },
  { table: 'register_event', column: 'body', key: ['entry_id', 'seq'] },
  { table: 'register_value', column: 'value', key: ['entry_id', 'field', 'from_day', 'seq'] },
  { table: 'idempotency_key', column: 'body', key: ['person_id', 'key'] },
  { table: 'notification', column: 'params', key: ['id'] },
  { table: 'letter', column: 'payload', key: ['id'] },
  { table: 'report_issue', column: 'edits', key: ['id'] },
  { table: 'report_issue', column: 'issued', key: ['id'] },
  { table: 'payment', column: 'payee', key: ['id'] },
  { table: 'payment', column: 'account', key: ['id'] },
  { table: 'payment', column: 'bank', key: ['id'] },
  { table: 'payment', column: 'purpose', key: ['id'] },
  { table: 'payment', column: 'end_reason', key: ['id'] },
  { table: 'file', column: 'name', key: ['id'] },
  { table: 'consent', column: 'given_by', key: ['id'] },
  { table: 'consent', column: 'withdrawn_why', key: ['id'] },
  { table: 'blind_key', column: 'key', key: ['id'] },
  { table: 'account', column: 'totp_secret', key: ['name'] },
  { table: 'account', column: 'totp_pending', key: ['name'] },
];
