/** A key that seals values, itself sealed by the key of the environment. */
export interface DataKeyTable {
  id: string;
  /** Base64url of nonce, sealed key and tag. */
  sealed: string;
  /** Which key of the environment sealed it. */
  master: string;
  created_at: string;
}
