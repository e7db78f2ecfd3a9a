import type { Db } from '../database.ts';
import type { Page, Paged } from '../page.ts';

/** What came of a try to sign in; the first one alone let somebody in. */
export const signInResults = [
  'signed-in',
  'wrong-password',
  'wrong-code',
  'first-password-over',
  'locked',
  'left',
  'unknown-account',
  'not-vouched',
] as const;
export type SignInResult = (typeof signInResults)[number];

export interface SignInRecord {
  id: string;
  at: string;
  /** null = nobody has the name that was typed. */
  account: string | null;
  personId: string | null;
  address: string;
  device: string;
  way: 'password' | 'external';
  result: SignInResult;
}

export function insertSignIn(db: Db, { personId, ...record }: SignInRecord): Promise<unknown> {
  return db
    .insertInto('sign_in')
    .values({ ...record, person_id: personId })
    .execute();
}

export interface SignInFilter {
  personId?: string | undefined;
  /** Only those that let nobody in. */
  refused?: boolean | undefined;
}

/** A page of what is recorded, the newest first. */
export async function searchSignIns(
  db: Db,
  { personId, refused }: SignInFilter,
  { page, pageSize }: Page,
): Promise<Paged<SignInRecord>> {
  let found = db.selectFrom('sign_in');
  if (personId !== undefined) found = found.where('person_id', '=', personId);
  if (refused) found = found.where('result', '<>', 'signed-in');
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const items = rows.map(({ person_id, way, result, ...row }) => {
    return { ...row, personId: person_id, way: way as SignInRecord['way'], result: result as SignInResult };
  });
  return { items, total: Number(total) };
}

export function deleteSignInsBefore(db: Db, instant: string): Promise<unknown> {
  return db.deleteFrom('sign_in').where('at', '<', instant).execute();
}
