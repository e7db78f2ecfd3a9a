export interface SessionTable {
  /** SHA-256 of the token in the cookie: a stolen database opens no session. */
  token_hash: string;
  person_id: string;
  account: string;
  opened_at: string;
  /** What the browser says of itself, shortened; '' = nothing. */
  device: string;
  /** When it ends at the latest. */
  expires_at: string;
  /** When it ends if nobody asks for anything until then; null = only at `expires_at`. */
  idle_at: string | null;
}
