/** What happened to an entry of a register; append-only and chained by hashes like the events of a case. */
export interface RegisterEventTable {
  entry_id: string;
  seq: number;
  at: string;
  actor: string | null;
  type: string;
  body: string;
  prev_hash: string;
  hash: string;
}

/** The value of a dated field from a day on, until the next day that is written down. */
export interface RegisterValueTable {
  entry_id: string;
  field: string;
  from_day: string;
  /** Event that said so; of two for one day the later holds. */
  seq: number;
  /** JSON. */
  value: string;
}
