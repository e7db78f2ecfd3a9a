import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/client.ts';

const PAGE_SIZE = 30;

export const notificationsQuery = (search: { page?: number; unread?: true }) =>
  queryOptions({
    queryKey: ['notifications', search],
    queryFn: () => answer(api.GET('/api/notifications', { params: { query: { pageSize: PAGE_SIZE, ...search } } })),
    placeholderData: keepPreviousData,
  });

/** How many are unread. Live events keep it current; without them it is asked for now and then. */
export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: async () => (await answer(api.GET('/api/notifications', { params: { query: { pageSize: 1 } } }))).unread,
  refetchInterval: 120_000,
});

/** Without ids, all. */
export function markRead(ids?: string[]) {
  return answer(api.POST('/api/notifications/read', { body: ids ? { ids } : {} }));
}
