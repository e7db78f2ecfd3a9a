import { useSyncExternalStore } from 'react';

const query = '(min-width: 900px)';

/** Whether there is room for a panel beside another. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
