import { useSyncExternalStore } from 'react';

/** Whether the server has answered lately. What a browser calls online says only that there is a network of some kind. */
let reached = typeof navigator === 'undefined' || navigator.onLine !== false;
const listeners = new Set<() => void>();

export function setReached(value: boolean): void {
  if (reached === value) return;
  reached = value;
  for (const listener of [...listeners]) listener();
}

export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isReached = (): boolean => reached;

export function useReached(): boolean {
  return useSyncExternalStore(onConnection, isReached);
}
