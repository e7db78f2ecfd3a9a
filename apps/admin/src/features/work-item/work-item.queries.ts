import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, byId } from '../../lib/client.ts';
import { NetworkFailure } from '../../lib/http-problem.ts';
import { kept } from '../../lib/local/kept-answers.ts';
import type { Inbox, WorkItemDetail } from '../../lib/wire.ts';
import { draftHasArrived } from '../offline/open-desks.ts';
import { begunHere } from './case-begun-here.ts';
import { type InboxSearch, inboxItems } from './inbox-search.ts';

const PAGE_SIZE = 20;

export const inboxQuery = (search: InboxSearch) =>
  queryOptions({
    queryKey: ['inbox', search],
    queryFn: () =>
      kept(`inbox/${JSON.stringify(search)}`, () => fetchInbox(search)).catch((error) => carriedPage(search, error)),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });

const fetchInbox = (search: InboxSearch) =>
  answer(api.GET('/api/work-items', { params: { query: { state: 'open', page: 1, pageSize: PAGE_SIZE, ...search } } }));

/** So much work a device takes along: the newest. */
const CARRIED = 200;

/** All open work of the person, up to a bound, newest first; without a server the inbox is searched here. */
export const carriedInbox = (): Promise<Inbox> =>
  kept('inbox/carried', () =>
    answer(api.GET('/api/work-items', { params: { query: { state: 'open', pageSize: CARRIED } } })),
  );

/** Without a server: this page of what was taken along. What is done is not taken along. */
async function carriedPage(search: InboxSearch, error: unknown): Promise<Inbox> {
  if (!(error instanceof NetworkFailure) || search.state === 'done') throw error;
  const all = await carriedInbox();
  const found = inboxItems(all.items, search);
  const { page = 1 } = search;
  const items = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { ...all, items, total: found.length, page, pageSize: PAGE_SIZE };
}

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

/** Work that was begun here without a server answers for itself until the server has opened it. */
export async function fetchWorkItem(local: string): Promise<WorkItemDetail> {
  const begun = await begunHere(local);
  if (typeof begun === 'object') return begun;
  const id = begun ?? local;
  return (await answer(api.GET('/api/work-items/{id}', { params: byId(id) }))) as unknown as WorkItemDetail;
}

/** As the server says it now, or as it said it last. */
export const keepWorkItem = (id: string) => kept(`work-item/${id}`, () => fetchWorkItem(id));

export const workItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['work-item', id],
    queryFn: async () => {
      await draftHasArrived(id);
      return keepWorkItem(id);
    },
    // A form that is being filled in is never replaced behind the person's back.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
