import { queryOptions } from '@tanstack/react-query';
import { request } from '../../lib/client.ts';
import type { CaseSummary, TaskDetail, TaskSummary } from '../../lib/wire.ts';

export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: () => request<{ items: TaskSummary[] }>('GET', '/api/tasks'),
  staleTime: 60_000,
});

/** A published definition. A version never changes, so it is fetched once; without one, the newest. */
export const taskQuery = (id: string, version?: string) =>
  queryOptions({
    queryKey: ['task', id, version ?? 'newest'],
    queryFn: () => request<TaskDetail>('GET', `/api/tasks/${encodeURIComponent(id)}`, { query: { version } }),
    staleTime: version ? Number.POSITIVE_INFINITY : 60_000,
  });

/** Opens a draft at the first step; `attempt` keeps a double click from opening two. */
export function startCase(task: string, unit: string | undefined, attempt: string) {
  return request<{ case: CaseSummary; workItem: { id: string } }>('POST', '/api/cases', {
    body: unit ? { task, unit } : { task },
    headers: { 'idempotency-key': attempt },
  });
}
