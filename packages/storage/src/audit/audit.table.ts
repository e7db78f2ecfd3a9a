/** Who took data out, read sensitive fields or changed the office; only ever added to, chained by hashes. */
export interface AuditTable {
  id: string;
  at: string;
  person_id: string;
  /** What was done, as `export` or `read-sensitive`. */
  action: string;
  case_id: string | null;
  detail: string;
  /** Place in the chain, from 1 without a gap. */
  seq: number;
  /** Over the row and the hash of the one before it. */
  hash: string;
}

/** The end of the chain; one row. Whoever adds takes it first, so that rows follow each other. */
export interface AuditHeadTable {
  id: number;
  seq: number;
  hash: string;
}
