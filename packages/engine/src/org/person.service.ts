import { isDate, shanghaiDate } from '@hearth/china';
import {
  countHeldWork,
  type Db,
  deleteSessionsOf,
  hasLeft,
  listPostHoldings,
  type Page,
  searchPeople,
  setLastDay,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { keepAdministered } from './administrators.ts';
import { noteDeed } from './note-deed.ts';

/** People with their posts and the work that would look for somebody else if they left. */
export async function peopleOf({ db, clock, office, definitions }: EngineContext, typed: string, page: Page) {
  const day = shanghaiDate(clock());
  const org = await office.org(db, day);
  const { items, total } = await searchPeople(db, typed, page);
  const ids = items.map(({ id }) => id);
  const held = await countHeldWork(db, ids);
  const posts = Map.groupBy(await listPostHoldings(db, day, ids), ({ personId }) => personId);
  const people = items.map((person) => ({
    ...{ id: person.id, name: person.name, lastDay: person.lastDay ?? null, left: hasLeft(person, day) },
    held: held.get(person.id) ?? 0,
    posts: (posts.get(person.id) ?? []).map(({ post, unitId }) => ({
      title: definitions.postTitle(post),
      unit: org.unitName(unitId),
      alone: org.holders(post, unitId).length === 1,
    })),
  }));
  return { items: people, total, ...page };
}

/**
 * Says on which day somebody is there for the last time, or that they stay. From the next day on they hold no post and cannot sign in; a pass
 * over the open work gives what was theirs to whoever stands in (`reassignCases`). Histories keep their name.
 */
export async function setLeaving(
  context: EngineContext,
  trx: Db,
  by: SignedIn,
  id: string,
  lastDay: string | null,
): Promise<void> {
  if (lastDay !== null && !isDate(lastDay)) {
    throw new Refusal(422, [problem('request-wrong-value', { name: 'lastDay' }, '/lastDay')]);
  }
  await keepAdministered(context, trx, by.id, async () => {
    if (!(await setLastDay(trx, id, lastDay))) throw refuse(404, 'person-not-found');
    if (lastDay !== null && lastDay < shanghaiDate(context.clock())) await deleteSessionsOf(trx, id);
    await noteDeed(context, trx, by, 'leaving-noted', { person: id, lastDay });
  });
}
