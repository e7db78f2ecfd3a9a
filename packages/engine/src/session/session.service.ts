import { shanghaiDate, shanghaiDateTime } from '@hearth/china';
import type { Locale } from '@hearth/expression';
import {
  type AccountRecord,
  countAccountFailure,
  deleteExpiredSessions,
  findAccount,
  findPerson,
  hasLeft,
  insertSession,
  inTransaction,
  setAccountFailures,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { hashPassword, passwordMatches } from './password.ts';
import { takesCode } from './second-factor.service.ts';
import type { Session } from './session.schema.ts';
import type { SignedIn } from './signed-in.ts';
import { newToken, tokenHash } from './token.ts';

export interface Credentials {
  account: string;
  password: string;
  /** A one-time code or a recovery code, where the account asks for one. */
  code?: string | undefined;
}

/**
 * Opens a session for the right password. Gives the token for the cookie. Refuses with `sign-in-failed` or `account-locked`, and an account
 * that has a second factor with `second-factor-needed` or `second-factor-wrong`. Wrong codes count like wrong passwords.
 */
export async function signIn(
  context: EngineContext,
  { account: name, password, code }: Credentials,
  device: string,
): Promise<OpenedSession> {
  const account = await findAccount(context.db, name);
  refuseLocked(context, account);
  const hash = account?.passwordHash ?? (await hashOfNobody(context));
  const matches = await passwordMatches(password, hash);
  if (!account || !matches || (await isGone(context, account))) {
    if (account) await noteFailure(context, account);
    throw refuse(401, 'sign-in-failed');
  }
  // Others may have guessed while this password was looked at; a lucky guess among many is a guess.
  refuseLocked(context, await findAccount(context.db, name));
  if (account.secondFactor) await askForCode(context, account, code);
  return beginSession(context, account, device);
}

async function askForCode(context: EngineContext, account: AccountRecord, code: string | undefined): Promise<void> {
  if (code === undefined) throw refuse(401, 'second-factor-needed');
  if (await takesCode(context, account.name, code)) return;
  await noteFailure(context, account);
  throw refuse(401, 'second-factor-wrong');
}

/** Whether the person of the account has left. */
export async function isGone({ db, clock }: EngineContext, { personId }: AccountRecord): Promise<boolean> {
  const person = await findPerson(db, personId);
  return person !== undefined && hasLeft(person, shanghaiDate(clock()));
}

export interface OpenedSession {
  token: string;
  /** How long the cookie is kept. */
  seconds: number;
}

/** Opens a session for whoever has shown who they are. */
export async function beginSession(
  { db, clock, office }: Pick<EngineContext, 'db' | 'clock' | 'office'>,
  { name, personId }: Pick<AccountRecord, 'name' | 'personId'>,
  device: string,
  hours?: number,
): Promise<OpenedSession> {
  const token = newToken();
  const openedAt = clock();
  const lasting = hours ?? (await office.settings(db)).sessionHours;
  const expiresAt = later(openedAt, lasting * 60);
  await inTransaction(db, async (trx) => {
    await setAccountFailures(trx, name, 0, null);
    await deleteExpiredSessions(trx, openedAt);
    await insertSession(trx, { tokenHash: tokenHash(token), personId, account: name, openedAt, device, expiresAt });
  });
  return { token, seconds: lasting * 3600 };
}

/** Opens a session without asking for a password, and gives its token; for hosts that have made sure of the person in another way. */
export async function openSession(
  context: Pick<EngineContext, 'db' | 'clock' | 'office'>,
  account: Pick<AccountRecord, 'name' | 'personId'>,
  hours?: number,
): Promise<string> {
  return (await beginSession(context, account, '', hours)).token;
}

/** What the browser is told about its session. */
export async function sessionOf(context: EngineContext, person: SignedIn, locale: Locale): Promise<Session> {
  const org = await context.office.org(context.db, person.reader.day);
  return {
    person: { id: person.id, name: person.name, account: person.account },
    posts: person.posts.map(({ post, unitId }) => {
      const unit = org.unit(unitId);
      const title = context.definitions.postTitle(post);
      return { post, title, unit: { id: unitId, name: unit?.name ?? unitId, level: unit?.level ?? '' } };
    }),
    locale,
    admin: person.admin,
    mustChangePassword: person.mustChangePassword,
    now: context.clock(),
  };
}

function refuseLocked({ clock }: EngineContext, account: AccountRecord | undefined): void {
  const now = clock();
  if (!account?.lockedUntil || account.lockedUntil <= now) return;
  // A lock that ends later than the longest made now would is from a clock that was ahead.
  if (account.lockedUntil > later(now, longestLock)) return;
  throw refuse(429, 'account-locked', { until: shanghaiDateTime(account.lockedUntil) });
}

/** Minutes: the most that an office can set. */
const longestLock = 1440;

async function noteFailure({ db, clock, office }: EngineContext, { name }: AccountRecord): Promise<void> {
  const { wrongPasswords, lockMinutes } = await office.settings(db);
  await inTransaction(db, async (trx) => {
    if ((await countAccountFailure(trx, name)) < wrongPasswords) return;
    await setAccountFailures(trx, name, 0, later(clock(), lockMinutes));
  });
}

const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

const hashesOfNobody = new WeakMap<EngineContext, Promise<string>>();

/** A name that nobody has takes as long as one with a wrong password, so that names cannot be guessed by the clock. */
function hashOfNobody(context: EngineContext): Promise<string> {
  const known = hashesOfNobody.get(context) ?? hashPassword(newToken(), context.passwordCost);
  hashesOfNobody.set(context, known);
  return known;
}
