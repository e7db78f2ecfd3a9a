import type { Db } from '../database.ts';
import { bumpStamp } from '../stamp/stamp.repository.ts';

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
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    post: row.post,
    unitId: row.unit_id,
    from: row.from_date,
    to: row.to_date,
  }));
}

/** Lets a holding end on a day, `YYYY-MM-DD`, the last on which it counts. */
export async function endPostHolding(db: Db, id: string, to: string): Promise<void> {
  await db.updateTable('post_holding').set({ to_date: to }).where('id', '=', id).execute();
  await bumpStamp(db, 'org');
}
