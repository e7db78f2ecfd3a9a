import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { setReached } from '../../lib/connection.ts';
import { useSessionExpired } from '../session/session-expiry.ts';
import { inboxCountsQuery } from '../work-item/work-item.queries.ts';
import { unreadQuery } from './notification.queries.ts';

interface State {
  unread: number;
  inbox: { open: number; overdue: number };
}

/** Hears from the server what changes for the person while the page is looked at; a page in the background keeps no line open. */
export function useLiveEvents(): void {
  const client = useQueryClient();
  const expired = useSessionExpired();
  useEffect(() => {
    if (expired || typeof EventSource === 'undefined') return;
    let stop = () => {};
    const follow = () => {
      stop();
      stop = document.visibilityState === 'visible' ? listen(client) : () => {};
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      stop();
    };
  }, [client, expired]);
}

function listen(client: QueryClient): () => void {
  const events = new EventSource('/api/events');
  events.onopen = () => setReached(true);
  events.addEventListener('state', ({ data }) => heard(client, JSON.parse(data) as State));
  events.addEventListener('notification', () => void client.invalidateQueries({ queryKey: ['notifications'] }));
  return () => events.close();
}

function heard(client: QueryClient, { unread, inbox }: State): void {
  client.setQueryData(unreadQuery.queryKey, unread);
  const counts = client.getQueryData(inboxCountsQuery.queryKey);
  if (!counts || (counts.open === inbox.open && counts.overdue === inbox.overdue)) return;
  client.setQueryData(inboxCountsQuery.queryKey, { ...counts, ...inbox });
  void client.invalidateQueries({ queryKey: ['inbox'] });
}
