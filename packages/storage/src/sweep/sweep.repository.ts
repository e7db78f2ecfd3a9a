import type { Selectable } from 'kysely';
import { type Db, inTransaction } from '../database.ts';
import { isFree, type Lease } from '../job/lease.ts';
import { fromJsonText, type Json, type JsonObject, toJsonText } from '../json.ts';
import type { Page, Paged } from '../page.ts';
import type { SweepTable } from './sweep.table.ts';

export interface SweepRecord {
  id: string;
  kind: string;
  input: JsonObject;
  state: 'running' | 'done' | 'stopped';
  cursor: string;
  done: number;
  refused: number;
  attempts: number;
  lastError: string | null;
  createdAt: string;
  createdBy: string | null;
  endedAt: string | null;
}

/** Asks for a pass over the cases. One with this id that is there already stays as it is. */
export function insertSweep(
  db: Db,
  { id, kind, input, createdAt, createdBy }: Pick<SweepRecord, 'id' | 'kind' | 'input' | 'createdAt' | 'createdBy'>,
): Promise<unknown> {
  const counts = { cursor: '', done: 0, refused: 0, attempts: 0 };
  const lease = { lease_owner: null, lease_until: null, last_error: null, ended_at: null };
  return db
    .insertInto('sweep')
    .values({
      id,
      kind,
      input: toJsonText(input),
      state: 'running',
      ...counts,
      ...lease,
      created_at: createdAt,
      created_by: createdBy,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Takes the oldest pass that runs and that nobody holds. */
export function claimSweep(db: Db, now: string, lease: Lease): Promise<SweepRecord | undefined> {
  return inTransaction(db, async (trx) => {
    const free = await trx
      .selectFrom('sweep')
      .select('id')
      .where('state', '=', 'running')
      .where(isFree(now, lease))
      .orderBy('created_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!free) return undefined;
    const row = await trx
      .updateTable('sweep')
      .set({ lease_owner: lease.owner, lease_until: lease.until })
      .where('id', '=', free.id)
      .where(isFree(now, lease))
      .returningAll()
      .executeTakeFirst();
    return row && sweepOf(row);
  });
}

/** Notes how far the pass has come; the lease is given back with `ended` or an error. */
export function noteSweep(
  db: Db,
  sweep: Pick<SweepRecord, 'id' | 'cursor' | 'done' | 'refused' | 'attempts' | 'state' | 'lastError' | 'endedAt'>,
  leaseUntil: string | null,
): Promise<unknown> {
  const { id, cursor, done, refused, attempts, state } = sweep;
  return db
    .updateTable('sweep')
    .set({ cursor, done, refused, attempts, state, lease_until: leaseUntil })
    .set({ last_error: sweep.lastError, ended_at: sweep.endedAt })
    .where('id', '=', id)
    .execute();
}

export async function insertSweepFinding(db: Db, sweepId: string, caseId: string, problems: Json): Promise<void> {
  await db
    .insertInto('sweep_finding')
    .values({ sweep_id: sweepId, case_id: caseId, problems: toJsonText(problems) })
    .onConflict((conflict) => conflict.columns(['sweep_id', 'case_id']).doUpdateSet({ problems: toJsonText(problems) }))
    .execute();
}

export async function listSweepFindings(
  db: Db,
  sweepId: string,
  limit: number,
): Promise<{ caseId: string; problems: Json }[]> {
  const rows = await db
    .selectFrom('sweep_finding')
    .selectAll()
    .where('sweep_id', '=', sweepId)
    .orderBy('case_id')
    .limit(limit)
    .execute();
  return rows.map(({ case_id, problems }) => ({ caseId: case_id, problems: fromJsonText(problems) }));
}

export async function findSweep(db: Db, id: string): Promise<SweepRecord | undefined> {
  const row = await db.selectFrom('sweep').selectAll().where('id', '=', id).executeTakeFirst();
  return row && sweepOf(row);
}

/** Passes, the newest first. */
export async function listSweeps(db: Db, { page, pageSize }: Page): Promise<Paged<SweepRecord>> {
  const { total } = await db
    .selectFrom('sweep')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('sweep')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { items: rows.map(sweepOf), total: Number(total) };
}

/** Lets a stopped pass go on where it stopped. False when there is none. */
export async function resumeSweep(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sweep')
    .set({ state: 'running', attempts: 0, lease_owner: null, lease_until: null })
    .where('id', '=', id)
    .where('state', '=', 'stopped')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Forgets passes that ended before an instant, with what they found. */
export async function deleteOldSweeps(db: Db, before: string): Promise<void> {
  const old = db.selectFrom('sweep').select('id').where('ended_at', '<', before);
  await db.deleteFrom('sweep_finding').where('sweep_id', 'in', old).execute();
  await db.deleteFrom('sweep').where('ended_at', '<', before).execute();
}

function sweepOf(row: Selectable<SweepTable>): SweepRecord {
  return {
    id: row.id,
    kind: row.kind,
    input: fromJsonText<JsonObject>(row.input),
    state: row.state as SweepRecord['state'],
    cursor: row.cursor,
    done: row.done,
    refused: row.refused,
    attempts: row.attempts,
    lastError: row.last_error,
    createdAt: row.created_at,
    createdBy: row.created_by,
    endedAt: row.ended_at,
  };
}
