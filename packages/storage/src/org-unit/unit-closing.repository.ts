import type { Db } from '../database.ts';
import { bumpStamp } from '../stamp/stamp.repository.ts';

/** A unit that is there no more from the day `on`; `successor` goes on with its work, null = whatever stands above it. */
export interface UnitClosingRecord {
  unit: string;
  on: string;
  successor: string | null;
}

export function listUnitClosings(db: Db): Promise<UnitClosingRecord[]> {
  return db
    .selectFrom('unit_closing')
    .select(['unit_id as unit', 'on_date as on', 'successor'])
    .orderBy('unit_id')
    .execute();
}

export async function insertUnitClosing(db: Db, { unit, on, successor }: UnitClosingRecord): Promise<void> {
  await db.insertInto('unit_closing').values({ unit_id: unit, on_date: on, successor }).execute();
  await bumpStamp(db, 'org');
}

/** The unit is there again. Gives false when it was not closed. */
export async function deleteUnitClosing(db: Db, unit: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('unit_closing').where('unit_id', '=', unit).executeTakeFirstOrThrow();
  await bumpStamp(db, 'org');
  return numDeletedRows > 0n;
}

/** How many cases of a unit have not ended. */
export async function countLiveCasesAt(db: Db, unit: string): Promise<number> {
  const { n } = await db
    .selectFrom('case')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('unit_id', '=', unit)
    .where('status', '!=', 'ended')
    .executeTakeFirstOrThrow();
  return Number(n);
}
