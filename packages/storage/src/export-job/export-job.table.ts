/** An export that is written beside the requests. Instants are ISO in UTC. */
export interface ExportJobTable {
  id: string;
  account: string;
  title: string;
  /** JSON: what is wanted, as the engine reads it. */
  wish: string;
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  done: number;
  total: number;
  size: number | null;
  last_error: string | null;
  created_at: string;
  ended_at: string | null;
  lease_owner: string | null;
  lease_until: string | null;
}
