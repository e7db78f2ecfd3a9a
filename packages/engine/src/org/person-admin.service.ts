import { shanghaiDate } from '@hearth/china';
import {
  accountsOf,
  type Db,
  deleteSessionsOf,
  findAccount,
  findPerson,
  hasLeft,
  insertAccount,
  insertPerson,
  inTransaction,
  listHoldingsOf,
  listSessions,
  renamePerson,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { accountForm } from '../roster/account-form.ts';
import { hashPassword } from '../session/password.ts';
import { firstPasswordEnd, newInitialPassword } from '../session/password-rules.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { givePost, type WantedPost } from './holding.service.ts';
import { noteDeed } from './note-deed.ts';

/** One person with accounts, everything they have held or will hold, and where they are signed in. */
export async function personOf({ db, clock, office, definitions }: EngineContext, id: string) {
  const now = clock();
  const day = shanghaiDate(now);
  const person = await findPerson(db, id);
  if (!person) throw refuse(404, 'person-not-found');
  const org = await office.org(db, day);
  const accounts = await accountsOf(db, id);
  const sessions = await listSessions(db, id, now);
  return {
    ...{ id, name: person.name, lastDay: person.lastDay ?? null, left: hasLeft(person, day) },
    accounts: accounts.map(({ name, mustChange, lockedUntil, secondFactor, externalSubject }) => ({
      ...{ name, mustChange, secondFactor, external: externalSubject !== null },
      lockedUntil: lockedUntil !== null && lockedUntil > now ? lockedUntil : null,
    })),
    holdings: (await listHoldingsOf(db, id)).map(({ id: holding, post, unitId, from, to }) => ({
      ...{ id: holding, post, title: definitions.postTitle(post) },
      unit: { id: unitId, name: org.unitName(unitId) },
      ...{ from, to, state: stateOn(day, from, to) },
    })),
    sessions: sessions.map(({ device, openedAt, expiresAt }) => ({ device, openedAt, expiresAt })),
  };
}

const stateOn = (day: string, from: string, to: string | null): 'ahead' | 'held' | 'over' =>
  from > day ? 'ahead' : to !== null && to < day ? 'over' : 'held';

/** Somebody new with an account, a first password that is told only now, and posts. All or nothing. */
export async function addPerson(
  context: EngineContext,
  by: SignedIn,
  { name, account, posts }: { name: string; account: string; posts: readonly WantedPost[] },
): Promise<{ id: string; account: string; password: string }> {
  const typed = account.trim().toLowerCase();
  const called = name.trim();
  if (called === '') throw new Refusal(422, [problem('request-missing-value', { name: 'name' }, '/name')]);
  if (!accountForm.test(typed)) throw new Refusal(422, [problem('account-form', { account }, '/account')]);
  const password = newInitialPassword();
  const passwordHash = await hashPassword(password, context.passwordCost);
  const id = context.newId();
  await inTransaction(context.db, async (trx) => {
    if (await findAccount(trx, typed))
      throw new Refusal(422, [problem('account-taken', { account: typed }, '/account')]);
    await insertPerson(trx, { id, name: called });
    const firstUntil = firstPasswordEnd(context.clock());
    await insertAccount(trx, { name: typed, personId: id, passwordHash, mustChange: true, firstUntil });
    await noteDeed(context, trx, by, 'person-added', { person: id, account: typed });
    for (const [at, wanted] of posts.entries()) await within(`/posts/${at}`, givePost(context, trx, by, id, wanted));
  });
  return { id, account: typed, password };
}

/** Problems of a part, named from the whole. */
async function within<T>(place: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(
      error.status,
      error.problems.map((one) => ({ ...one, path: `${place}${one.path}` })),
    );
  }
}

export async function rename(context: EngineContext, trx: Db, by: SignedIn, id: string, name: string): Promise<void> {
  const called = name.trim();
  if (called === '') throw new Refusal(422, [problem('request-missing-value', { name: 'name' }, '/name')]);
  const was = (await findPerson(trx, id))?.name;
  if (was === undefined || !(await renamePerson(trx, id, called))) throw refuse(404, 'person-not-found');
  await noteDeed(context, trx, by, 'person-renamed', { person: id, was });
}

/** Signs somebody out everywhere, as when a device was stolen. */
export async function endSessionsOf(context: EngineContext, trx: Db, by: SignedIn, id: string): Promise<string[]> {
  if (!(await findPerson(trx, id))) throw refuse(404, 'person-not-found');
  const open = await listSessions(trx, id, context.clock());
  await deleteSessionsOf(trx, id);
  await noteDeed(context, trx, by, 'sessions-ended', { person: id, sessions: open.length });
  return open.map(({ tokenHash }) => tokenHash);
}
