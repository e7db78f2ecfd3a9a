export interface SessionTable {
  /** SHA-256 of the token in the cookie: a stolen database opens no session. */
  token_hash: string;
  person_id: string;
  account: string;
  opened_at: string;
  /** What the browser says of itself, shortened; '' = nothing. */
  device: string;
  expires_at: string;
}
