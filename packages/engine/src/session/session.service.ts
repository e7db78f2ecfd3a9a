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
import type { Session } from './session.schema.ts';
import type { SignedIn } from './signed-in.ts';
import { newToken, tokenHash } from './token.ts';

/** A working day at the desk; after it the person signs in again. */
export const sessionHours = 12;
const wrongPasswordsAllowed = 5;
const lockMinutes = 15;

/** Opens a session for the right password. Gives the token for the cookie. Refuses with `sign-in-failed` or `account-locked`. */
export async function signIn(context: EngineContext, name: string, password: string, device: string): Promise<string> {
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
  return openSession(context, account, sessionHours, device);
}

async function isGone({ db, clock }: EngineContext, { personId }: AccountRecord): Promise<boolean> {
  const person = await findPerson(db, personId);
  return person !== undefined && hasLeft(person, shanghaiDate(clock()));
}

/** Opens a session without asking for a password; for hosts that have made sure of the person in another way. */
export async function openSession(
  { db, clock }: Pick<EngineContext, 'db' | 'clock'>,
  { name, personId }: Pick<AccountRecord, 'name' | 'personId'>,
  hours: number = sessionHours,
  device = '',
): Promise<string> {
  const token = newToken();
  const openedAt = clock();
  const expiresAt = later(openedAt, hours * 60);
  await inTransaction(db, async (trx) => {
    await setAccountFailures(trx, name, 0, null);
    await deleteExpiredSessions(trx, openedAt);
    await insertSession(trx, { tokenHash: tokenHash(token), personId, account: name, openedAt, device, expiresAt });
  });
  return token;
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
  // A lock that ends later than one made now would is from a clock that was ahead.
  if (account.lockedUntil > later(now, lockMinutes)) return;
  throw refuse(429, 'account-locked', { until: shanghaiDateTime(account.lockedUntil) });
}

async function noteFailure({ db, clock }: EngineContext, { name }: AccountRecord): Promise<void> {
  await inTransaction(db, async (trx) => {
    if ((await countAccountFailure(trx, name)) < wrongPasswordsAllowed) return;
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
