import { addDays, shanghaiDate } from '@hearth/china';
import {
  type Db,
  datePostHolding,
  deleteUnitClosing,
  findPostHolding,
  hasLeft,
  holdName,
  insertPostHolding,
  listPeople,
  moveOrgUnit,
  type PostHoldingRecord,
  takeBackMove,
  type UnitClosingRecord,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { noteDeed } from './note-deed.ts';
import { loadOrg, type OrgSnapshot } from './org-snapshot.ts';
import { refuseClosed } from './refuse-closed.ts';
import { refuseNameBeside } from './unit.service.ts';

/**
 * The unit is there again, where it stood before it was closed. Whoever held a post there then holds it again from today on, unless they have
 * left or it would have ended by now; with the posts comes back the work that nobody else has taken meanwhile. Days without the unit stay
 * days without it, so that it stays known who could see what.
 */
export async function reopenUnit(context: EngineContext, trx: Db, by: SignedIn, id: string): Promise<void> {
  await holdName(trx, 'units');
  const org = await loadOrg(trx, shanghaiDate(context.clock()));
  const unit = org.unit(id);
  if (!unit) throw refuse(404, 'unit-not-found', { unit: id });
  const closed = org.closings.get(id);
  if (!closed) throw refuse(409, 'unit-not-closed', { name: unit.name });
  const parent = closed.before?.parent ?? unit.parent;
  // A unit below a closed one could not be worked at, and its superior would be one that is not there.
  refuseClosed(org, parent, '');
  await deleteUnitClosing(trx, id);
  if (parent !== undefined && parent !== unit.parent) await hangBack(context, trx, org, closed, parent);
  const posts = await postsThatComeBack(context, trx, closed);
  for (const post of posts) await giveBack(context, trx, by, post);
  await noteDeed(context, trx, by, 'unit-reopened', { unit: id, was: closed.on, parent: parent ?? null });
}

/** Posts that opening a unit again would give back today. */
export async function postsThatComeBack(
  { clock }: EngineContext,
  db: Db,
  { before }: UnitClosingRecord,
): Promise<PostHoldingRecord[]> {
  const today = shanghaiDate(clock());
  const people = new Map((await listPeople(db)).map((one) => [one.id, one]));
  return (before?.posts ?? []).filter(({ personId, to }) => {
    const person = people.get(personId);
    return person !== undefined && !hasLeft(person, today) && (to === null || to >= today);
  });
}

/** Where the unit was closed today, as if it had never been put below its successor; else from today on. */
async function hangBack(context: EngineContext, trx: Db, org: OrgSnapshot, closed: UnitClosingRecord, parent: string) {
  refuseNameBeside(org.units, closed.unit, parent);
  const today = shanghaiDate(context.clock());
  if (closed.on === today) await takeBackMove(trx, closed.unit, today);
  else await moveOrgUnit(trx, { unit: closed.unit, on: today, parent });
}

/** A post that ended yesterday or later goes on; one that has been away for days begins anew today. */
async function giveBack(context: EngineContext, trx: Db, by: SignedIn, held: PostHoldingRecord): Promise<void> {
  const today = shanghaiDate(context.clock());
  const { id, personId: person, post, unitId: unit, to } = held;
  const now = await findPostHolding(trx, id);
  if (now && now.to !== null && now.to >= addDays(today, -1)) {
    await datePostHolding(trx, id, now.from, to);
    const was = { from: now.from, to: now.to };
    return noteDeed(context, trx, by, 'post-dated', { holding: id, person, post, unit, from: now.from, to, was });
  }
  const [, from = today] = [held.from, today].sort();
  await insertPostHolding(trx, { ...held, id: context.newId(), from });
  await noteDeed(context, trx, by, 'post-given', { person, post, unit, from, to });
}
