import { refuse } from '../problems/refusal.ts';

/** Address of a work item from outside: the case's id and the item's own, which is unique only in its case. */
export interface WorkItemKey {
  caseId: string;
  itemId: string;
}

export const workItemId = ({ caseId, itemId }: WorkItemKey): string => `${caseId}.${itemId}`;

/** Takes an address apart. Refuses what cannot be one as not found. */
export function workItemKey(id: string): WorkItemKey {
  const dot = id.lastIndexOf('.');
  if (dot < 1 || dot === id.length - 1) throw refuse(404, 'work-item-not-found');
  return { caseId: id.slice(0, dot), itemId: id.slice(dot + 1) };
}
