import {
  type AccountRecord,
  insertSignIn,
  type Page,
  type SignInRecord,
  type SignInResult,
  searchSignIns,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { Origin } from './session-cookie.ts';

/** Puts on record that somebody tried to come in. Of a name that nobody has, nothing is kept: some type their password there. */
export function noteSignIn(
  { db, clock, newId }: Pick<EngineContext, 'db' | 'clock' | 'newId'>,
  account: Pick<AccountRecord, 'name' | 'personId'> | undefined,
  origin: Origin,
  result: SignInResult,
  way: SignInRecord['way'] = 'password',
): Promise<unknown> {
  const who = { account: account?.name ?? null, personId: account?.personId ?? null };
  return insertSignIn(db, { id: newId(), at: clock(), ...who, ...origin, way, result });
}

/** Who came in or tried to, the newest first; of one person, or of everybody. */
export async function signInsOf(
  context: EngineContext,
  wish: { person?: string | undefined; refused?: boolean | undefined },
  page: Page,
) {
  const { db, office, clock } = context;
  const { items, total } = await searchSignIns(db, { personId: wish.person, refused: wish.refused }, page);
  const org = await office.org(db, clock().slice(0, 10));
  const shown = items.map(({ personId, ...record }) => {
    return { ...record, person: personId === null ? null : { id: personId, name: org.personName(personId) } };
  });
  return { items: shown, total, ...page };
}
