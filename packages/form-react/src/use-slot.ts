import type { FormState, InstancePath, SlotSnapshot } from '@hearth/kernel';
import { useCallback, useSyncExternalStore } from 'react';

/** The slot of a field; renders again only when something in it changes. */
export function useSlot(state: FormState, path: InstancePath): SlotSnapshot {
  const subscribe = useCallback((listener: () => void) => state.subscribe(path, listener), [state, path]);
  const snapshot = useCallback(() => state.snapshot(path), [state, path]);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

/** Whether any of these fields is shown: of a section that would otherwise be empty. */
export function useAnyVisible(state: FormState, paths: readonly InstancePath[]): boolean {
  const subscribe = useCallback((listener: () => void) => subscribeAll(state, paths, listener), [state, paths]);
  const snapshot = useCallback(() => anyVisible(state, paths), [state, paths]);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

export const anyVisible = (state: FormState, paths: readonly InstancePath[]): boolean =>
  paths.some((path) => state.snapshot(path).visible);

export function subscribeAll(state: FormState, paths: readonly InstancePath[], listener: () => void): () => void {
  const ends = paths.map((path) => state.subscribe(path, listener));
  return () => {
    for (const end of ends) end();
  };
}
