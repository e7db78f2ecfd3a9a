import { queryOptions } from '@tanstack/react-query';
import { request } from '../../lib/client.ts';
import { isProblem } from '../../lib/http-problem.ts';
import type { Session } from '../../lib/wire.ts';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Session | null> => {
    try {
      return await request<Session>('GET', '/api/session');
    } catch (error) {
      if (isProblem(error) && error.status === 401) return null;
      throw error;
    }
  },
});

export function signIn(account: string, password: string): Promise<Session> {
  return request<Session>('POST', '/api/session', { body: { account, password } });
}

export function signOut(): Promise<null> {
  return request<null>('DELETE', '/api/session');
}
