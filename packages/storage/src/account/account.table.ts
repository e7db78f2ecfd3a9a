export interface AccountTable {
  /** What the person types to sign in, in lower case. */
  name: string;
  person_id: string;
  password_hash: string;
  /** Wrong passwords since the last right one. */
  failed: number;
  locked_until: string | null;
}
