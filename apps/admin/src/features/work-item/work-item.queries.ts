import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, byId } from '../../lib/client.ts';
import type { WorkItemDetail } from '../../lib/wire.ts';
import type { InboxSearch } from './inbox-search.ts';

const PAGE_SIZE = 20;

export const inboxQuery = (search: InboxSearch) =>
  queryOptions({
    queryKey: ['inbox', search],
    queryFn: () =>
      answer(
        api.GET('/api/work-items', { params: { query: { state: 'open', page: 1, pageSize: PAGE_SIZE, ...search } } }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });

/** Only the numbers, for the badge of the navigation. */
export const inboxCountsQuery = queryOptions({
  queryKey: ['inbox', 'counts'],
  queryFn: async () =>
    (await answer(api.GET('/api/work-items', { params: { query: { state: 'open', pageSize: 1 } } }))).counts,
  refetchInterval: 60_000,
});

export async function fetchWorkItem(id: string): Promise<WorkItemDetail> {
  return (await answer(api.GET('/api/work-items/{id}', { params: byId(id) }))) as unknown as WorkItemDetail;
}

export const workItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['work-item', id],
    queryFn: () => fetchWorkItem(id),
    // A form that is being filled in is never replaced behind the person's back.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
