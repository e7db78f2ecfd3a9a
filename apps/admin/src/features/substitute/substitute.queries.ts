import { queryOptions } from '@tanstack/react-query';
import { answer, api, byId, once } from '../../lib/client.ts';

export const substitutesQuery = queryOptions({
  queryKey: ['substitutes'],
  queryFn: async () => (await answer(api.GET('/api/substitutes'))).items,
});

/** Days as `2026-01-05`, both included. */
export interface NewSubstitution {
  substitute: string;
  from: string;
  to: string;
}

export function addSubstitution(body: NewSubstitution, attempt: string) {
  return answer(api.POST('/api/substitutes', { body, ...once(attempt) }));
}

export async function removeSubstitution(id: string): Promise<void> {
  await answer(api.DELETE('/api/substitutes/{id}', { params: byId(id) }));
}
