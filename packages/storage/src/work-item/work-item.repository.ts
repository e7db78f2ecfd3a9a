import { sql } from 'kysely';
import type { Db } from '../database.ts';
import { fixedStatement } from '../fixed-statement.ts';
import type { WorkItemCandidateTable, WorkItemExclusionTable, WorkItemTable } from './work-item.table.ts';

export interface WorkItemRecord {
  caseId: string;
  itemId: string;
  step: string;
  role: string;
  state: string;
  title: string;
  /** Row of a repeating group that the work is about, and how it is called. */
  rowId: string | null;
  rowTitle: string | null;
  /** Whom it is for, in words. */
  assignee: string;
  openedAt: string;
  due: string | null;
  overdue: boolean;
  claimedBy: string | null;
  completedBy: string | null;
  completedAt: string | null;
  outcome: string | null;
}

export interface Candidates {
  posts: { post: string; unit: string }[];
  person: string | null;
  exclude: string[];
}

/** Adds a work item with those who may take it. */
export async function insertWorkItem(db: Db, item: WorkItemRecord, candidates: Candidates): Promise<void> {
  await insertRow(db, rowOf(item));
  await insertCandidates(db, item, candidates);
}

const insertRow = fixedStatement((db, row: WorkItemTable) => db.insertInto('work_item').values(row));

/** Replaces a work item, and those who may take it when they are given. */
export async function updateWorkItem(db: Db, item: WorkItemRecord, candidates?: Candidates): Promise<void> {
  await updateRow(db, rowOf(item));
  if (item.state !== 'open') await closeAsked(db, { case_id: item.caseId, item_id: item.itemId });
  if (!candidates) return;
  for (const table of ['work_item_candidate', 'work_item_exclusion'] as const) {
    await db.deleteFrom(table).where('case_id', '=', item.caseId).where('item_id', '=', item.itemId).execute();
  }
  await insertCandidates(db, item, candidates);
}

const updateRow = fixedStatement((db, { case_id, item_id, ...changed }: WorkItemTable) =>
  db.updateTable('work_item').set(changed).where('case_id', '=', case_id).where('item_id', '=', item_id),
);

const closeAsked = fixedStatement((db, { case_id, item_id }: Pick<WorkItemCandidateTable, 'case_id' | 'item_id'>) =>
  db
    .updateTable('work_item_candidate')
    .set({ open: sql.lit(0) })
    .where('case_id', '=', case_id)
    .where('item_id', '=', item_id)
    .where('open', '=', sql.lit(1)),
);

async function insertCandidates(
  db: Db,
  { caseId, itemId, state }: WorkItemRecord,
  candidates: Candidates,
): Promise<void> {
  const [case_id, item_id, open] = [caseId, itemId, state === 'open' ? 1 : 0];
  const asked = [
    ...candidates.posts.map(({ post, unit }) => ({ case_id, item_id, post, unit_id: unit, person_id: null, open })),
    ...(candidates.person === null
      ? []
      : [{ case_id, item_id, post: null, unit_id: null, person_id: candidates.person, open }]),
  ];
  if (asked.length > 0) await insertAsked(db, ...asked);
  const excluded = candidates.exclude.map((person_id) => ({ case_id, item_id, person_id }));
  if (excluded.length > 0) await insertExcluded(db, ...excluded);
}

const insertAsked = fixedStatement((db, ...rows: WorkItemCandidateTable[]) =>
  db.insertInto('work_item_candidate').values(rows),
);

const insertExcluded = fixedStatement((db, ...rows: WorkItemExclusionTable[]) =>
  db.insertInto('work_item_exclusion').values(rows),
);

/** The open work of the cases, in the order of opening. */
export async function listOpenWorkItems(db: Db, caseIds: string[]): Promise<WorkItemRecord[]> {
  if (caseIds.length === 0) return [];
  const rows = await db
    .selectFrom('work_item')
    .selectAll()
    .where('case_id', 'in', caseIds)
    .where('state', '=', 'open')
    .orderBy('opened_at')
    .orderBy('item_id')
    .execute();
  return rows.map(workItemOf);
}

/** A work item with those who may take it. */
export interface StoredWorkItem extends WorkItemRecord {
  candidates: Candidates;
}

/** Every work item of a case, open or not. */
export async function listWorkItemsOfCase(db: Db, caseId: string): Promise<StoredWorkItem[]> {
  const rows = await db.selectFrom('work_item').selectAll().where('case_id', '=', caseId).orderBy('item_id').execute();
  const asked = await db.selectFrom('work_item_candidate').selectAll().where('case_id', '=', caseId).execute();
  const excluded = await db.selectFrom('work_item_exclusion').selectAll().where('case_id', '=', caseId).execute();
  return rows.map((row) => {
    const own = asked.filter(({ item_id }) => item_id === row.item_id);
    const posts = own.flatMap(({ post, unit_id: unit }) => (post === null || unit === null ? [] : [{ post, unit }]));
    const person = own.find(({ person_id }) => person_id !== null)?.person_id ?? null;
    const exclude = excluded.filter(({ item_id }) => item_id === row.item_id).map(({ person_id }) => person_id);
    return { ...workItemOf(row), candidates: { posts, person, exclude } };
  });
}

function rowOf(item: WorkItemRecord): WorkItemTable {
  return {
    case_id: item.caseId,
    item_id: item.itemId,
    step: item.step,
    role: item.role,
    state: item.state,
    title: item.title,
    row_id: item.rowId,
    row_title: item.rowTitle,
    assignee: item.assignee,
    opened_at: item.openedAt,
    due: item.due,
    overdue: item.overdue ? 1 : 0,
    claimed_by: item.claimedBy,
    completed_by: item.completedBy,
    completed_at: item.completedAt,
    outcome: item.outcome,
  };
}

export function workItemOf(row: WorkItemTable): WorkItemRecord {
  return {
    caseId: row.case_id,
    itemId: row.item_id,
    step: row.step,
    role: row.role,
    state: row.state,
    title: row.title,
    rowId: row.row_id,
    rowTitle: row.row_title,
    assignee: row.assignee,
    openedAt: row.opened_at,
    due: row.due,
    overdue: row.overdue === 1,
    claimedBy: row.claimed_by,
    completedBy: row.completed_by,
    completedAt: row.completed_at,
    outcome: row.outcome,
  };
}

/** How much open work each of these people has taken, or is named for. */
export async function countHeldWork(db: Db, personIds: readonly string[]): Promise<Map<string, number>> {
  if (personIds.length === 0) return new Map();
  const claimed = db
    .selectFrom('work_item')
    .select(['claimed_by as person', 'case_id', 'item_id'])
    .where('state', '=', sql.lit('open'))
    .where('claimed_by', 'in', personIds);
  const named = db
    .selectFrom('work_item_candidate')
    .select(['person_id as person', 'case_id', 'item_id'])
    .where('open', '=', sql.lit(1))
    .where('person_id', 'in', personIds);
  const rows = await db
    .selectFrom(claimed.union(named).as('held'))
    .select(({ fn }) => ['person', fn.countAll<number>().as('n')])
    .groupBy('person')
    .execute();
  return new Map(rows.map(({ person, n }) => [person ?? '', Number(n)]));
}

/** Ids of cases after `cursor` that have open work, in the order of ids. */
export async function casesWithOpenWork(db: Db, cursor: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('work_item')
    .select('case_id')
    .where('state', '=', sql.lit('open'))
    .where('case_id', '>', cursor)
    .groupBy('case_id')
    .orderBy('case_id')
    .limit(limit)
    .execute();
  return rows.map(({ case_id }) => case_id);
}
