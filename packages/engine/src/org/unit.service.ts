import { isDate, shanghaiDate } from '@hearth/china';
import type { Problem } from '@hearth/expression';
import {
  type Db,
  holdName,
  insertOrgUnit,
  listOrgUnits,
  listUnitMoves,
  moveOrgUnit,
  type OrgUnitRecord,
  renameOrgUnit,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { levels, levelTitle } from '../roster/levels.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { noteDeed } from './note-deed.ts';
import { refuseBelowClosed } from './refuse-closed.ts';

/** Adds a unit below another. Refuses a level that is not below its superior's, a name that stands there already, and a second root. */
export async function addUnit(
  context: EngineContext,
  trx: Db,
  by: SignedIn,
  { name, level, parent }: { name: string; level: string; parent: string | null },
): Promise<string> {
  await holdName(trx, 'units');
  const there = await listOrgUnits(trx);
  const above = there.find(({ id }) => id === parent);
  if (parent !== null && !above) throw new Refusal(422, [problem('unit-not-found', { unit: parent }, '/parent')]);
  if (parent === null && there.length > 0) throw new Refusal(422, [problem('unit-second-root', {}, '/parent')]);
  if (!levels.includes(level)) throw new Refusal(422, [problem('request-wrong-value', { name: 'level' }, '/level')]);
  if (above && levels.indexOf(above.level) >= levels.indexOf(level)) {
    const params = { level: levelTitle(level), above: levelTitle(above.level) };
    throw new Refusal(422, [problem('unit-level-order', params, '/level')]);
  }
  if (above) await refuseBelowClosed(trx, above);
  const called = nameBeside(there, parent, name);
  const id = context.newId();
  await insertOrgUnit(trx, { id, name: called, level, parent });
  await noteDeed(context, trx, by, 'unit-added', { unit: id, parent });
  return id;
}

/** Says anew what a unit is called; cases and histories show the new name. */
export async function renameUnit(
  context: EngineContext,
  trx: Db,
  by: SignedIn,
  id: string,
  name: string,
): Promise<void> {
  await holdName(trx, 'units');
  const there = await listOrgUnits(trx);
  const unit = there.find((one) => one.id === id);
  if (!unit) throw refuse(404, 'unit-not-found', { unit: id });
  const others = there.filter((one) => one.id !== id);
  await renameOrgUnit(trx, id, nameBeside(others, unit.parent, name));
  await noteDeed(context, trx, by, 'unit-renamed', { unit: id, was: unit.name });
}

/**
 * Puts a unit with everything below it under another superior, from a day on: what happened before counts where the unit stood then. Refuses the
 * highest unit, a superior at or below it or not above it in level, a name that stands there already, a day that is still to come, and one
 * not after the unit's last move.
 */
export async function moveUnit(
  context: EngineContext,
  trx: Db,
  by: SignedIn,
  { id, parent, on }: { id: string; parent: string; on: string },
): Promise<void> {
  await holdName(trx, 'units');
  const there = await listOrgUnits(trx);
  const unit = there.find((one) => one.id === id);
  if (!unit) throw refuse(404, 'unit-not-found', { unit: id });
  const above = there.find((one) => one.id === parent);
  if (!above) throw new Refusal(422, [problem('unit-not-found', { unit: parent }, '/parent')]);
  const found = placeProblem(unit, above) ?? dayProblem(on, shanghaiDate(context.clock()), await lastMove(trx, id));
  if (found) throw new Refusal(422, [found]);
  await refuseBelowClosed(trx, above);
  nameBeside(there, parent, unit.name);
  await moveOrgUnit(trx, { unit: id, on, parent });
  await noteDeed(context, trx, by, 'unit-moved', { unit: id, was: unit.parent, parent, on });
}

function placeProblem(unit: OrgUnitRecord, above: OrgUnitRecord): Problem | undefined {
  if (unit.parent === null) return problem('unit-is-highest', {}, '/parent');
  if (unit.parent === above.id) return problem('unit-stands-there', { name: unit.name, above: above.name }, '/parent');
  if (above.path.startsWith(unit.path)) return problem('unit-below-itself', { name: unit.name }, '/parent');
  if (levels.indexOf(above.level) < levels.indexOf(unit.level)) return undefined;
  return problem('unit-level-order', { level: levelTitle(unit.level), above: levelTitle(above.level) }, '/parent');
}

function dayProblem(on: string, today: string, last: string | undefined): Problem | undefined {
  if (!isDate(on)) return problem('request-wrong-value', { name: 'on' }, '/on');
  if (on > today) return problem('unit-move-ahead', { today }, '/on');
  return last !== undefined && on <= last ? problem('unit-moved-since', { last }, '/on') : undefined;
}

const lastMove = async (trx: Db, id: string): Promise<string | undefined> =>
  (await listUnitMoves(trx)).findLast(({ unit }) => unit === id)?.on;

/** Refuses a unit below a superior where another one of its name stands. */
export function refuseNameBeside(
  units: readonly { id: string; name: string; parent?: string }[],
  id: string,
  parent: string,
) {
  const name = units.find((one) => one.id === id)?.name ?? '';
  if (!units.some((one) => one.id !== id && one.parent === parent && one.name === name)) return;
  throw new Refusal(422, [problem('unit-name-taken', { name }, '')]);
}

/** The name without blanks around it. Two units under one superior may not share one. */
function nameBeside(there: readonly OrgUnitRecord[], parent: string | null, name: string): string {
  const called = name.trim();
  if (called === '') throw new Refusal(422, [problem('request-missing-value', { name: 'name' }, '/name')]);
  if (there.some((one) => one.parent === parent && one.name === called)) {
    throw new Refusal(422, [problem('unit-name-taken', { name: called }, '/name')]);
  }
  return called;
}
