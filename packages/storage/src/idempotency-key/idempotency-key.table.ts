/** The answer given to a request, so that the same request sent again gets it again. */
export interface IdempotencyKeyTable {
  person_id: string;
  key: string;
  /** SHA-256 of method, address and body. */
  request_hash: string;
  status: number;
  body: string;
  created_at: string;
}
