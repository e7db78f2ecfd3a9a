/** One pass over many cases, done a batch at a time so that it may stop and go on. */
export interface SweepTable {
  id: string;
  /** What is done to each case: retime, reassign, migrate. */
  kind: string;
  input: string;
  /** running, done, stopped */
  state: string;
  /** The last case that was looked at; cases come in the order of their ids. */
  cursor: string;
  done: number;
  refused: number;
  lease_owner: string | null;
  lease_until: string | null;
  attempts: number;
  last_error: string | null;
  created_at: string;
  created_by: string | null;
  ended_at: string | null;
}

/** Why a pass left a case as it was. */
export interface SweepFindingTable {
  sweep_id: string;
  case_id: string;
  problems: string;
}
