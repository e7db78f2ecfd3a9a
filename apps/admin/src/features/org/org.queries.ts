import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/client.ts';

export const orgQuery = queryOptions({
  queryKey: ['org'],
  queryFn: () => answer(api.GET('/api/org')),
  staleTime: 5 * 60_000,
});
