import { sql } from 'kysely';
import type { Db } from '../database.ts';
import { bumpStamp } from '../stamp/stamp.repository.ts';

/** A unit that was put below another superior: `parent` counts from the day `on`, `was` before. */
export interface UnitMoveRecord {
  unit: string;
  on: string;
  was: string;
  parent: string;
}

/** Every move of every unit, in order of time. */
export function listUnitMoves(db: Db): Promise<UnitMoveRecord[]> {
  return db
    .selectFrom('unit_move')
    .select(['unit_id as unit', 'on_date as on', 'was', 'parent'])
    .orderBy('on_date')
    .orderBy('unit_id')
    .execute();
}

/** Puts a unit, with everything below it, under another superior, which must not stand below it. */
export async function moveOrgUnit(db: Db, { unit, on, parent }: Omit<UnitMoveRecord, 'was'>): Promise<void> {
  const [moved, above] = [await findUnit(db, unit), await findUnit(db, parent)];
  if (moved.parent === null) throw new Error('the highest unit stays where it is');
  await db.insertInto('unit_move').values({ unit_id: unit, on_date: on, was: moved.parent, parent }).execute();
  await hangBelow(db, moved, above);
}

/** Takes a unit's move of a day back, as if it had never been made. It must be the last one of the unit. */
export async function takeBackMove(db: Db, unit: string, on: string): Promise<void> {
  const move = db.deleteFrom('unit_move').where('unit_id', '=', unit).where('on_date', '=', on).returning('was');
  const { was } = await move.executeTakeFirstOrThrow();
  await hangBelow(db, await findUnit(db, unit), await findUnit(db, was));
}

interface Place {
  id: string;
  path: string;
}

const findUnit = (db: Db, id: string) =>
  db.selectFrom('org_unit').select(['id', 'path', 'parent']).where('id', '=', id).executeTakeFirstOrThrow();

async function hangBelow(db: Db, { id: unit, path: was }: Place, { id: parent, path: above }: Place): Promise<void> {
  await db.updateTable('org_unit').set({ parent }).where('id', '=', unit).execute();
  const path = `${above}${unit}/`;
  await sql`update org_unit set path = ${path} || substr(path, ${sql.lit(was.length + 1)})
    where substr(path, 1, ${sql.lit(was.length)}) = ${was}`.execute(db);
  await bumpStamp(db, 'org');
}
