import { sql } from 'kysely';
import type { Db } from '../database.ts';
import { fromJsonText, toJsonText } from '../json.ts';
import type { PostHoldingRecord } from '../post-holding/post-holding.repository.ts';
import { bumpStamp } from '../stamp/stamp.repository.ts';

/** A unit that is there no more from the day `on`; `successor` goes on with its work, null = whatever stands above it. */
export interface UnitClosingRecord {
  unit: string;
  on: string;
  successor: string | null;
  /** What the closing ended; null = nobody noted it. */
  before: BeforeClosing | null;
}

/** How a unit stood before it was closed. */
export interface BeforeClosing {
  /** The superior, when the closing put the unit below its successor; else null. */
  parent: string | null;
  /** Posts that the closing ended, with the days that they had. */
  posts: PostHoldingRecord[];
}

export async function listUnitClosings(db: Db): Promise<UnitClosingRecord[]> {
  const rows = await db
    .selectFrom('unit_closing')
    .select(['unit_id as unit', 'on_date as on', 'successor', 'before'])
    .orderBy('unit_id')
    .execute();
  return rows.map((row) => ({ ...row, before: row.before === null ? null : fromJsonText<BeforeClosing>(row.before) }));
}

export async function insertUnitClosing(db: Db, { unit, on, successor, before }: UnitClosingRecord): Promise<void> {
  await db
    .insertInto('unit_closing')
    .values({ unit_id: unit, on_date: on, successor, before: before && toJsonText(before) })
    .execute();
  await bumpStamp(db, 'org');
}

/** The unit is there again. Gives false when it was not closed. */
export async function deleteUnitClosing(db: Db, unit: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('unit_closing').where('unit_id', '=', unit).executeTakeFirstOrThrow();
  await bumpStamp(db, 'org');
  return numDeletedRows > 0n;
}

/** How many pieces of work wait for holders of a unit's posts, whichever unit's cases they belong to. */
export async function countWaitingAt(db: Db, unit: string): Promise<number> {
  const { n } = await db
    .selectFrom('work_item_candidate')
    .select(sql<number>`count(distinct case_id || ' ' || item_id)`.as('n'))
    .where('unit_id', '=', unit)
    .where('open', '=', 1)
    .executeTakeFirstOrThrow();
  return Number(n);
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
