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

/** Holdings on the day, of everybody or of one person. */
export async function listPostHoldings(db: Db, day: string, personId?: string): Promise<PostHoldingRecord[]> {
  let query = db
    .selectFrom('post_holding')
    .selectAll()
    .where('from_date', '<=', day)
    .where((eb) => eb.or([eb('to_date', 'is', null), eb('to_date', '>=', day)]));
  if (personId !== undefined) query = query.where('person_id', '=', personId);
  const rows = await query.orderBy('id').execute();
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
