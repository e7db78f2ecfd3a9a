import type { Db } from '../database.ts';

export interface SessionRecord {
  /** SHA-256 of the token in the cookie. */
  tokenHash: string;
  personId: string;
  account: string;
  openedAt: string;
  /** What the browser says of itself, shortened; '' = nothing. */
  device: string;
  expiresAt: string;
}

export function insertSession(db: Db, session: SessionRecord): Promise<unknown> {
  return db
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      person_id: session.personId,
      account: session.account,
      opened_at: session.openedAt,
      device: session.device,
      expires_at: session.expiresAt,
    })
    .execute();
}

/** Whose session the token opens, unless it has run out by `now`. */
export async function findSession(
  db: Db,
  tokenHash: string,
  now: string,
): Promise<Pick<SessionRecord, 'personId' | 'account'> | undefined> {
  const row = await db
    .selectFrom('session')
    .select(['person_id', 'account'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row && { personId: row.person_id, account: row.account };
}

/** The sessions of a person that have not run out, newest first. */
export async function listSessions(db: Db, personId: string, now: string): Promise<SessionRecord[]> {
  const rows = await db
    .selectFrom('session')
    .selectAll()
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .orderBy('opened_at', 'desc')
    .orderBy('token_hash')
    .execute();
  return rows.map((row) => ({
    tokenHash: row.token_hash,
    personId: row.person_id,
    account: row.account,
    openedAt: row.opened_at,
    device: row.device,
    expiresAt: row.expires_at,
  }));
}

export function deleteSession(db: Db, tokenHash: string): Promise<unknown> {
  return db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

/** Ends every session of a person. */
export function deleteSessionsOf(db: Db, personId: string): Promise<unknown> {
  return db.deleteFrom('session').where('person_id', '=', personId).execute();
}

export function deleteExpiredSessions(db: Db, now: string): Promise<unknown> {
  return db.deleteFrom('session').where('expires_at', '<=', now).execute();
}
