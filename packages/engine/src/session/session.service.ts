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
import { later } from './later.ts';
import { hashPassword, passwordMatches } from './password.ts';
import { takesCode } from './second-factor.service.ts';
import type { Session } from './session.schema.ts';
import type { OpenedSession, Origin } from './session-cookie.ts';
import { noteSignIn } from './sign-in-log.service.ts';
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
 * that has a second factor with `second-factor-needed` or `second-factor-wrong`. Wrong codes count like wrong passwords. Each try is put on
 * record; that a code is asked for is none yet.
 */
export async function signIn(
  context: EngineContext,
  { account: name, password, code }: Credentials,
  origin: Origin,
): Promise<OpenedSession> {
  const account = await findAccount(context.db, name);
  await refuseLocked(context, account, origin);
  const hash = account?.passwordHash ?? (await hashOfNobody(context));
  const matches = await passwordMatches(password, hash);
  if (!account) {
    await noteSignIn(context, undefined, origin, 'unknown-account');
    throw refuse(401, 'sign-in-failed');
  }
  if (!matches || (await isGone(context, account))) {
    await noteFailure(context, account);
    await noteSignIn(context, account, origin, matches ? 'left' : 'wrong-password');
    throw refuse(401, 'sign-in-failed');
  }
  // Others may have guessed while this password was looked at; a lucky guess among many is a guess.
  await refuseLocked(context, await findAccount(context.db, name), origin);
  if (account.firstUntil !== null && account.firstUntil <= context.clock()) {
    await noteSignIn(context, account, origin, 'first-password-over');
    throw refuse(401, 'first-password-over');
  }
  if (account.secondFactor) await askForCode(context, account, code, origin);
  await noteSignIn(context, account, origin, 'signed-in');
  return beginSession(context, account, origin.device);
}

async function askForCode(
  context: EngineContext,
  account: AccountRecord,
  code: string | undefined,
  origin: Origin,
): Promise<void> {
  if (code === undefined) throw refuse(401, 'second-factor-needed');
  if (await takesCode(context, account.name, code)) return;
  await noteFailure(context, account);
  await noteSignIn(context, account, origin, 'wrong-code');
  throw refuse(401, 'second-factor-wrong');
}

/** Whether the person of the account has left. */
export async function isGone({ db, clock }: EngineContext, { personId }: AccountRecord): Promise<boolean> {
  const person = await findPerson(db, personId);
  return person !== undefined && hasLeft(person, shanghaiDate(clock()));
}

/** Opens a session for whoever has shown who they are. One of a length that the host names does not end when nobody sits there. */
export async function beginSession(
  { db, clock, office }: Pick<EngineContext, 'db' | 'clock' | 'office'>,
  { name, personId }: Pick<AccountRecord, 'name' | 'personId'>,
  device: string,
  hours?: number,
): Promise<OpenedSession> {
  const token = newToken();
  const openedAt = clock();
  const { sessionHours, idleMinutes } = await office.settings(db);
  const lasting = hours ?? sessionHours;
  const expiresAt = later(openedAt, lasting * 60);
  const idleAt = hours === undefined ? later(openedAt, idleMinutes) : null;
  await inTransaction(db, async (trx) => {
    await setAccountFailures(trx, name, 0, null);
    await deleteExpiredSessions(trx, openedAt);
    const whose = { tokenHash: tokenHash(token), personId, account: name };
    await insertSession(trx, { ...whose, openedAt, device, expiresAt, idleAt });
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
    mustSetSecondFactor: person.mustSetSecondFactor,
    now: context.clock(),
  };
}

async function refuseLocked(context: EngineContext, account: AccountRecord | undefined, origin: Origin): Promise<void> {
  const now = context.clock();
  if (!account?.lockedUntil || account.lockedUntil <= now) return;
  // A lock that ends later than the longest made now would is from a clock that was ahead.
  if (account.lockedUntil > later(now, longestLock)) return;
  await noteSignIn(context, account, origin, 'locked');
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

const hashesOfNobody = new WeakMap<EngineContext, Promise<string>>();

/** A name that nobody has takes as long as one with a wrong password, so that names cannot be guessed by the clock. */
function hashOfNobody(context: EngineContext): Promise<string> {
  const known = hashesOfNobody.get(context) ?? hashPassword(newToken(), context.passwordCost);
  hashesOfNobody.set(context, known);
  return known;
}
