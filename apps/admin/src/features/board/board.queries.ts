import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/client.ts';

export const boardQuery = queryOptions({
  queryKey: ['board'],
  queryFn: () => answer(api.GET('/api/board')),
  refetchInterval: 120_000,
});
