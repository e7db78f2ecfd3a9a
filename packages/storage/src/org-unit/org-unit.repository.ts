import type { Db } from '../database.ts';
import { bumpStamp } from '../stamp/stamp.repository.ts';

export interface OrgUnitRecord {
  id: string;
  name: string;
  level: string;
  parent: string | null;
  /** Ids from the root to this unit, each followed by a slash. */
  path: string;
}

/** All units, superiors before those below them. */
export function listOrgUnits(db: Db): Promise<OrgUnitRecord[]> {
  return db.selectFrom('org_unit').selectAll().orderBy('path').execute();
}

/** Adds a unit below `parent`, which must be there already. */
export async function insertOrgUnit(db: Db, unit: Omit<OrgUnitRecord, 'path'>): Promise<void> {
  const path = `${unit.parent === null ? '' : await pathOf(db, unit.parent)}${unit.id}/`;
  await db
    .insertInto('org_unit')
    .values({ ...unit, path })
    .execute();
  await bumpStamp(db, 'org');
}

/** Says anew what a unit is called. Gives false when there is none with that id. */
export async function renameOrgUnit(db: Db, id: string, name: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('org_unit')
    .set({ name })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await bumpStamp(db, 'org');
  return numUpdatedRows > 0n;
}

async function pathOf(db: Db, id: string): Promise<string> {
  const row = await db.selectFrom('org_unit').select('path').where('id', '=', id).executeTakeFirstOrThrow();
  return row.path;
}
