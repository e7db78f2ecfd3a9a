import { isDate, shanghaiDate } from '@hearth/china';
import {
  type Db,
  datePostHolding,
  deletePostHolding,
  findPerson,
  findPostHolding,
  insertPostHolding,
  listHoldingsOf,
  type PostHoldingRecord,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { levelTitle } from '../roster/levels.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { keepAdministered } from './administrators.ts';
import { noteDeed } from './note-deed.ts';
import { refuseClosed } from './refuse-closed.ts';

/** A post at a unit for some days. */
export interface WantedPost {
  post: string;
  unit: string;
  /** First day, `YYYY-MM-DD`; default today. */
  from?: string | undefined;
  /** Last day; null or missing = no end. */
  to?: string | null | undefined;
}

/** Gives somebody a post. Refuses a post that does not stand at that level, days in the wrong order, and what they hold already then. */
export async function givePost(
  context: EngineContext,
  trx: Db,
  by: SignedIn,
  personId: string,
  wanted: WantedPost,
): Promise<string> {
  if (!(await findPerson(trx, personId))) throw refuse(404, 'person-not-found');
  const today = shanghaiDate(context.clock());
  const { unit: unitId, post, from = today, to = null } = wanted;
  const org = await context.office.org(trx, today);
  const unit = org.unit(unitId);
  if (!unit) throw new Refusal(422, [problem('unit-not-found', { unit: unitId }, '/unit')]);
  refuseClosed(org, unitId, '/unit');
  const known = context.definitions.posts.find(({ id }) => id === post);
  if (!known) throw new Refusal(422, [problem('post-not-found', { post }, '/post')]);
  if (!known.levels.includes(unit.level)) {
    const levels = known.levels.map(levelTitle);
    throw new Refusal(422, [problem('post-level', { post: known.title, unit: unit.name ?? unit.id, levels }, '/post')]);
  }
  const holding = { id: context.newId(), personId, post, unitId, from, to };
  checkDays(holding);
  await refuseTwice(trx, holding);
  await insertPostHolding(trx, holding);
  await noteDeed(context, trx, by, 'post-given', { person: personId, post, unit: unitId, from, to });
  return holding.id;
}

/** Says anew from when to when somebody holds a post. Both the old and the new days stay on record. */
export async function datePost(
  context: EngineContext,
  trx: Db,
  by: SignedIn,
  key: { person: string; holding: string },
  { from, to }: { from: string; to: string | null },
): Promise<void> {
  const before = await holdingOf(trx, key);
  checkDays({ from, to });
  await refuseTwice(trx, { ...before, from, to });
  await keepAdministered(context, trx, by.id, () => datePostHolding(trx, before.id, from, to));
  const { id, personId, post, unitId } = before;
  const was = { from: before.from, to: before.to };
  await noteDeed(context, trx, by, 'post-dated', { holding: id, person: personId, post, unit: unitId, from, to, was });
}

/** Takes away a post that has not begun; one that has is ended, so that it stays known who held it. */
export async function withdrawPost(
  context: EngineContext,
  trx: Db,
  by: SignedIn,
  key: { person: string; holding: string },
): Promise<void> {
  const holding = await holdingOf(trx, key);
  if (holding.from <= shanghaiDate(context.clock())) throw refuse(409, 'holding-begun');
  await keepAdministered(context, trx, by.id, () => deletePostHolding(trx, holding.id));
  const { id, personId, post, unitId, from, to } = holding;
  await noteDeed(context, trx, by, 'post-withdrawn', { holding: id, person: personId, post, unit: unitId, from, to });
}

async function holdingOf(trx: Db, { person, holding }: { person: string; holding: string }) {
  const found = await findPostHolding(trx, holding);
  if (found?.personId !== person) throw refuse(404, 'holding-not-found');
  return found;
}

function checkDays({ from, to }: Pick<PostHoldingRecord, 'from' | 'to'>): void {
  for (const [name, day] of [['from', from] as const, ['to', to] as const]) {
    if (day !== null && !isDate(day)) throw new Refusal(422, [problem('request-wrong-value', { name }, `/${name}`)]);
  }
  if (to !== null && to < from) throw new Refusal(422, [problem('holding-days', { from, to }, '/to')]);
}

/** One post at one unit is held once at a time. */
async function refuseTwice(trx: Db, wanted: PostHoldingRecord): Promise<void> {
  const others = (await listHoldingsOf(trx, wanted.personId)).filter(
    ({ id, post, unitId }) => id !== wanted.id && post === wanted.post && unitId === wanted.unitId,
  );
  const overlap = others.find(
    ({ from, to }) => (wanted.to === null || from <= wanted.to) && (to === null || wanted.from <= to),
  );
  if (overlap)
    throw new Refusal(422, [problem('holding-twice', { from: overlap.from, to: overlap.to ?? '' }, '/from')]);
}
