import type { ExpressionBuilder } from 'kysely';
import type { Db, Tables } from '../database.ts';

export interface SessionRecord {
  /** SHA-256 of the token in the cookie. */
  tokenHash: string;
  personId: string;
  account: string;
  openedAt: string;
  /** What the browser says of itself, shortened; '' = nothing. */
  device: string;
  expiresAt: string;
  /** When it ends if nobody asks for anything until then; null = only at `expiresAt`. */
  idleAt: string | null;
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
      idle_at: session.idleAt,
    })
    .execute();
}

/** Neither run out by `now` nor left alone for too long. */
const isOpen = (now: string) => (where: ExpressionBuilder<Tables, 'session'>) =>
  where.and([where('expires_at', '>', now), where.or([where('idle_at', 'is', null), where('idle_at', '>', now)])]);

/** Whose session the token opens, unless it has ended by `now`. */
export async function findSession(
  db: Db,
  tokenHash: string,
  now: string,
): Promise<Pick<SessionRecord, 'personId' | 'account' | 'idleAt'> | undefined> {
  const row = await db
    .selectFrom('session')
    .select(['person_id', 'account', 'idle_at'])
    .where('token_hash', '=', tokenHash)
    .where(isOpen(now))
    .executeTakeFirst();
  return row && { personId: row.person_id, account: row.account, idleAt: row.idle_at };
}

/** Somebody is there: the session goes on until `idleAt`. */
export function keepSession(db: Db, tokenHash: string, idleAt: string): Promise<unknown> {
  return db.updateTable('session').set({ idle_at: idleAt }).where('token_hash', '=', tokenHash).execute();
}

/** The sessions of a person that have not ended, newest first. */
export async function listSessions(db: Db, personId: string, now: string): Promise<SessionRecord[]> {
  const rows = await db
    .selectFrom('session')
    .selectAll()
    .where('person_id', '=', personId)
    .where(isOpen(now))
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
    idleAt: row.idle_at,
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
  return db
    .deleteFrom('session')
    .where((where) => where.not(isOpen(now)(where)))
    .execute();
}
