/** Who took data out or read sensitive fields; only ever added to. */
export interface AuditTable {
  id: string;
  at: string;
  person_id: string;
  /** export, read-sensitive */
  action: string;
  case_id: string | null;
  detail: string;
}
