import { queryOptions } from '@tanstack/react-query';
import { request } from '../../lib/client.ts';
import type { Org } from '../../lib/wire.ts';

export const orgQuery = queryOptions({
  queryKey: ['org'],
  queryFn: () => request<Org>('GET', '/api/org'),
  staleTime: 5 * 60_000,
});
