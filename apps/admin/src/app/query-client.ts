import { QueryClient } from '@tanstack/react-query';
import { NetworkFailure } from '../lib/http-problem.ts';

/** What is turned to is asked for again, because colleagues work on the same cases; only a broken line is tried again, a refusal never. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => error instanceof NetworkFailure && count < 2,
      retryDelay: (count) => 500 * 2 ** count,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
