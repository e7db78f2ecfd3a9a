import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/client.ts';
import { isProblem } from '../../lib/http-problem.ts';
import { setOfficeClock } from '../../lib/office-clock.ts';
import type { Session } from '../../lib/wire.ts';

/** A session says what time it is at the server. */
function heard(session: Session): Session {
  setOfficeClock(session.now);
  return session;
}

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Session | null> => {
    try {
      return heard(await answer(api.GET('/api/session')));
    } catch (error) {
      if (isProblem(error) && error.status === 401) return null;
      throw error;
    }
  },
});

export async function signIn(account: string, password: string): Promise<Session> {
  return heard(await answer(api.POST('/api/session', { body: { account, password } })));
}

export async function signOut(): Promise<void> {
  await answer(api.DELETE('/api/session'));
}
