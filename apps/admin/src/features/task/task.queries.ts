import { queryOptions } from '@tanstack/react-query';
import { answer, api, byId, once } from '../../lib/client.ts';
import { kept } from '../../lib/local/kept-answers.ts';
import type { TaskDetail } from '../../lib/wire.ts';

export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: () => kept('tasks', () => answer(api.GET('/api/tasks'))),
  staleTime: 60_000,
});

/** A published definition. A version never changes, so it is fetched once; without one, the newest. */
export const taskQuery = (id: string, version?: string) =>
  queryOptions({
    queryKey: ['task', id, version ?? 'newest'],
    queryFn: () => fetchTask(id, version),
    staleTime: version ? Number.POSITIVE_INFINITY : 60_000,
  });

export function fetchTask(id: string, version?: string): Promise<TaskDetail> {
  return kept(
    taskName(id, version),
    async () =>
      (await answer(
        api.GET('/api/tasks/{id}', { params: { ...byId(id), query: version ? { version } : {} } }),
      )) as unknown as TaskDetail,
  );
}

/** The name under which a definition is kept. */
export const taskName = (id: string, version = 'newest'): string => `task/${id}/${version}`;

/** Opens a draft at the first step; `attempt` keeps a double click from opening two. */
export function startCase(task: string, unit: string | undefined, attempt: string) {
  return answer(api.POST('/api/cases', { body: unit ? { task, unit } : { task }, ...once(attempt) }));
}
