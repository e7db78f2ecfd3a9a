import { addDays, isDate, shanghaiDate } from '@hearth/china';
import { ADMIN_POST } from '@hearth/kernel';
import {
  countHeldWork,
  type Db,
  deleteSessionsOf,
  hasLeft,
  holdName,
  listPostHoldings,
  type Page,
  searchPeople,
  setLastDay,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';

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
export async function setLeaving(context: EngineContext, trx: Db, id: string, lastDay: string | null): Promise<void> {
  if (lastDay !== null && !isDate(lastDay)) {
    throw new Refusal(422, [problem('request-wrong-value', { name: 'lastDay' }, '/lastDay')]);
  }
  // Two administrators who let each other go at the same moment would both find the other there.
  await holdName(trx, 'administrators');
  const today = shanghaiDate(context.clock());
  const gone = lastDay !== null && lastDay < today;
  const days = [lastDay === null || gone ? today : addDays(lastDay, 1), forEver];
  const before = await administered(trx, days);
  if (!(await setLastDay(trx, id, lastDay))) throw refuse(404, 'person-not-found');
  const after = await administered(trx, days);
  if (days.some((_, at) => before[at] && !after[at])) throw refuse(409, 'last-administrator');
  if (gone) await deleteSessionsOf(trx, id);
}

/** A day after every end that anybody has named. */
const forEver = '9999-12-31';

/** Of each day whether there is an administrator on it. */
async function administered(trx: Db, days: readonly string[]): Promise<boolean[]> {
  const found = [];
  for (const day of days) {
    const holdings = await listPostHoldings(trx, day);
    found.push(holdings.some(({ post }) => post === ADMIN_POST));
  }
  return found;
}
