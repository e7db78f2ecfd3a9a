import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { isReached, onConnection } from '../../lib/connection.ts';
import type { Outbox, OutboxState } from '../../lib/outbox.ts';
import { useSessionExpired } from '../session/session-expiry.ts';
import { useSession } from '../session/use-session.ts';
import { outboxOf } from './outbox-of.ts';

export function useOutbox(): { outbox: Outbox; state: OutboxState } {
  const { person } = useSession();
  const outbox = outboxOf(person.id, useQueryClient());
  return { outbox, state: useSyncExternalStore(outbox.subscribe, () => outbox.state) };
}

/** Between two tries while something waits. Milliseconds. */
const AGAIN = 20_000;

/** Sends what waits: at the start, when the server can be reached again, after signing in again, and now and then. */
export function useSending(): void {
  const { outbox, state } = useOutbox();
  const expired = useSessionExpired();
  const waits = state.waiting.length > 0;
  useEffect(() => {
    if (expired) return;
    const go = () => void outbox.run();
    const reached = onConnection(() => isReached() && go());
    addEventListener('online', go);
    go();
    return () => {
      reached();
      removeEventListener('online', go);
    };
  }, [outbox, expired]);
  useEffect(() => {
    if (expired || !waits) return;
    const timer = setInterval(() => void outbox.run(), AGAIN);
    return () => clearInterval(timer);
  }, [outbox, expired, waits]);
}
