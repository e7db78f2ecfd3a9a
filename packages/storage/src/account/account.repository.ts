import type { Db } from '../database.ts';
import { inParts } from '../in-parts.ts';
import { fromJsonText, toJsonText } from '../json.ts';
import type { AccountTable } from './account.table.ts';

export interface AccountRecord {
  name: string;
  personId: string;
  passwordHash: string;
  /** Somebody else chose the password, so it is changed before anything else. */
  mustChange: boolean;
  /** Instant from which such a password opens nothing; null = it does not run out. */
  firstUntil: string | null;
  /** Wrong passwords since the last right one. */
  failed: number;
  lockedUntil: string | null;
  /** Asks for a one-time code beside the password. */
  secondFactor: boolean;
  /** Who the person is at the office's own sign-in service; null until they came from there. */
  externalSubject: string | null;
}

export interface NewAccount {
  name: string;
  personId: string;
  passwordHash: string;
  /** Default no. */
  mustChange?: boolean;
  /** Default null. */
  firstUntil?: string | null;
}

export function insertAccount(db: Db, account: NewAccount): Promise<unknown> {
  return db
    .insertInto('account')
    .values({
      name: account.name.toLowerCase(),
      person_id: account.personId,
      password_hash: account.passwordHash,
      must_change: account.mustChange ? 1 : 0,
      first_until: account.firstUntil ?? null,
      failed: 0,
      locked_until: null,
      mail: null,
      mail_kinds: null,
      totp_secret: null,
      totp_pending: null,
      totp_step: null,
      recovery_codes: null,
      external_subject: null,
    })
    .execute();
}

export async function findAccount(db: Db, name: string): Promise<AccountRecord | undefined> {
  const row = await db.selectFrom('account').selectAll().where('name', '=', name.toLowerCase()).executeTakeFirst();
  return row && accountOf(row);
}

/** The accounts of a person, by name. */
export async function accountsOf(db: Db, personId: string): Promise<AccountRecord[]> {
  const rows = await db.selectFrom('account').selectAll().where('person_id', '=', personId).orderBy('name').execute();
  return rows.map(accountOf);
}

const accountOf = (row: AccountTable): AccountRecord => ({
  name: row.name,
  personId: row.person_id,
  passwordHash: row.password_hash,
  mustChange: row.must_change === 1,
  firstUntil: row.first_until,
  failed: row.failed,
  lockedUntil: row.locked_until,
  secondFactor: row.totp_secret !== null,
  externalSubject: row.external_subject,
});

/** Notes who the person is at the office's own sign-in service. */
export function setExternalSubject(db: Db, name: string, subject: string | null): Promise<unknown> {
  return db.updateTable('account').set({ external_subject: subject }).where('name', '=', name).execute();
}

/**
 * Gives an account another password; a lock and the count of wrong ones are gone with the old.
 *
 * @param firstUntil for one that somebody else chose: until when it opens the account, ISO; undefined = its person chose it.
 */
export function setPassword(db: Db, name: string, passwordHash: string, firstUntil?: string): Promise<unknown> {
  const first = { must_change: firstUntil === undefined ? 0 : 1, first_until: firstUntil ?? null };
  return db
    .updateTable('account')
    .set({ password_hash: passwordHash, ...first, failed: 0, locked_until: null })
    .where('name', '=', name)
    .execute();
}

/** All accounts with whose they are. */
export async function listAccounts(db: Db): Promise<{ name: string; personId: string }[]> {
  const rows = await db.selectFrom('account').select(['name', 'person_id']).orderBy('name').execute();
  return rows.map(({ name, person_id: personId }) => ({ name, personId }));
}

/** The accounts of these people, by name. */
export async function accountNames(db: Db, personIds: string[]): Promise<string[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .selectFrom('account')
    .select('name')
    .where('person_id', 'in', personIds)
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}

export async function countAccounts(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('account')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Counts one more wrong password, however many are tried at once. Gives the count. */
export async function countAccountFailure(db: Db, name: string): Promise<number> {
  const { failed } = await db
    .updateTable('account')
    .set((eb) => ({ failed: eb('failed', '+', 1) }))
    .where('name', '=', name)
    .returning('failed')
    .executeTakeFirstOrThrow();
  return failed;
}

/** Notes how a sign-in went: the count of wrong passwords and until when the account is closed. */
export function setAccountFailures(db: Db, name: string, failed: number, lockedUntil: string | null): Promise<unknown> {
  return db.updateTable('account').set({ failed, locked_until: lockedUntil }).where('name', '=', name).execute();
}

/** Where somebody reads mail, and what they want to have by mail; `kinds` null = the usual. */
export interface MailSettings {
  personId: string;
  address: string | null;
  kinds: string[] | null;
}

/** The mail settings of these people; the first account of each that has an address speaks for the person. */
export async function listMailSettings(db: Db, personIds: readonly string[]): Promise<MailSettings[]> {
  const found = new Map<string, MailSettings>();
  for (const part of inParts(personIds)) {
    const rows = await db
      .selectFrom('account')
      .select(['person_id', 'mail', 'mail_kinds'])
      .where('person_id', 'in', part)
      .orderBy('name')
      .execute();
    for (const { person_id: personId, mail: address, mail_kinds } of rows) {
      if (found.get(personId)?.address) continue;
      found.set(personId, {
        personId,
        address,
        kinds: mail_kinds === null ? null : fromJsonText<string[]>(mail_kinds),
      });
    }
  }
  return [...found.values()];
}

/** Sets the mail settings on every account of the person. */
export function saveMailSettings(db: Db, { personId, address, kinds }: MailSettings): Promise<unknown> {
  const changed = { mail: address, mail_kinds: kinds === null ? null : toJsonText(kinds) };
  return db.updateTable('account').set(changed).where('person_id', '=', personId).execute();
}
