import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/client.ts';
import { kept } from '../../lib/local/kept-answers.ts';

export const orgQuery = queryOptions({
  queryKey: ['org'],
  queryFn: () => kept('org', () => answer(api.GET('/api/org'))),
  staleTime: 5 * 60_000,
});
