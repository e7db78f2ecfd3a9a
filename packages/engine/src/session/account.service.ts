import {
  accountNames,
  type Db,
  deleteSession,
  deleteSessionsOf,
  findAccount,
  insertAudit,
  inTransaction,
  listSessions,
  saveSecondFactor,
  setPassword,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { noteDeed } from '../org/note-deed.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { hashPassword, passwordMatches } from './password.ts';
import { firstPasswordEnd, newInitialPassword, weaknessOf } from './password-rules.ts';
import type { SignedIn } from './signed-in.ts';

/**
 * Gives oneself another password. Every other session of the person ends, so that whoever knew the old one is out.
 *
 * @param own the hash of the token that asks.
 */
export async function changePassword(
  context: EngineContext,
  person: SignedIn,
  own: string,
  { current, next }: { current: string; next: string },
): Promise<void> {
  const { db, office } = context;
  const account = await findAccount(db, person.account);
  if (!account || !(await passwordMatches(current, account.passwordHash))) throw atField('password-wrong', '/current');
  const known = [person.account, person.name, (await office.settings(db)).name];
  const weakness = current === next ? 'password-same' : weaknessOf(next, known);
  if (weakness) throw atField(weakness, '/next');
  const passwordHash = await hashPassword(next, context.passwordCost);
  await inTransaction(db, async (trx) => {
    await setPassword(trx, account.name, passwordHash);
    await endOtherSessions({ ...context, db: trx }, person, own);
    await note(context, trx, person, 'password-changed', {});
  });
}

/** Signs the person out everywhere but here: the answer to a cookie that may be in other hands. */
export async function endOtherSessions(
  { db, events }: Pick<EngineContext, 'db' | 'events'>,
  { id }: SignedIn,
  own: string,
): Promise<void> {
  for (const { tokenHash } of await listSessions(db, id, '')) {
    if (tokenHash === own) continue;
    await deleteSession(db, tokenHash);
    events.closeSession(tokenHash);
  }
}

/** Gives somebody who has lost theirs a password that they must change at once, and ends their sessions. It is told only this once. */
export async function resetPassword(
  context: EngineContext,
  by: SignedIn,
  personId: string,
): Promise<{ account: string; password: string }> {
  const { db } = context;
  const [account] = await accountNames(db, [personId]);
  if (account === undefined) throw refuse(404, 'person-not-found');
  const password = newInitialPassword();
  const passwordHash = await hashPassword(password, context.passwordCost);
  await inTransaction(db, async (trx) => {
    await setPassword(trx, account, passwordHash, firstPasswordEnd(context.clock()));
    await deleteSessionsOf(trx, personId);
    await note(context, trx, by, 'password-reset', { account });
  });
  return { account, password };
}

/**
 * The way out for an office whose only administrator has lost the password: whoever runs the machine gives an account a first password,
 * takes its second factor and its lock away, and ends its sessions. Undefined when there is no such account.
 */
export async function givePasswordAtMachine(context: EngineContext, name: string): Promise<string | undefined> {
  const account = await findAccount(context.db, name);
  if (!account) return undefined;
  const password = newInitialPassword();
  const passwordHash = await hashPassword(password, context.passwordCost);
  await inTransaction(context.db, async (trx) => {
    await setPassword(trx, account.name, passwordHash, firstPasswordEnd(context.clock()));
    await saveSecondFactor(trx, account.name, { secret: null, pending: null, step: null, recovery: [] });
    await deleteSessionsOf(trx, account.personId);
    const by = { id: account.personId };
    await noteDeed(context, trx, by, 'password-reset', { account: account.name, at: 'machine' });
  });
  return password;
}

/** Where the person is signed in now. The id of a session says nothing about its token. */
export async function openSessionsOf({ db, clock }: EngineContext, { id }: SignedIn, own: string) {
  const sessions = await listSessions(db, id, clock());
  return sessions.map(({ tokenHash, device, openedAt, expiresAt }) => {
    return { id: idOf(tokenHash), device, openedAt, expiresAt, current: tokenHash === own };
  });
}

/** Signs the person out on one device. */
export async function endSession(
  { db, clock, events }: EngineContext,
  { id }: SignedIn,
  session: string,
): Promise<void> {
  const found = (await listSessions(db, id, clock())).find(({ tokenHash }) => idOf(tokenHash) === session);
  if (!found) throw refuse(404, 'session-not-found');
  await deleteSession(db, found.tokenHash);
  events.closeSession(found.tokenHash);
}

const idOf = (tokenHash: string): string => tokenHash.slice(0, 16);

const atField = (code: Parameters<typeof problem>[0], path: string) => new Refusal(422, [problem(code, {}, path)]);

function note(
  { clock, newId }: EngineContext,
  trx: Db,
  { id }: SignedIn,
  action: 'password-changed' | 'password-reset',
  detail: { account?: string },
): Promise<void> {
  return insertAudit(trx, { id: newId(), at: clock(), personId: id, action, caseId: null, detail });
}
