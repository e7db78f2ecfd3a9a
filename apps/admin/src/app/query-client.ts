import { QueryClient } from '@tanstack/react-query';
import { NetworkFailure } from '../lib/http-problem.ts';

/** Answers stay fresh for a few seconds; only a broken line is tried again, a refusal never. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => error instanceof NetworkFailure && count < 2,
      retryDelay: (count) => 500 * 2 ** count,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
