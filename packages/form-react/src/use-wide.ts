import { useSyncExternalStore } from 'react';

/** Wide enough for several columns and for tables; phones are not. */
const WIDE = '(min-width: 768px)';

const query = () => (typeof matchMedia === 'function' ? matchMedia(WIDE) : undefined);

function subscribe(listener: () => void): () => void {
  const media = query();
  media?.addEventListener('change', listener);
  return () => media?.removeEventListener('change', listener);
}

const isWide = (): boolean => query()?.matches ?? true;

export const useWide = (): boolean => useSyncExternalStore(subscribe, isWide, () => true);
