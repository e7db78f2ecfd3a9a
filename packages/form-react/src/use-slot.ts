import type { FormState, InstancePath, SlotSnapshot } from '@hearth/kernel';
import { useCallback, useSyncExternalStore } from 'react';

/** The slot of a field; renders again only when something in it changes. */
export function useSlot(state: FormState, path: InstancePath): SlotSnapshot {
  const subscribe = useCallback((listener: () => void) => state.subscribe(path, listener), [state, path]);
  const snapshot = useCallback(() => state.snapshot(path), [state, path]);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

/** Whether any of these fields is shown: of a page or section that would otherwise be empty. */
export function useAnyVisible(state: FormState, paths: readonly InstancePath[]): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = paths.map((path) => state.subscribe(path, listener));
      return () => {
        for (const end of ends) end();
      };
    },
    [state, paths],
  );
  const snapshot = useCallback(() => paths.some((path) => state.snapshot(path).visible), [state, paths]);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}
