/** The history: appended, never updated but by the clearing of the whole case. Each row holds the hash of the one before. */
export interface CaseEventTable {
  case_id: string;
  seq: number;
  at: string;
  actor: string | null;
  type: string;
  body: string;
  prev_hash: string;
  hash: string;
}
