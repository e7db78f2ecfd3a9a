export interface AccountTable {
  /** What the person types to sign in, in lower case. */
  name: string;
  person_id: string;
  password_hash: string;
  /** 1: somebody else chose the password, so it is changed before anything else. */
  must_change: number;
  /** Wrong passwords since the last right one. */
  failed: number;
  locked_until: string | null;
  /** Where its person reads mail. */
  mail: string | null;
  /** JSON list of the kinds of notifications that also come by mail; null = the usual ones. */
  mail_kinds: string | null;
}
