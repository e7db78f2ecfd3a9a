import type { Db } from '../database.ts';
import type { HoldTable } from './hold.table.ts';

export interface HoldRecord {
  id: string;
  /** The case that is held; null = all cases of the task, or of the office. */
  caseId: string | null;
  task: string | null;
  reason: string;
  placedBy: string;
  placedAt: string;
  liftedBy: string | null;
  liftedAt: string | null;
}

export async function insertHold(db: Db, hold: Omit<HoldRecord, 'liftedBy' | 'liftedAt'>): Promise<void> {
  const { id, caseId, task, reason, placedBy, placedAt } = hold;
  await db
    .insertInto('hold')
    .values({ id, case_id: caseId, task, reason, placed_by: placedBy, placed_at: placedAt })
    .execute();
}

/** Every hold that was ever placed, those that stand first, the newest first. */
export async function listHolds(db: Db): Promise<HoldRecord[]> {
  const rows = await db.selectFrom('hold').selectAll().orderBy('placed_at', 'desc').orderBy('id').execute();
  const holds = rows.map(holdOf);
  return [...holds.filter(({ liftedAt }) => liftedAt === null), ...holds.filter(({ liftedAt }) => liftedAt !== null)];
}

/** Lifts a hold that stands. Gives false when there is none. */
export async function liftHold(db: Db, id: string, by: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('hold')
    .set({ lifted_by: by, lifted_at: at })
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Whether a hold stands over a case. */
export async function isHeld(db: Db, { id, task }: { id: string; task: string }): Promise<boolean> {
  const found = await db
    .selectFrom('hold')
    .select('id')
    .where('lifted_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('case_id', '=', id),
        eb('task', '=', task),
        eb.and([eb('case_id', 'is', null), eb('task', 'is', null)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

const holdOf = (row: HoldTable): HoldRecord => ({
  ...{ id: row.id, caseId: row.case_id, task: row.task, reason: row.reason },
  ...{ placedBy: row.placed_by, placedAt: row.placed_at, liftedBy: row.lifted_by, liftedAt: row.lifted_at },
});
