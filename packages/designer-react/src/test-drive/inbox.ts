import { type Assignee, assigneeNow, mayAct, rowTitleOf, type WorkItem } from '@hearth/kernel';
import { type Drive, envOf } from './drive.ts';

/** A piece of open work, and who of the office may do it. */
export interface InboxLine {
  item: WorkItem;
  /** Accounts; nobody means that the case stands still here. */
  people: string[];
  row?: string;
}

/** The open work of all people, in the order in which it came. */
export function inboxOf(drive: Drive): InboxLine[] {
  const { state, definition } = drive;
  if (!state || state.status === 'ended' || state.status === 'suspended') return [];
  return Object.values(state.workItems)
    .filter((item) => item.state === 'open')
    .map((item) => {
      const row = rowTitleOf(definition, state, item, { now: drive.now });
      return { item, people: doers(drive, item), ...(row !== undefined && { row }) };
    });
}

function doers(drive: Drive, item: WorkItem): string[] {
  const { state, definition, office } = drive;
  if (item.delegation) return [item.delegation.to];
  const assignee: Assignee | undefined = assigneeNow(definition, state!, item.id, envOf(drive)) ?? item.assignee;
  return office.people.filter(({ id }) => mayAct(assignee, id, office.org)).map(({ id }) => id);
}
