/** What was cleared because its time was over: one line each, chained by hashes. */
export interface ClearingTable {
  seq: number;
  /** case, entry */
  kind: string;
  /** Id of the case or of the register entry. */
  subject: string;
  at: string;
  /** Who asked for it; null = by itself. */
  actor: string | null;
  /** The rule, as JSON. */
  rule: string;
  /** How much of what, as JSON. */
  counts: string;
  /** Where its history stood afterwards. */
  head_hash: string;
  /** SHA-256 of attachments whose bytes are still to be taken from the disk, as JSON. */
  left_bytes: string;
  hash: string;
}
