export interface AccountTable {
  /** What the person types to sign in, in lower case. */
  name: string;
  person_id: string;
  password_hash: string;
  /** 1: somebody else chose the password, so it is changed before anything else. */
  must_change: number;
  /** Instant from which a password that somebody else chose opens nothing; null = it does not run out. */
  first_until: string | null;
  /** Wrong passwords since the last right one. */
  failed: number;
  locked_until: string | null;
  /** Where its person reads mail. */
  mail: string | null;
  /** JSON list of the kinds of notifications that also come by mail; null = the usual ones. */
  mail_kinds: string | null;
  /** Shared secret of the one-time codes, sealed when the office has a key; null = the password alone opens. */
  totp_secret: string | null;
  /** A secret that was shown and not confirmed yet. */
  totp_pending: string | null;
  /** The last half minute whose code was taken, so that none is taken twice. */
  totp_step: number | null;
  /** JSON list of hashes of the recovery codes that are left. */
  recovery_codes: string | null;
  /** Who the person is at the office's own sign-in service, `<issuer> <subject>`. */
  external_subject: string | null;
}
