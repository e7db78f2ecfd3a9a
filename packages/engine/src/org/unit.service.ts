import { type Db, holdName, insertOrgUnit, listOrgUnits, type OrgUnitRecord, renameOrgUnit } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { levels, levelTitle } from '../roster/levels.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { noteDeed } from './note-deed.ts';

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

/** The name without blanks around it. Two units under one superior may not share one. */
function nameBeside(there: readonly OrgUnitRecord[], parent: string | null, name: string): string {
  const called = name.trim();
  if (called === '') throw new Refusal(422, [problem('request-missing-value', { name: 'name' }, '/name')]);
  if (there.some((one) => one.parent === parent && one.name === called)) {
    throw new Refusal(422, [problem('unit-name-taken', { name: called }, '/name')]);
  }
  return called;
}
