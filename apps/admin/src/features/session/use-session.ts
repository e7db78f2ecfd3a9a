import { useSuspenseQuery } from '@tanstack/react-query';
import type { Session } from '../../lib/wire.ts';
import { sessionQuery } from './session.queries.ts';

/** The session of whoever is signed in. Only below the shell, where the router has made sure that there is one. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new Error('a page below the shell was shown without a session');
  return data;
}
