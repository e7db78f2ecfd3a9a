import type { Db } from '../database.ts';

export interface SessionRecord {
  /** SHA-256 of the token in the cookie. */
  tokenHash: string;
  personId: string;
  account: string;
  openedAt: string;
  expiresAt: string;
}

export interface SignedInRecord {
  personId: string;
  personName: string;
  account: string;
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
      expires_at: session.expiresAt,
    })
    .execute();
}

/** Who is signed in with the token, unless the session has run out by `now`. */
export async function findSession(db: Db, tokenHash: string, now: string): Promise<SignedInRecord | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .select(['session.person_id', 'person.name', 'session.account', 'session.expires_at'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return (
    row && {
      personId: row.person_id,
      personName: row.name,
      account: row.account,
      expiresAt: row.expires_at,
    }
  );
}

export function deleteSession(db: Db, tokenHash: string): Promise<unknown> {
  return db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

export function deleteExpiredSessions(db: Db, now: string): Promise<unknown> {
  return db.deleteFrom('session').where('expires_at', '<=', now).execute();
}
