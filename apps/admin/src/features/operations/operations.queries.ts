import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, byId } from '../../lib/client.ts';
import type { CalendarYear, NewWebhook } from '../../lib/wire.ts';

/** Everything on these pages begins with this key, so that whatever is set right there is read anew. */
export const operationsKey = 'operations';
const pageSize = 20;

export const operationsQuery = queryOptions({
  queryKey: [operationsKey],
  queryFn: () => answer(api.GET('/api/operations')),
  refetchInterval: 30_000,
});

export type JobState = 'waiting' | 'failing' | 'dead';
export type LetterState = 'waiting' | 'sent' | 'dead' | 'dropped';

export const jobsQuery = (state: JobState, page: number) =>
  queryOptions({
    queryKey: [operationsKey, 'jobs', state, page],
    queryFn: () => answer(api.GET('/api/jobs', { params: { query: { state, page, pageSize } } })),
    placeholderData: keepPreviousData,
  });

export const lettersQuery = (state: LetterState, page: number) =>
  queryOptions({
    queryKey: [operationsKey, 'letters', state, page],
    queryFn: () => answer(api.GET('/api/letters', { params: { query: { state, page, pageSize } } })),
    placeholderData: keepPreviousData,
  });

export type ReadingKind = 'read-sensitive' | 'export';

export const readingsQuery = (action: ReadingKind, page: number) =>
  queryOptions({
    queryKey: [operationsKey, 'readings', action, page],
    queryFn: () => answer(api.GET('/api/readings', { params: { query: { action, page, pageSize } } })),
    placeholderData: keepPreviousData,
  });

export const signInsQuery = (refused: boolean, page: number) =>
  queryOptions({
    queryKey: [operationsKey, 'sign-ins', refused, page],
    queryFn: () =>
      answer(api.GET('/api/sign-ins', { params: { query: { ...(refused && { refused }), page, pageSize } } })),
    placeholderData: keepPreviousData,
  });

export const seersQuery = (id: string, on: string) =>
  queryOptions({
    queryKey: [operationsKey, 'seers', id, on],
    queryFn: () => answer(api.GET('/api/cases/{id}/seers', { params: { path: { id }, query: { on } } })),
  });

export const takePersonData = (body: { identifier: string; reason: string }) =>
  answer(api.POST('/api/person-data', { body }));

export const retentionQuery = queryOptions({
  queryKey: [operationsKey, 'retention'],
  queryFn: () => answer(api.GET('/api/retention')),
});

export const dueQuery = queryOptions({
  queryKey: [operationsKey, 'retention', 'due'],
  queryFn: () => answer(api.GET('/api/retention/due')),
});

export const clearingsQuery = (page: number) =>
  queryOptions({
    queryKey: [operationsKey, 'retention', 'cleared', page],
    queryFn: async () => {
      const found = await answer(api.GET('/api/retention/cleared', { params: { query: { page, pageSize } } }));
      return { ...found, items: found.items.map((one) => ({ ...one, id: String(one.seq) })) };
    },
    placeholderData: keepPreviousData,
  });

export const clearNow = () => answer(api.POST('/api/retention/clear'));

export const holdsQuery = queryOptions({
  queryKey: [operationsKey, 'holds'],
  queryFn: () => answer(api.GET('/api/holds')),
});

export const placeHold = (body: { case?: string; reason: string }) => answer(api.POST('/api/holds', { body }));
export const liftHold = (id: string) => answer(api.POST('/api/holds/{id}/lift', { params: byId(id) }));

export const sweepsQuery = (page: number) =>
  queryOptions({
    queryKey: [operationsKey, 'sweeps', page],
    queryFn: () => answer(api.GET('/api/sweeps', { params: { query: { page, pageSize } } })),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });

export const sweepQuery = (id: string) =>
  queryOptions({
    queryKey: [operationsKey, 'sweep', id],
    queryFn: () => answer(api.GET('/api/sweeps/{id}', { params: byId(id) })),
  });

export const webhooksQuery = queryOptions({
  queryKey: [operationsKey, 'webhooks'],
  queryFn: async () => (await answer(api.GET('/api/webhooks'))).items,
});

export const calendarQuery = (year: string) =>
  queryOptions({
    queryKey: [operationsKey, 'calendar', year],
    queryFn: () => answer(api.GET('/api/calendar/{year}', { params: { path: { year } } })),
  });

export const peopleQuery = (q: string, page: number) =>
  queryOptions({
    queryKey: [operationsKey, 'people', q, page],
    queryFn: () => answer(api.GET('/api/people', { params: { query: { page, pageSize, ...(q && { q }) } } })),
    placeholderData: keepPreviousData,
  });

export const retryJob = (id: string) => answer(api.POST('/api/jobs/{id}/retry', { params: byId(id) }));
export const dropJob = (id: string) => answer(api.DELETE('/api/jobs/{id}', { params: byId(id) }));
export const retryLetter = (id: string) => answer(api.POST('/api/letters/{id}/retry', { params: byId(id) }));
export const dropLetter = (id: string) => answer(api.DELETE('/api/letters/{id}', { params: byId(id) }));
export const resumeSweep = (id: string) => answer(api.POST('/api/sweeps/{id}/resume', { params: byId(id) }));

export const addWebhook = (body: NewWebhook) => answer(api.POST('/api/webhooks', { body }));
export const changeWebhook = ({ id, ...body }: NewWebhook & { id: string }) =>
  answer(api.PUT('/api/webhooks/{id}', { params: byId(id), body }));
export const removeWebhook = (id: string) => answer(api.DELETE('/api/webhooks/{id}', { params: byId(id) }));
export const tryWebhook = (id: string) => answer(api.POST('/api/webhooks/{id}/test', { params: byId(id) }));

export const saveCalendar = ({ year, days }: Pick<CalendarYear, 'year' | 'days'>) =>
  answer(api.PUT('/api/calendar/{year}', { params: { path: { year } }, body: { days } }));

/** Says when somebody is there for the last time, `2026-01-05`; null takes it back. */
export const setLastDay = ({ id, lastDay }: { id: string; lastDay: string | null }) =>
  answer(api.PUT('/api/people/{id}/last-day', { params: byId(id), body: { lastDay } }));
