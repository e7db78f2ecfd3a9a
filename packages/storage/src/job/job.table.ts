/** A moment at which a case must be called back. */
export interface JobTable {
  case_id: string;
  timer_id: string;
  kind: string;
  due_at: string;
  /** Who works on it, and until when nobody else may. */
  lease_owner: string | null;
  lease_until: string | null;
  attempts: number;
  last_error: string | null;
  /** After a failure: not before this moment. */
  retry_at: string | null;
  /** It failed too often and waits for somebody to let it be tried again. */
  dead_at: string | null;
}
