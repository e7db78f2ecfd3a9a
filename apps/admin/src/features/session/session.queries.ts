import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/client.ts';
import { isProblem, NetworkFailure } from '../../lib/http-problem.ts';
import { keepAnswersFor } from '../../lib/local/kept-answers.ts';
import { showKeptFiles } from '../../lib/local/kept-files.ts';
import { forgetSession, keepSession, lastSession } from '../../lib/local/last-session.ts';
import { dropLocalDatabase } from '../../lib/local/local-database.ts';
import { setOfficeClock } from '../../lib/office-clock.ts';
import type { Session } from '../../lib/wire.ts';

/** A session says what time it is at the server, and whose answers are kept here from now on. */
async function heard(session: Session): Promise<Session> {
  setOfficeClock(session.now);
  keepSession(session);
  return entered(session);
}

async function entered(session: Session): Promise<Session> {
  keepAnswersFor(session.person.id);
  await showKeptFiles(session.person.id);
  return session;
}

/** Who is signed in; null when nobody is. Without a server, whoever was last and has not signed out. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Session | null> => {
    try {
      return await heard(await answer(api.GET('/api/session')));
    } catch (error) {
      if (isProblem(error) && error.status === 401) return null;
      const last = lastSession();
      if (error instanceof NetworkFailure && last) return entered(last);
      throw error;
    }
  },
  retry: false,
});

/** `code`: a one-time code, once the server has asked for it (`second-factor-needed`). */
export async function signIn(account: string, password: string, code?: string): Promise<Session> {
  return heard(await answer(api.POST('/api/session', { body: { account, password, ...(code && { code }) } })));
}

/** Leaves the server, and nothing of the person in this browser. */
export async function signOut(person: string): Promise<void> {
  await answer(api.DELETE('/api/session')).catch(() => undefined);
  keepAnswersFor(undefined);
  forgetSession();
  await dropLocalDatabase(person);
}
