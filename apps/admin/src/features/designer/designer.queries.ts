import { queryOptions } from '@tanstack/react-query';
import { answer, api, byId } from '../../lib/client.ts';
import type { DesignFiles } from './design-files.ts';

export const designsQuery = queryOptions({
  queryKey: ['designs'],
  queryFn: async () => (await answer(api.GET('/api/definition-drafts'))).items,
});

/** Every task that is offered, and folders that could not be read. */
export const definitionsQuery = queryOptions({
  queryKey: ['definitions'],
  queryFn: async () => (await answer(api.GET('/api/definitions'))).items,
});

export const designQuery = (id: string) =>
  queryOptions({
    queryKey: ['design', id],
    queryFn: async () => {
      const { files, ...draft } = await answer(api.GET('/api/definition-drafts/{id}', { params: byId(id) }));
      return { ...draft, files: files as unknown as DesignFiles };
    },
    // What is on the screen is newer than what the server has; it is asked again when the page is opened again.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** What a definition may refer to: posts, units, other tasks and registers. */
export const surroundingsQuery = queryOptions({
  queryKey: ['designs', 'surroundings'],
  queryFn: () => answer(api.GET('/api/definition-surroundings')),
  staleTime: 60_000,
});

export const versionsQuery = (task: string) =>
  queryOptions({
    queryKey: ['definitions', task, 'versions'],
    queryFn: async () =>
      (await answer(api.GET('/api/definitions/{task}/versions', { params: { path: { task } } }))).items,
  });

export const versionDifferencesQuery = (before: string | undefined, after: string) =>
  queryOptions({
    queryKey: ['definitions', 'differences', before, after],
    queryFn: () => differences({ version: before ?? '' }, { version: after }),
    enabled: before !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

export type Side = { version: string } | { draft: string } | { files: DesignFiles };

/** What is different between two states of a definition, in words. */
export function differences(before: Side, after: Side) {
  return answer(api.POST('/api/definition-differences', { body: { before: before as never, after: after as never } }));
}
