import { type Selectable, type SqlBool, sql } from 'kysely';
import { isAnyOf } from '../access/any-of.ts';
import { formerRanges, type Range, type Reader } from '../access/readable.ts';
import type { Db } from '../database.ts';
import { inParts } from '../in-parts.ts';
import { isFree, type Lease } from '../job/lease.ts';
import type { Page, Paged } from '../page.ts';
import type { ScheduleSlotTable } from './schedule-slot.table.ts';

export interface SlotRecord {
  id: string;
  task: string;
  schedule: string;
  unitId: string;
  entryId: string | null;
  /** First and last day of the period. */
  from: string;
  to: string;
  /** Last day for the work, and the instant at which that day ends. */
  dueOn: string;
  dueAt: string;
  state: 'open' | 'done' | 'late' | 'missed';
  caseId: string | null;
  doneAt: string | null;
  createdAt: string;
  /** A case is to be opened for it by itself. */
  waiting: boolean;
  lastError: string | null;
}

export interface SlotFilter {
  task?: string | undefined;
  schedule?: string | undefined;
  /** A unit with those below. */
  unit?: string | undefined;
  state?: SlotRecord['state'] | undefined;
  /** Slots whose first day lies between these days, both included. */
  from?: string | undefined;
  to?: string | undefined;
}

/** Adds slots; one that is there already stays as it is. */
export async function insertSlots(db: Db, slots: readonly SlotRecord[]): Promise<void> {
  for (const part of inParts(slots)) {
    await db
      .insertInto('schedule_slot')
      .values(part.map(rowOf))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
}

/** The first day of the last slot of each unit or entry (by its id) that a schedule has. */
export async function lastSlots(db: Db, task: string, schedule: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('schedule_slot')
    .select(['unit_id', 'entry_id'])
    .select(({ fn }) => fn.max('from_date').as('last'))
    .where('task', '=', task)
    .where('schedule', '=', schedule)
    .groupBy(['unit_id', 'entry_id'])
    .execute();
  const last = new Map<string, string>();
  for (const row of rows) {
    const of = row.entry_id ?? row.unit_id;
    // An entry may have moved from one unit to another.
    if ((last.get(of) ?? '') < row.last) last.set(of, row.last);
  }
  return last;
}

/** Takes some open slots for which a case is to be opened and that nobody holds, those that are due first in front. */
export async function claimSlots(db: Db, now: string, lease: Lease, limit: number): Promise<SlotRecord[]> {
  const free = db
    .selectFrom('schedule_slot')
    .select('id')
    .where('waiting', '=', 1)
    .where('state', '=', 'open')
    .where(isFree(now, lease))
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit);
  const rows = await db
    .updateTable('schedule_slot')
    .set({ lease_owner: lease.owner, lease_until: lease.until })
    .where('id', 'in', free)
    .where('waiting', '=', 1)
    .where(isFree(now, lease))
    .returningAll()
    .execute();
  return rows.map(slotOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The slot, held until the transaction ends. */
export async function lockSlot(trx: Db, id: string): Promise<SlotRecord | undefined> {
  const row = await trx.selectFrom('schedule_slot').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && slotOf(row);
}

/** The slot that a case was opened for. */
export async function slotOfCase(db: Db, caseId: string): Promise<SlotRecord | undefined> {
  const row = await db.selectFrom('schedule_slot').selectAll().where('case_id', '=', caseId).executeTakeFirst();
  return row && slotOf(row);
}

/** Changes how a slot stands. */
export async function saveSlot(
  db: Db,
  id: string,
  change: Partial<Pick<SlotRecord, 'state' | 'caseId' | 'doneAt' | 'waiting' | 'lastError'>>,
): Promise<void> {
  const { state, caseId, doneAt, waiting, lastError } = change;
  await db
    .updateTable('schedule_slot')
    .set({
      ...(state === undefined ? {} : { state }),
      ...(caseId === undefined ? {} : { case_id: caseId }),
      ...(doneAt === undefined ? {} : { done_at: doneAt }),
      ...(waiting === undefined ? {} : { waiting: waiting ? 1 : 0 }),
      ...(lastError === undefined ? {} : { last_error: lastError }),
    })
    .where('id', '=', id)
    .execute();
}

/** Open slots whose time is over are missed. Gives how many. */
export async function missSlots(db: Db, now: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('schedule_slot')
    .set({ state: 'missed' })
    .where('state', '=', 'open')
    .where('due_at', '<=', now)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** A page of the slots that the reader may see, the latest first. */
export async function listSlots(
  db: Db,
  reader: Reader,
  filter: SlotFilter,
  { page, pageSize }: Page,
): Promise<Paged<SlotRecord> & { states: Record<string, number> }> {
  const found = readable(db, reader, filter);
  const counted = await found
    .select('schedule_slot.state')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .groupBy('schedule_slot.state')
    .execute();
  const states = Object.fromEntries(counted.map(({ state, n }) => [state, Number(n)]));
  const rows = await found
    .selectAll('schedule_slot')
    .orderBy('schedule_slot.from_date', 'desc')
    .orderBy('schedule_slot.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { items: rows.map(slotOf), total: counted.reduce((sum, { n }) => sum + Number(n), 0), states };
}

/** All slots of a task with their first day in a period, of those that the reader may see. */
export async function slotsIn(
  db: Db,
  reader: Reader,
  filter: Required<Pick<SlotFilter, 'task' | 'from' | 'to'>> & Pick<SlotFilter, 'unit'>,
): Promise<(SlotRecord & { result: string | null })[]> {
  const rows = await readable(db, reader, filter)
    .leftJoin('case', 'case.id', 'schedule_slot.case_id')
    .selectAll('schedule_slot')
    .select('case.result')
    .orderBy('schedule_slot.id')
    .execute();
  return rows.map(({ result, ...row }) => ({ ...slotOf(row), result }));
}

/** The slot as far as the reader may see it. */
export async function findReadableSlot(db: Db, reader: Reader, id: string): Promise<SlotRecord | undefined> {
  const row = await readable(db, reader, {})
    .selectAll('schedule_slot')
    .where('schedule_slot.id', '=', id)
    .executeTakeFirst();
  return row && slotOf(row);
}

/** Slots are seen where the reader's post takes part in the task, at their unit and below; those of a unit that was moved, up to the day. */
function readable(db: Db, reader: Reader, filter: SlotFilter) {
  const { task, schedule, unit, state, from, to } = filter;
  let found = db.selectFrom('schedule_slot').innerJoin('org_unit', 'org_unit.id', 'schedule_slot.unit_id');
  found = found.where(isOverseen(reader));
  if (task !== undefined) found = found.where('schedule_slot.task', '=', task);
  if (schedule !== undefined) found = found.where('schedule_slot.schedule', '=', schedule);
  if (unit !== undefined) found = found.where(isBelow(unit));
  if (state !== undefined) found = found.where('schedule_slot.state', '=', state);
  if (from !== undefined) found = found.where('schedule_slot.from_date', '>=', from);
  if (to !== undefined) found = found.where('schedule_slot.from_date', '<=', to);
  return found;
}

function isOverseen(reader: Reader) {
  const ofTasks = (tasks: Range['tasks']) => isAnyOf('schedule_slot.task', tasks);
  const now = (reader.oversees ?? []).map(({ tasks, unit }) => sql<SqlBool>`(${ofTasks(tasks)} and ${isBelow(unit)})`);
  const before = formerRanges(reader).map(
    ({ tasks, unit, until }) => sql<SqlBool>`(${ofTasks(tasks)} and schedule_slot.unit_id = ${unit}
      and schedule_slot.from_date < ${until})`,
  );
  const tests = [...now, ...before];
  return tests.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`(${sql.join(tests, sql` or `)})`;
}

/** `held.path` is a beginning of `org_unit.path`; substr is the same on SQLite and PostgreSQL and needs no escaping. */
const isBelow = (unit: string) => sql<SqlBool>`exists (select 1 from org_unit as held where held.id = ${unit}
  and substr(org_unit.path, 1, length(held.path)) = held.path)`;

const rowOf = (slot: SlotRecord): ScheduleSlotTable => ({
  id: slot.id,
  task: slot.task,
  schedule: slot.schedule,
  unit_id: slot.unitId,
  entry_id: slot.entryId,
  from_date: slot.from,
  to_date: slot.to,
  due_on: slot.dueOn,
  due_at: slot.dueAt,
  state: slot.state,
  case_id: slot.caseId,
  done_at: slot.doneAt,
  created_at: slot.createdAt,
  waiting: slot.waiting ? 1 : 0,
  lease_owner: null,
  lease_until: null,
  last_error: slot.lastError,
});

const slotOf = (row: Selectable<ScheduleSlotTable>): SlotRecord => ({
  id: row.id,
  task: row.task,
  schedule: row.schedule,
  unitId: row.unit_id,
  entryId: row.entry_id,
  from: row.from_date,
  to: row.to_date,
  dueOn: row.due_on,
  dueAt: row.due_at,
  state: row.state as SlotRecord['state'],
  caseId: row.case_id,
  doneAt: row.done_at,
  createdAt: row.created_at,
  waiting: row.waiting === 1,
  lastError: row.last_error,
});
