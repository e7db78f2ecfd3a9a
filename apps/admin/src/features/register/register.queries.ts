import type { RegisterDefinition } from '@hearth/definition';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, byId, once } from '../../lib/client.ts';
import { kept } from '../../lib/local/kept-answers.ts';
import type { RegisterEntries, RegisterEntry } from '../../lib/wire.ts';

export interface EntrySearch {
  q?: string;
  /** Without it every entry, whatever its state. */
  status?: 'active' | 'closed' | 'merged';
  page?: number;
}

const PAGE_SIZE = 30;
/** So many entries of a register a device takes along, in pages of so many. */
const CARRIED = 1000;
const CARRIED_PAGE = 200;

export const registersQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: () => kept('registers', async () => (await answer(api.GET('/api/registers'))).items),
  staleTime: 60_000,
});

export const registerDefinitionQuery = (id: string) =>
  queryOptions({
    queryKey: ['register-definition', id],
    queryFn: () =>
      kept(
        `register/${id}/definition`,
        async () =>
          (await answer(api.GET('/api/registers/{id}/definition', { params: byId(id) })))
            .register as unknown as RegisterDefinition,
      ),
    staleTime: 60_000,
  });

export const entriesQuery = (id: string, search: EntrySearch) =>
  queryOptions({
    queryKey: ['register', id, search],
    queryFn: () => findEntries(id, { pageSize: PAGE_SIZE, ...search }),
    placeholderData: keepPreviousData,
  });

export function findEntries(id: string, query: EntrySearch & { pageSize?: number }): Promise<RegisterEntries> {
  return answer(api.GET('/api/registers/{id}', { params: { ...byId(id), query } }));
}

type EntryFilter = Omit<EntrySearch, 'page'>;

const filterOf = ({ q, status }: EntrySearch): EntryFilter => ({ ...(q && { q }), ...(status && { status }) });

/** Where every entry that the filter lets through is fetched as a file. */
export const entryExportAddress = (id: string, search: EntrySearch, format: 'xlsx' | 'csv'): string =>
  `/api/registers/${id}/export?${new URLSearchParams({ ...filterOf(search), format })}`;

export const askEntryExport = (id: string, search: EntrySearch) =>
  answer(
    api.POST('/api/registers/{id}/export-jobs', { params: byId(id), body: { ...filterOf(search), format: 'xlsx' } }),
  );

/** The entries that go along with the person; without a server they are searched here. */
export const carriedEntries = (id: string): Promise<RegisterEntries> =>
  kept(`register/${id}`, async () => {
    const first = await findEntries(id, { status: 'active', pageSize: CARRIED_PAGE });
    const items = [...first.items];
    for (let page = 2; items.length < Math.min(first.total, CARRIED); page += 1) {
      const next = await findEntries(id, { status: 'active', pageSize: CARRIED_PAGE, page });
      if (next.items.length === 0) break;
      items.push(...next.items);
    }
    return { ...first, items };
  });

export const entryQuery = (register: string, entry: string) =>
  queryOptions({
    queryKey: ['register', register, 'entry', entry],
    queryFn: () => fetchEntry(register, entry),
  });

export function fetchEntry(register: string, entry: string): Promise<RegisterEntry> {
  return kept(`register/${register}/${entry}`, () =>
    answer(api.GET('/api/registers/{id}/entries/{entry}', { params: { path: { id: register, entry } } })),
  );
}

export const entryHistoryQuery = (register: string, entry: string) =>
  queryOptions({
    queryKey: ['register', register, 'entry', entry, 'history'],
    queryFn: () =>
      answer(api.GET('/api/registers/{id}/entries/{entry}/history', { params: { path: { id: register, entry } } })),
  });

/** `on`: the day from which dated values count. */
export interface EntryAnswers {
  document: Record<string, unknown>;
  on?: string;
}

export function addEntry(id: string, body: EntryAnswers & { unit?: string }, attempt: string) {
  return answer(api.POST('/api/registers/{id}', { params: byId(id), body, ...once(attempt) }));
}

export function changeEntry(
  path: { id: string; entry: string },
  body: EntryAnswers & { revision: number },
  attempt: string,
) {
  return answer(api.PATCH('/api/registers/{id}/entries/{entry}', { params: { path }, body, ...once(attempt) }));
}

export type EntryAction = 'close' | 'reopen' | 'merge';

export function actOnEntry(
  action: EntryAction,
  path: { id: string; entry: string },
  { into = '', ...body }: { reason: string; revision: number; into?: string },
  attempt: string,
) {
  const rest = { params: { path }, ...once(attempt) };
  if (action === 'close') return answer(api.POST('/api/registers/{id}/entries/{entry}/close', { ...rest, body }));
  if (action === 'reopen') return answer(api.POST('/api/registers/{id}/entries/{entry}/reopen', { ...rest, body }));
  return answer(api.POST('/api/registers/{id}/entries/{entry}/merge', { ...rest, body: { ...body, into } }));
}
