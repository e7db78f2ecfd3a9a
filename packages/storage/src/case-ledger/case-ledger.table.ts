/** One line for every case that was ever opened, chained by hashes, so that a case that was taken away whole is missed. */
export interface CaseLedgerTable {
  seq: number;
  case_id: string;
  at: string;
  hash: string;
}

/** The last line of the ledger; one row. Whoever opens a case takes it first, so that lines follow each other. */
export interface CaseLedgerHeadTable {
  id: number;
  seq: number;
  hash: string;
}
