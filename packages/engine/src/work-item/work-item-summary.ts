import type { Definition } from '@hearth/definition';
import { outcomeTitleOf } from '@hearth/kernel';
import type { InboxItem } from '@hearth/storage';
import type { WorkItemSummary } from './work-item.schema.ts';
import { workItemId } from './work-item-id.ts';

/** A work item as inboxes and the page of the case show it. */
export function itemSummaryOf(item: InboxItem, definition: Definition): WorkItemSummary {
  const { claimedBy, claimedByName } = item;
  return {
    id: workItemId(item),
    case: {
      id: item.caseId,
      number: item.case.number,
      title: item.case.title,
      task: item.case.task,
      taskTitle: definition.task.title,
      unit: { id: item.case.unitId, name: item.case.unitName },
      status: item.case.status,
    },
    step: item.step,
    title: item.title,
    role: item.role,
    ...(item.rowId === null ? {} : { row: item.rowId }),
    ...(item.rowTitle === null ? {} : { rowTitle: item.rowTitle }),
    assignee: item.assignee,
    openedAt: item.openedAt,
    due: item.due,
    overdue: item.overdue,
    claimedBy: claimedBy === null ? null : { id: claimedBy, name: claimedByName ?? claimedBy },
    ...(item.outcome === null ? {} : outcomeOf(definition, item.step, item.outcome)),
    ...(item.completedAt === null ? {} : { completedAt: item.completedAt }),
    draft: item.draft,
  };
}

/** How the work was done, and what the definition calls that. */
function outcomeOf(definition: Definition, step: string, outcome: string) {
  return { outcome, outcomeTitle: outcomeTitleOf(definition, { step, outcome }) ?? outcome };
}
