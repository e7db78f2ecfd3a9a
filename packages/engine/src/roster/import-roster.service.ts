import { shanghaiDate } from '@hearth/china';
import { readWorkbookIsolated, type SheetContent } from '@hearth/documents';
import {
  type Db,
  findAccount,
  insertAccount,
  insertOrgUnit,
  insertPerson,
  insertPostHolding,
  inTransaction,
  listAccounts,
  listPostHoldings,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { Refusal } from '../problems/refusal.ts';
import { hashPassword } from '../session/password.ts';
import { newInitialPassword } from '../session/password-rules.ts';
import { type PlannedPerson, planPeople } from './plan-people.ts';
import { type PlannedUnit, planUnits } from './plan-units.ts';

/** Somebody who can sign in now for the first time. */
export interface NewAccount {
  account: string;
  name: string;
  /** Told only now; to be changed at the first sign-in. */
  password: string;
}

/** Adds the units of a workbook to the tree, all or none. Units that are there already stay as they are. */
export async function importUnits(
  context: EngineContext,
  bytes: Uint8Array,
): Promise<{ added: number; known: number }> {
  const sheets = await sheetsOf(bytes);
  return inTransaction(context.db, async (trx) => {
    const { units: there } = await context.office.org(trx, shanghaiDate(context.clock()));
    const { units, known, problems } = planUnits(sheets, there);
    if (problems.length > 0) throw new Refusal(422, problems);
    const ids = units.map(() => context.newId());
    for (const [at, { name, level, parent }] of units.entries()) {
      await insertOrgUnit(trx, { id: ids[at] ?? '', name, level, parent: idOf(parent, ids) });
    }
    return { added: units.length, known };
  });
}

const idOf = (parent: PlannedUnit['parent'], ids: readonly string[]): string | null =>
  parent && ('there' in parent ? parent.there : (ids[parent.planned] ?? null));

/**
 * Gives the people of a workbook an account and their posts, all or none. Whoever has the account already gets the posts that they do not
 * hold yet. Each new account has a first password of its own.
 */
export async function importPeople(
  context: EngineContext,
  bytes: Uint8Array,
): Promise<{ accounts: NewAccount[]; posts: number }> {
  const sheets = await sheetsOf(bytes);
  const { people, problems } = await inTransaction(context.db, (trx) => planFrom(context, trx, sheets));
  if (problems.length > 0) throw new Refusal(422, problems);
  const passwords = new Map<string, { password: string; passwordHash: string }>();
  for (const { account } of people) {
    // Before the transaction: hashing is slow on purpose.
    const password = newInitialPassword();
    passwords.set(account, { password, passwordHash: await hashPassword(password, context.passwordCost) });
  }
  return inTransaction(context.db, async (trx) => {
    const accounts: NewAccount[] = [];
    let posts = 0;
    for (const person of people) {
      const { account, name } = person;
      const known = await findAccount(trx, account);
      const personId = known?.personId ?? context.newId();
      const secret = passwords.get(account);
      if (!known && secret) {
        await insertPerson(trx, { id: personId, name });
        await insertAccount(trx, { name: account, personId, passwordHash: secret.passwordHash, mustChange: true });
        accounts.push({ account, name, password: secret.password });
      }
      posts += await holdPosts(context, trx, personId, person);
    }
    return { accounts, posts };
  });
}

async function planFrom(context: EngineContext, trx: Db, sheets: readonly SheetContent[]) {
  const { units, personName } = await context.office.org(trx, shanghaiDate(context.clock()));
  const accounts = new Map((await listAccounts(trx)).map(({ name, personId }) => [name, personName(personId)]));
  return planPeople(sheets, { units, posts: context.definitions.posts, accounts });
}

async function holdPosts(context: EngineContext, trx: Db, personId: string, { posts }: PlannedPerson): Promise<number> {
  const today = shanghaiDate(context.clock());
  const held = await listPostHoldings(trx, today, [personId]);
  const missing = posts.filter(({ post, unit }) => !held.some((one) => one.post === post && one.unitId === unit));
  for (const { post, unit, from, to } of missing) {
    await insertPostHolding(trx, { id: context.newId(), personId, post, unitId: unit, from: from ?? today, to });
  }
  return missing.length;
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetContent[]> {
  const { sheets, problems } = await readWorkbookIsolated(bytes);
  if (problems.length > 0) throw new Refusal(422, [...problems]);
  return sheets;
}
