import type { FormState, InstancePath, SlotSnapshot } from '@hearth/kernel';
import { useCallback, useRef, useSyncExternalStore } from 'react';

/**
 * The slot of a field; renders again only when something in it changes.
 *
 * @param part `frame`: all but the answer, for who shows that by itself. `value` is then the answer of the last time that the field
 * looked or asked different.
 */
export function useSlot(state: FormState, path: InstancePath, part: 'whole' | 'frame' = 'whole'): SlotSnapshot {
  const subscribe = useCallback((listener: () => void) => state.subscribe(path, listener), [state, path]);
  const last = useRef<SlotSnapshot>(undefined);
  const snapshot = () => {
    const next = state.snapshot(path);
    if (part === 'whole' || !last.current || !isSameFrame(last.current, next)) last.current = next;
    return last.current;
  };
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

/** Problems count once they are shown. */
const isSameFrame = (a: SlotSnapshot, b: SlotSnapshot): boolean =>
  a.visible === b.visible &&
  a.required === b.required &&
  a.editable === b.editable &&
  a.touched === b.touched &&
  (!b.touched || a.problems === b.problems);

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
