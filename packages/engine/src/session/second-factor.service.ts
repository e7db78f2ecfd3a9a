import {
  accountsOf,
  type Db,
  findAccount,
  findSecondFactor,
  inTransaction,
  saveSecondFactor,
  seal,
  unseal,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { noteDeed } from '../org/note-deed.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { addressOf, newRecoveryCodes, newSecret, recoveryHash, recoveryHashOf, stepOf } from './one-time-code.ts';
import { passwordMatches } from './password.ts';
import type { SignedIn } from './signed-in.ts';

const nothing = { secret: null, pending: null, step: null, recovery: [] };

/** Whether a code opens the account now, a one-time code or one of the recovery codes. A code that was taken is never taken again. */
export async function takesCode({ db, clock }: EngineContext, account: string, code: string): Promise<boolean> {
  // Before the transaction: hashing is slow on purpose.
  const known = await inTransaction(db, (trx) => findSecondFactor(trx, account));
  const used = await recoveryHashOf(code, known?.recovery ?? []);
  return inTransaction(db, async (trx) => {
    const factor = await findSecondFactor(trx, account);
    if (!factor?.secret) return false;
    const step = stepOf(unseal(factor.secret), code, clock(), factor.step);
    const recovery = factor.recovery.filter((hash) => hash !== used);
    const isRecovery = recovery.length < factor.recovery.length;
    if (step === null && !isRecovery) return false;
    await saveSecondFactor(trx, account, { ...factor, step: step ?? factor.step, recovery });
    return true;
  });
}

/** Whether one has a second factor, whether the office lets one set it up, and how many recovery codes are left. */
export async function secondFactorOf({ db, office }: EngineContext, { account, mustSetSecondFactor }: SignedIn) {
  const { secondFactor } = await office.settings(db);
  const factor = await inTransaction(db, (trx) => findSecondFactor(trx, account));
  return {
    offered: secondFactor || mustSetSecondFactor,
    on: Boolean(factor?.secret),
    recoveryCodes: factor?.recovery.length ?? 0,
  };
}

/** Shows a secret for one's authenticator. Nothing is asked for until a code of it has been typed. */
export async function beginSecondFactor(context: EngineContext, person: SignedIn, password: string) {
  const { db, office } = context;
  const settings = await office.settings(db);
  if (!settings.secondFactor && !person.mustSetSecondFactor) throw refuse(409, 'second-factor-not-offered');
  const account = await findAccount(db, person.account);
  if (!account || !(await passwordMatches(password, account.passwordHash))) {
    throw new Refusal(422, [problem('password-wrong', {}, '/password')]);
  }
  if (account.secondFactor) throw refuse(409, 'second-factor-there');
  const secret = newSecret();
  await inTransaction(db, (trx) => saveSecondFactor(trx, account.name, { ...nothing, pending: seal(secret) }));
  return { secret, address: addressOf(secret, settings.name || 'Hearth', account.name) };
}

/** Switches the second factor on with the first code of the authenticator. Gives the recovery codes, which are told only now. */
export async function confirmSecondFactor(context: EngineContext, person: SignedIn, code: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  const recovery = await Promise.all(codes.map((one) => recoveryHash(one, context.passwordCost)));
  return inTransaction(context.db, async (trx) => {
    const factor = await findSecondFactor(trx, person.account);
    if (!factor?.pending) throw refuse(409, 'second-factor-not-begun');
    const step = stepOf(unseal(factor.pending), code, context.clock(), null);
    if (step === null) throw wrongCode();
    await saveSecondFactor(trx, person.account, { secret: factor.pending, pending: null, step, recovery });
    await noteDeed(context, trx, person, 'second-factor-on', {});
    return codes;
  });
}

/** Switches one's second factor off, with a code of it. */
export async function endSecondFactor(context: EngineContext, person: SignedIn, code: string): Promise<void> {
  if (!(await takesCode(context, person.account, code))) throw wrongCode();
  await inTransaction(context.db, async (trx) => {
    await saveSecondFactor(trx, person.account, nothing);
    await noteDeed(context, trx, person, 'second-factor-off', {});
  });
}

/** Takes the second factor from somebody who has lost it and their recovery codes too. */
export async function resetSecondFactor(context: EngineContext, trx: Db, by: SignedIn, person: string): Promise<void> {
  const accounts = await accountsOf(trx, person);
  if (accounts.length === 0) throw refuse(404, 'person-not-found');
  for (const { name } of accounts) await saveSecondFactor(trx, name, nothing);
  await noteDeed(context, trx, by, 'second-factor-reset', { person });
}

const wrongCode = () => new Refusal(422, [problem('second-factor-wrong', {}, '/code')]);
