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
  const find = (id: string) => db.selectFrom('org_unit').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const [moved, above] = [await find(unit), await find(parent)];
  if (moved.parent === null) throw new Error('the highest unit stays where it is');
  await db.insertInto('unit_move').values({ unit_id: unit, on_date: on, was: moved.parent, parent }).execute();
  await db.updateTable('org_unit').set({ parent }).where('id', '=', unit).execute();
  const path = `${above.path}${unit}/`;
  await sql`update org_unit set path = ${path} || substr(path, ${sql.lit(moved.path.length + 1)})
    where substr(path, 1, ${sql.lit(moved.path.length)}) = ${moved.path}`.execute(db);
  await bumpStamp(db, 'org');
}
