import type { Definition } from '@hearth/definition';
import { type Assignee, type CaseState, rowTitleOf, type WorkItem } from '@hearth/kernel';
import type { Candidates, WorkItemRecord } from '@hearth/storage';
import type { World } from '../case/environment.ts';

interface Place {
  definition: Definition;
  after: CaseState;
  world: World;
  postTitle: (post: string) => string;
}

/** A work item as inboxes keep it: with its row, whom it is for in words, and who may take it. */
export function workItemRecord(place: Place, item: WorkItem): { record: WorkItemRecord; candidates: Candidates } {
  const { after, world } = place;
  const record: WorkItemRecord = {
    caseId: after.id,
    itemId: item.id,
    step: item.step,
    role: item.role,
    state: item.state,
    title: item.title,
    rowId: item.row?.at(-1) ?? null,
    rowTitle: rowTitleOf(place.definition, after, item, world) ?? null,
    assignee: assigneeText(item.assignee, world, place.postTitle),
    openedAt: item.openedAt,
    due: item.due ?? null,
    overdue: item.overdue ?? false,
    claimedBy: item.claimedBy ?? null,
    completedBy: item.completedBy ?? null,
    completedAt: item.completedAt ?? null,
    outcome: item.outcome ?? null,
  };
  const { posts = [], person = null, exclude } = item.assignee;
  return { record, candidates: { posts, person, exclude } };
}

/** Whom work is for, in words: 工会主席（东洲镇总工会）, or a name. */
export function assigneeText(
  { posts = [], person }: Assignee,
  { org }: World,
  postTitle: (post: string) => string,
): string {
  if (person !== undefined) return org.personName(person);
  return posts.map(({ post, unit }) => `${postTitle(post)}（${org.unitName(unit)}）`).join('、');
}
