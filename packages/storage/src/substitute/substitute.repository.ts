import type { Db } from '../database.ts';
import { bumpStamp } from '../stamp/stamp.repository.ts';
import type { SubstituteTable } from './substitute.table.ts';

export interface SubstituteRecord {
  id: string;
  /** Who is away. */
  personId: string;
  substituteId: string;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  setBy: string;
  setAt: string;
}

export async function insertSubstitute(db: Db, record: SubstituteRecord): Promise<void> {
  const { id, personId, substituteId, from, to, setBy, setAt } = record;
  const row = { person_id: personId, substitute_id: substituteId, from_date: from, to_date: to };
  await db
    .insertInto('substitute')
    .values({ id, ...row, set_by: setBy, set_at: setAt })
    .execute();
  await bumpStamp(db, 'org');
}

export async function deleteSubstitute(db: Db, id: string): Promise<void> {
  await db.deleteFrom('substitute').where('id', '=', id).execute();
  await bumpStamp(db, 'org');
}

/** Absences that are not over on the day, of everybody or of one person, the earliest first. */
export async function listSubstitutes(db: Db, day: string, personId?: string): Promise<SubstituteRecord[]> {
  let query = db.selectFrom('substitute').selectAll().where('to_date', '>=', day);
  if (personId !== undefined) query = query.where('person_id', '=', personId);
  return (await query.orderBy('from_date').orderBy('id').execute()).map(substituteOf);
}

/** Absences on the day for which the person stands in. */
export async function listActsFor(db: Db, day: string, substituteId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('substitute')
    .select('person_id')
    .distinct()
    .where('substitute_id', '=', substituteId)
    .where('from_date', '<=', day)
    .where('to_date', '>=', day)
    .orderBy('person_id')
    .execute();
  return rows.map((row) => row.person_id);
}

export async function findSubstitute(db: Db, id: string): Promise<SubstituteRecord | undefined> {
  const row = await db.selectFrom('substitute').selectAll().where('id', '=', id).executeTakeFirst();
  return row && substituteOf(row);
}

function substituteOf(row: SubstituteTable): SubstituteRecord {
  const { id, person_id: personId, substitute_id: substituteId, from_date: from, to_date: to } = row;
  return { id, personId, substituteId, from, to, setBy: row.set_by, setAt: row.set_at };
}
