import type { Db } from '../database.ts';
import { bumpStamp } from '../stamp/stamp.repository.ts';
import type { PostHoldingTable } from './post-holding.table.ts';

export interface PostHoldingRecord {
  id: string;
  personId: string;
  post: string;
  unitId: string;
  /** First and last day, `YYYY-MM-DD`; null = no end. */
  from: string;
  to: string | null;
}

export async function insertPostHolding(db: Db, holding: PostHoldingRecord): Promise<void> {
  await db
    .insertInto('post_holding')
    .values({
      id: holding.id,
      person_id: holding.personId,
      post: holding.post,
      unit_id: holding.unitId,
      from_date: holding.from,
      to_date: holding.to,
    })
    .execute();
  await bumpStamp(db, 'org');
}

/** Holdings on the day, of everybody or of some people. Whoever has left holds nothing. */
export async function listPostHoldings(db: Db, day: string, people?: readonly string[]): Promise<PostHoldingRecord[]> {
  if (people?.length === 0) return [];
  let query = db
    .selectFrom('post_holding')
    .innerJoin('person', 'person.id', 'post_holding.person_id')
    .selectAll('post_holding')
    .where((eb) => eb.or([eb('last_day', 'is', null), eb('last_day', '>=', day)]))
    .where('from_date', '<=', day)
    .where((eb) => eb.or([eb('to_date', 'is', null), eb('to_date', '>=', day)]));
  if (people) query = query.where('person_id', 'in', people);
  const rows = await query.orderBy('post_holding.id').execute();
  return rows.map(holdingOf);
}

/** Everything that a person has held, holds or will hold, the newest first. */
export async function listHoldingsOf(db: Db, personId: string): Promise<PostHoldingRecord[]> {
  const rows = await db
    .selectFrom('post_holding')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('from_date', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(holdingOf);
}

/** Who has held, holds or will hold a post, at whatever unit. */
export async function listHoldersOf(db: Db, post: string): Promise<PostHoldingRecord[]> {
  const rows = await db.selectFrom('post_holding').selectAll().where('post', '=', post).orderBy('id').execute();
  return rows.map(holdingOf);
}

/** What is held at a unit on a day or later, by whomever. */
export async function listHoldingsAt(db: Db, unitId: string, day: string): Promise<PostHoldingRecord[]> {
  const rows = await db
    .selectFrom('post_holding')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where((eb) => eb.or([eb('to_date', 'is', null), eb('to_date', '>=', day)]))
    .orderBy('id')
    .execute();
  return rows.map(holdingOf);
}

export async function findPostHolding(db: Db, id: string): Promise<PostHoldingRecord | undefined> {
  const row = await db.selectFrom('post_holding').selectAll().where('id', '=', id).executeTakeFirst();
  return row && holdingOf(row);
}

const holdingOf = (row: PostHoldingTable): PostHoldingRecord => ({
  id: row.id,
  personId: row.person_id,
  post: row.post,
  unitId: row.unit_id,
  from: row.from_date,
  to: row.to_date,
});

/** Says anew from when to when a holding counts, `YYYY-MM-DD`; null = no end. */
export async function datePostHolding(db: Db, id: string, from: string, to: string | null): Promise<void> {
  await db.updateTable('post_holding').set({ from_date: from, to_date: to }).where('id', '=', id).execute();
  await bumpStamp(db, 'org');
}

/** Takes away a holding that has never counted. */
export async function deletePostHolding(db: Db, id: string): Promise<void> {
  await db.deleteFrom('post_holding').where('id', '=', id).execute();
  await bumpStamp(db, 'org');
}

/** Lets a holding end on a day, `YYYY-MM-DD`, the last on which it counts. */
export async function endPostHolding(db: Db, id: string, to: string): Promise<void> {
  await db.updateTable('post_holding').set({ to_date: to }).where('id', '=', id).execute();
  await bumpStamp(db, 'org');
}
