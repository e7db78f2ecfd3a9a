import { hash } from 'node:crypto';

/** What the first row of the record holds in place of a hash before it. */
export const firstAuditHash = '0'.repeat(64);

interface HashedAudit {
  seq: number;
  id: string;
  at: string;
  person_id: string;
  action: string;
  case_id: string | null;
  /** The JSON text as stored. */
  detail: string;
}

/** SHA-256 over every column of a row and the hash of the row before it, hex. */
export function auditHash(before: string, { seq, id, at, person_id, action, case_id, detail }: HashedAudit): string {
  return hash('sha256', JSON.stringify([before, seq, id, at, person_id, action, case_id, detail]));
}
