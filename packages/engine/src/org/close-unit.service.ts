import { addDays, isDate, shanghaiDate } from '@hearth/china';
import {
  countLiveCasesAt,
  countWaitingAt,
  type Db,
  datePostHolding,
  deletePostHolding,
  holdName,
  insertUnitClosing,
  listHoldingsAt,
  listUnitMoves,
  moveOrgUnit,
  type PostHoldingRecord,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { keepAdministered } from './administrators.ts';
import { noteDeed } from './note-deed.ts';
import { loadOrg, type OrgSnapshot } from './org-snapshot.ts';
import { refuseClosed } from './refuse-closed.ts';
import { postsThatComeBack } from './reopen-unit.service.ts';

export interface Closing {
  id: string;
  /** First day without the unit, `YYYY-MM-DD`; today or earlier. */
  on: string;
  /** The unit that goes on with its work; null = whatever stands above it. */
  successor: string | null;
}

/** What hangs on a unit, for whoever thinks of closing it, or of opening it again. */
export async function hangingOn(context: EngineContext, id: string) {
  const { db, clock, office, definitions } = context;
  const today = shanghaiDate(clock());
  const org = await office.org(db, today);
  if (!org.unit(id)) throw refuse(404, 'unit-not-found', { unit: id });
  const closed = org.closings.get(id);
  const comeBack = closed ? await postsThatComeBack(context, db, closed) : [];
  const inWords = ({ personId, post }: PostHoldingRecord) => ({
    title: definitions.postTitle(post),
    person: { id: personId, name: org.personName(personId) },
  });
  return {
    below: belowOf(org, id).map(({ id: unit, name }) => ({ id: unit, name })),
    posts: (await listHoldingsAt(db, id, today)).map(inWords),
    postsBack: comeBack.map(inWords),
    waiting: await countWaitingAt(db, id),
    cases: await countLiveCasesAt(db, id),
  };
}

/**
 * Closes a unit from a day on. Its posts end the day before, its schedules ask for nothing any more, and its open work goes to the successor's
 * posts, or to the next superior that has them. What was done there stays where it was; with a successor the unit is kept below it, so that
 * the successor's people see it. Refuses the highest unit, one with others below it, and what would leave the office without administrator.
 */
export async function closeUnit(context: EngineContext, trx: Db, by: SignedIn, closing: Closing): Promise<void> {
  await holdName(trx, 'units');
  const { id, on, successor } = closing;
  const today = shanghaiDate(context.clock());
  const org = await loadOrg(trx, today);
  refuseClosing(org, closing, today);
  const moved = (await listUnitMoves(trx)).findLast(({ unit }) => unit === id)?.on;
  const parent = successor !== null && org.unit(id)?.parent !== successor ? (org.unit(id)?.parent ?? null) : null;
  if (successor !== null && parent !== null) {
    if (moved !== undefined && on <= moved) throw atField('unit-moved-since', { last: moved }, '/on');
    await moveOrgUnit(trx, { unit: id, on, parent: successor });
  }
  const posts = await listHoldingsAt(trx, id, on);
  await keepAdministered(context, trx, by.id, async () => {
    for (const holding of posts) await endHolding(context, trx, by, holding, on);
  });
  await insertUnitClosing(trx, { unit: id, on, successor, before: { parent, posts } });
  await noteDeed(context, trx, by, 'unit-closed', { unit: id, on, successor });
}

function refuseClosing(org: OrgSnapshot, { id, on, successor }: Closing, today: string): void {
  const unit = org.unit(id);
  if (!unit) throw refuse(404, 'unit-not-found', { unit: id });
  refuseClosed(org, id, '');
  if (unit.parent === undefined) throw atField('unit-highest-stays', { name: unit.name }, '');
  const below = belowOf(org, id).map(({ name }) => name);
  if (below.length > 0) throw atField('unit-has-below', { name: unit.name, below: below.join('、') }, '');
  if (!isDate(on)) throw atField('request-wrong-value', { name: 'on' }, '/on');
  if (on > today) throw atField('unit-close-ahead', { today }, '/on');
  if (successor === null) return;
  if (!org.unit(successor)) throw atField('unit-not-found', { unit: successor }, '/successor');
  if (successor === id) throw atField('unit-below-itself', { name: unit.name }, '/successor');
  refuseClosed(org, successor, '/successor');
}

const belowOf = (org: OrgSnapshot, id: string) =>
  org.units.filter(({ parent, id: below }) => parent === id && !org.closings.has(below));

/** A post that has begun ends, so that it stays known who held it; one that has not is taken away. */
async function endHolding(context: EngineContext, trx: Db, by: SignedIn, holding: PostHoldingRecord, on: string) {
  const { id, personId, post, unitId, from, to } = holding;
  const named = { holding: id, person: personId, post, unit: unitId, from };
  if (from > shanghaiDate(context.clock())) {
    await deletePostHolding(trx, id);
    await noteDeed(context, trx, by, 'post-withdrawn', { ...named, to });
    return;
  }
  const last = from < on ? addDays(on, -1) : from;
  await datePostHolding(trx, id, from, last);
  await noteDeed(context, trx, by, 'post-dated', { ...named, to: last, was: { from, to } });
}

const atField = (code: Parameters<typeof problem>[0], params: Parameters<typeof problem>[1], path: string) =>
  new Refusal(422, [problem(code, params, path)]);
