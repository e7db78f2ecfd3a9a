import type { Db } from '../database.ts';
import { fromJsonText, toJsonText } from '../json.ts';

/** What an account keeps for its one-time codes. Secrets as they were given, sealed or not. */
export interface SecondFactorRecord {
  /** null = the password alone opens the account. */
  secret: string | null;
  /** Shown, not confirmed yet. */
  pending: string | null;
  /** The last half minute whose code was taken. */
  step: number | null;
  /** Hashes of the recovery codes that are left. */
  recovery: string[];
}

/** Locks the account's row until the transaction ends, so that one code opens once. */
export async function findSecondFactor(db: Db, account: string): Promise<SecondFactorRecord | undefined> {
  const row = await db
    .selectFrom('account')
    .select(['totp_secret', 'totp_pending', 'totp_step', 'recovery_codes'])
    .where('name', '=', account)
    .forUpdate()
    .executeTakeFirst();
  return (
    row && {
      secret: row.totp_secret,
      pending: row.totp_pending,
      step: row.totp_step,
      recovery: row.recovery_codes === null ? [] : fromJsonText<string[]>(row.recovery_codes),
    }
  );
}

export function saveSecondFactor(
  db: Db,
  account: string,
  { secret, pending, step, recovery }: SecondFactorRecord,
): Promise<unknown> {
  const recovery_codes = recovery.length === 0 ? null : toJsonText(recovery);
  return db
    .updateTable('account')
    .set({ totp_secret: secret, totp_pending: pending, totp_step: step, recovery_codes })
    .where('name', '=', account)
    .execute();
}
