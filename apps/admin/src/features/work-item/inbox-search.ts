import type { WorkItemSummary } from '../../lib/wire.ts';

/** What the inbox shows, as it stands in the address. */
export interface InboxSearch {
  state?: 'done';
  task?: string;
  q?: string;
  overdue?: true;
  page?: number;
}

export function readInboxSearch(search: Record<string, unknown>): InboxSearch {
  const read: InboxSearch = {};
  if (search.state === 'done') read.state = 'done';
  if (typeof search.task === 'string' && search.task) read.task = search.task;
  if (search.q !== undefined && String(search.q).trim()) read.q = String(search.q).trim();
  if (String(search.overdue) === 'true') read.overdue = true;
  const page = Number(search.page);
  if (Number.isInteger(page) && page > 1) read.page = page;
  return read;
}

/** Which of the work that lies here the inbox shows. */
export function inboxItems(items: readonly WorkItemSummary[], { task, q, overdue }: InboxSearch): WorkItemSummary[] {
  return items.filter(
    (item) =>
      (task === undefined || item.case.task === task) &&
      (!overdue || item.overdue) &&
      (q === undefined ||
        `${item.title} ${item.rowTitle ?? ''} ${item.case.title} ${item.case.number ?? ''}`.includes(q)),
  );
}
