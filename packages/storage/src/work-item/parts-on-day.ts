import type { Db } from '../database.ts';

/** Somebody's part in a case: by name, or as holder of a post at a unit. */
export interface PartInCase {
  personId: string | null;
  post: string | null;
  unitId: string | null;
}

/** Who had work in a case at some time between two instants: those asked, as long as it was open, and those who had done some before the second. */
export async function listPartsBetween(db: Db, caseId: string, from: string, before: string): Promise<PartInCase[]> {
  const asked = await db
    .selectFrom('work_item as w')
    .innerJoin('work_item_candidate as c', (join) =>
      join.onRef('c.case_id', '=', 'w.case_id').onRef('c.item_id', '=', 'w.item_id'),
    )
    .select(['c.person_id as personId', 'c.post', 'c.unit_id as unitId'])
    .where('w.case_id', '=', caseId)
    .where('w.opened_at', '<', before)
    .where((eb) => eb.or([eb('w.state', '=', 'open'), eb('w.completed_at', '>=', from)]))
    .execute();
  const done = await db
    .selectFrom('work_item')
    .select('completed_by as personId')
    .where('case_id', '=', caseId)
    .where('completed_by', 'is not', null)
    .where('completed_at', '<', before)
    .execute();
  return [...asked, ...done.map(({ personId }) => ({ personId, post: null, unitId: null }))];
}
