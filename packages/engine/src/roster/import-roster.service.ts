import { shanghaiDate } from '@hearth/china';
import { readWorkbookIsolated, type SheetContent } from '@hearth/documents';
import {
  type Db,
  findAccount,
  holdName,
  insertAccount,
  insertOrgUnit,
  insertPerson,
  insertPostHolding,
  inTransaction,
  listAccounts,
  listPostHoldings,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { noteDeed } from '../org/note-deed.ts';
import { Refusal } from '../problems/refusal.ts';
import { hashPassword } from '../session/password.ts';
import { firstPasswordEnd, newInitialPassword } from '../session/password-rules.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { type PlannedPerson, planPeople } from './plan-people.ts';
import { type PlannedUnit, planUnits } from './plan-units.ts';

/** Somebody who can sign in now for the first time. */
export interface NewAccount {
  account: string;
  name: string;
  /** Told only now; to be changed at the first sign-in. */
  password: string;
}

/** What would come of a workbook of units, and what stands in its way; nothing is kept. */
export async function checkUnits(context: EngineContext, bytes: Uint8Array) {
  const { units: there } = await context.office.org(context.db, shanghaiDate(context.clock()));
  const { units, known, problems } = planUnits(await sheetsOf(bytes), there);
  return { added: units.length, known, findings: problems };
}

/**
 * Adds the units of a workbook to the tree, all or none. Units that are there already stay as they are.
 *
 * @param by who is put on record; missing = somebody at the machine itself.
 */
export async function importUnits(
  context: EngineContext,
  bytes: Uint8Array,
  by?: SignedIn,
): Promise<{ added: number; known: number }> {
  const sheets = await sheetsOf(bytes);
  return inTransaction(context.db, async (trx) => {
    await holdName(trx, 'units');
    const { units: there } = await context.office.org(trx, shanghaiDate(context.clock()));
    const { units, known, problems } = planUnits(sheets, there);
    if (problems.length > 0) throw new Refusal(422, problems);
    if (by) await noteDeed(context, trx, by, 'roster-imported', { kind: 'units', added: units.length });
    const ids = units.map(() => context.newId());
    for (const [at, { name, level, parent }] of units.entries()) {
      await insertOrgUnit(trx, { id: ids[at] ?? '', name, level, parent: idOf(parent, ids) });
    }
    return { added: units.length, known };
  });
}

const idOf = (parent: PlannedUnit['parent'], ids: readonly string[]): string | null =>
  parent && ('there' in parent ? parent.there : (ids[parent.planned] ?? null));

/** What would come of a workbook of people, and what stands in its way; nothing is kept. */
export async function checkPeople(context: EngineContext, bytes: Uint8Array) {
  const sheets = await sheetsOf(bytes);
  const { people, problems } = await planFrom(context, context.db, sheets);
  const today = shanghaiDate(context.clock());
  let added = 0;
  let posts = 0;
  for (const person of people) {
    const known = await findAccount(context.db, person.account);
    if (!known) added += 1;
    posts += known ? (await missingPosts(context.db, today, known.personId, person)).length : person.posts.length;
  }
  return { added, posts, findings: problems };
}

/**
 * Gives the people of a workbook an account and their posts, all or none. Whoever has the account already gets the posts that they do not
 * hold yet. Each new account has a first password of its own.
 */
export async function importPeople(
  context: EngineContext,
  bytes: Uint8Array,
  by?: SignedIn,
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
        const firstUntil = firstPasswordEnd(context.clock());
        const { passwordHash } = secret;
        await insertAccount(trx, { name: account, personId, passwordHash, mustChange: true, firstUntil });
        accounts.push({ account, name, password: secret.password });
      }
      posts += await holdPosts(context, trx, personId, person);
    }
    if (by) await noteDeed(context, trx, by, 'roster-imported', { kind: 'people', added: accounts.length, posts });
    return { accounts, posts };
  });
}

async function planFrom(context: EngineContext, trx: Db, sheets: readonly SheetContent[]) {
  const { units: all, closings, personName } = await context.office.org(trx, shanghaiDate(context.clock()));
  const units = all.filter(({ id }) => !closings.has(id));
  const accounts = new Map((await listAccounts(trx)).map(({ name, personId }) => [name, personName(personId)]));
  return planPeople(sheets, { units, posts: context.definitions.posts, accounts });
}

async function holdPosts(context: EngineContext, trx: Db, personId: string, person: PlannedPerson): Promise<number> {
  const today = shanghaiDate(context.clock());
  const missing = await missingPosts(trx, today, personId, person);
  for (const { post, unit, from, to } of missing) {
    await insertPostHolding(trx, { id: context.newId(), personId, post, unitId: unit, from: from ?? today, to });
  }
  return missing.length;
}

async function missingPosts(trx: Db, today: string, personId: string, { posts }: PlannedPerson) {
  const held = await listPostHoldings(trx, today, [personId]);
  return posts.filter(({ post, unit }) => !held.some((one) => one.post === post && one.unitId === unit));
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetContent[]> {
  const { sheets, problems } = await readWorkbookIsolated(bytes);
  if (problems.length > 0) throw new Refusal(422, [...problems]);
  return sheets;
}
