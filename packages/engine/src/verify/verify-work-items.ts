import type { CaseState, WorkItem } from '@hearth/kernel';
import { type Db, listWorkItemsOfCase, type StoredWorkItem } from '@hearth/storage';

/** Ids of the work items of a case whose rows are not what its history gives: changed, missing or added. */
export async function brokenWorkItems(db: Db, state: CaseState): Promise<string[]> {
  const rows = new Map((await listWorkItemsOfCase(db, state.id)).map((row) => [row.itemId, row]));
  const wrong = Object.values(state.workItems)
    .filter((item) => !isSame(item, rows.get(item.id)))
    .map(({ id }) => id);
  const added = [...rows.keys()].filter((id) => !Object.hasOwn(state.workItems, id));
  return [...wrong, ...added];
}

function isSame(item: WorkItem, row: StoredWorkItem | undefined): boolean {
  return row !== undefined && JSON.stringify(columnsOf(item)) === JSON.stringify(rowOf(row));
}

function columnsOf({ assignee, ...item }: WorkItem) {
  const { posts = [], person = null, exclude } = assignee;
  return [
    ...[item.step, item.role, item.state, item.title, item.openedAt, item.due ?? null, item.overdue ?? false],
    ...[item.claimedBy ?? null, item.completedBy ?? null, item.completedAt ?? null, item.outcome ?? null],
    posts.map(({ post, unit }) => `${post}@${unit}`).sort(),
    person,
    [...new Set(exclude)].sort(),
  ];
}

function rowOf(row: StoredWorkItem) {
  const { posts, person, exclude } = row.candidates;
  return [
    ...[row.step, row.role, row.state, row.title, row.openedAt, row.due, row.overdue],
    ...[row.claimedBy, row.completedBy, row.completedAt, row.outcome],
    posts.map(({ post, unit }) => `${post}@${unit}`).sort(),
    person,
    [...exclude].sort(),
  ];
}
