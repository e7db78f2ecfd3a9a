import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { foundBy, isCandidate, openWorkAskedOf, type Reader, seesWholeCase } from '../access/readable.ts';
import type { Db, Tables } from '../database.ts';
import type { Page, Paged } from '../page.ts';
import { type WorkItemRecord, workItemOf } from './work-item.repository.ts';
import type { WorkItemTable } from './work-item.table.ts';

export interface InboxFilter {
  /** Work to do, or work that the reader has done. */
  state: 'open' | 'done';
  task?: string | undefined;
  overdue?: boolean | undefined;
  q?: string | undefined;
}

/** A work item with what an inbox shows of its case. */
export interface InboxItem extends WorkItemRecord {
  claimedByName: string | null;
  /** The reader has saved a draft for it. */
  draft: boolean;
  case: {
    number: string | null;
    title: string;
    task: string;
    definition: string;
    unitId: string;
    unitName: string;
    status: string;
  };
}

/** A page of the reader's work: open work the most urgent first, done work the latest first. */
export async function listInbox(db: Db, reader: Reader, filter: InboxFilter, page: Page): Promise<Paged<InboxItem>> {
  const found = inbox(db, reader, filter);
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await ordered(shown(found, reader), filter.state)
    .limit(page.pageSize)
    .offset((page.page - 1) * page.pageSize)
    .execute();
  return { items: rows.map(inboxItemOf), total: Number(total) };
}

/** One work item as an inbox shows it, whoever it is for. */
export async function findInboxItem(db: Db, reader: Reader, caseId: string, itemId: string) {
  const row = await shown(workItems(db), reader)
    .where('w.case_id', '=', caseId)
    .where('w.item_id', '=', itemId)
    .executeTakeFirst();
  return row && inboxItemOf(row);
}

/** The open work of a case, as an inbox shows it. */
export async function listOpenItemsOfCase(db: Db, reader: Reader, caseId: string): Promise<InboxItem[]> {
  const rows = await shown(workItems(db), reader)
    .where('w.case_id', '=', caseId)
    .where('w.state', '=', 'open')
    .orderBy('w.opened_at')
    .orderBy('w.item_id')
    .execute();
  return rows.map(inboxItemOf);
}

/**
 * Ids of the work items of a case that are the reader's part in it: asked of them, by name or by a post that they hold, or done by them;
 * whether each is open.
 */
export async function listPartsOf(
  db: Db,
  reader: Reader,
  caseId: string,
): Promise<{ itemId: string; open: boolean }[]> {
  const rows = await db
    .selectFrom('work_item as w')
    .select(['w.item_id', 'w.state'])
    .where('w.case_id', '=', caseId)
    .where((eb) => eb.or([eb('w.completed_by', '=', reader.personId), isCandidate(reader)]))
    .orderBy('w.item_id')
    .execute();
  return rows.map(({ item_id: itemId, state }) => ({ itemId, open: state === 'open' }));
}

/** Whether the open work item is for the reader now. */
export async function isForReader(db: Db, reader: Reader, caseId: string, itemId: string): Promise<boolean> {
  const row = await db
    .selectFrom('work_item as w')
    .select('w.item_id')
    .where('w.case_id', '=', caseId)
    .where('w.item_id', '=', itemId)
    .where('w.state', '=', 'open')
    .where(isCandidate(reader))
    .executeTakeFirst();
  return row !== undefined;
}

export interface InboxCounts {
  open: number;
  overdue: number;
  /** Due before `soon` and not overdue. */
  dueSoon: number;
  done: number;
}

export async function countInbox(db: Db, reader: Reader, soon: string): Promise<InboxCounts> {
  const open = await inbox(db, reader, { state: 'open' })
    .select(({ fn }) => [
      fn.countAll<number>().as('open'),
      sql<number>`coalesce(sum(w.overdue), 0)`.as('overdue'),
      sql<number>`coalesce(sum(case when w.overdue = 0 and w.due < ${soon} then 1 else 0 end), 0)`.as('due_soon'),
    ])
    .executeTakeFirstOrThrow();
  const { done } = await inbox(db, reader, { state: 'done' })
    .select(({ fn }) => fn.countAll<number>().as('done'))
    .executeTakeFirstOrThrow();
  return {
    open: Number(open.open),
    overdue: Number(open.overdue),
    dueSoon: Number(open.due_soon),
    done: Number(done),
  };
}

const workItems = (db: Db) => withCase(db.selectFrom('work_item as w'));

/** The reader's open work. `cross join` keeps SQLite from looking at all open work first. */
const workAskedOf = (db: Db, reader: Reader) =>
  withCase(
    db
      .selectFrom(openWorkAskedOf(reader).as('asked'))
      .crossJoin('work_item as w')
      .whereRef('w.case_id', '=', 'asked.case_id')
      .whereRef('w.item_id', '=', 'asked.item_id')
      .where('w.state', '=', 'open') as unknown as SelectQueryBuilder<Tables & { w: WorkItemTable }, 'w', object>,
  );

function withCase(items: SelectQueryBuilder<Tables & { w: WorkItemTable }, 'w', object>) {
  return items
    .innerJoin('case', 'case.id', 'w.case_id')
    .innerJoin('org_unit', 'org_unit.id', 'case.unit_id')
    .leftJoin('person as claimer', 'claimer.id', 'w.claimed_by');
}

function inbox(db: Db, reader: Reader, filter: InboxFilter) {
  let query =
    filter.state === 'open'
      ? workAskedOf(db, reader).where('case.status', '!=', 'suspended').where(isCandidate(reader))
      : workItems(db).where('w.state', '=', 'completed').where('w.completed_by', '=', reader.personId);
  if (filter.task !== undefined) query = query.where('case.task', '=', filter.task);
  if (filter.overdue) query = query.where('w.overdue', '=', 1);
  if (filter.q?.trim()) query = query.where(foundBy(reader, filter.q));
  return query;
}

function shown(query: ReturnType<typeof workItems>, reader: Reader) {
  return query.selectAll('w').select([
    'case.number as case_number',
    'case.task as case_task',
    'case.definition as case_definition',
    'case.unit_id as case_unit',
    'case.status as case_status',
    'org_unit.name as unit_name',
    'claimer.name as claimer_name',
    sql<string>`case when ${seesWholeCase(reader)} then "case".title else "case".title_masked end`.as('case_title'),
    sql<SqlBool>`exists (select 1 from draft as d
      where d.case_id = w.case_id and d.item_id = w.item_id and d.person_id = ${reader.personId})`.as('has_draft'),
  ]);
}

function ordered(query: ReturnType<typeof shown>, state: InboxFilter['state']) {
  if (state === 'done') return query.orderBy('w.completed_at', 'desc').orderBy('w.item_id');
  return query
    .orderBy('w.overdue', 'desc')
    .orderBy(sql`case when w.due is null then 1 else 0 end`)
    .orderBy('w.due')
    .orderBy('w.opened_at')
    .orderBy('w.item_id');
}

interface InboxRow extends WorkItemTable {
  case_number: string | null;
  case_title: string;
  case_task: string;
  case_definition: string;
  case_unit: string;
  case_status: string;
  unit_name: string;
  claimer_name: string | null;
  has_draft: SqlBool;
}

function inboxItemOf(row: InboxRow): InboxItem {
  return {
    ...workItemOf(row),
    claimedByName: row.claimer_name,
    draft: Boolean(row.has_draft),
    case: {
      number: row.case_number,
      title: row.case_title,
      task: row.case_task,
      definition: row.case_definition,
      unitId: row.case_unit,
      unitName: row.unit_name,
      status: row.case_status,
    },
  };
}
