import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, byId } from '../../lib/client.ts';
import { kept } from '../../lib/local/kept-answers.ts';
import type { WorkItemDetail } from '../../lib/wire.ts';
import type { InboxSearch } from './inbox-search.ts';

const PAGE_SIZE = 20;

export const inboxQuery = (search: InboxSearch) =>
  queryOptions({
    queryKey: ['inbox', search],
    queryFn: () => kept(`inbox/${JSON.stringify(search)}`, () => fetchInbox(search)),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });

const fetchInbox = (search: InboxSearch) =>
  answer(api.GET('/api/work-items', { params: { query: { state: 'open', page: 1, pageSize: PAGE_SIZE, ...search } } }));

/** Only the numbers, for the badge of the navigation. */
export const inboxCountsQuery = queryOptions({
  queryKey: ['inbox', 'counts'],
  queryFn: () =>
    kept(
      'inbox/counts',
      async () =>
        (await answer(api.GET('/api/work-items', { params: { query: { state: 'open', pageSize: 1 } } }))).counts,
    ),
  refetchInterval: 60_000,
});

export async function fetchWorkItem(id: string): Promise<WorkItemDetail> {
  return (await answer(api.GET('/api/work-items/{id}', { params: byId(id) }))) as unknown as WorkItemDetail;
}

/** As the server says it now, or as it said it last. */
export const keepWorkItem = (id: string) => kept(`work-item/${id}`, () => fetchWorkItem(id));

export const workItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['work-item', id],
    queryFn: () => keepWorkItem(id),
    // A form that is being filled in is never replaced behind the person's back.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
