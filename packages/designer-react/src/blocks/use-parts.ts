import { useCallback, useEffect, useState } from 'react';
import { useHost } from '../react/designer-context.tsx';
import { browserStore } from './browser-store.ts';
import type { PartStore, SharedPart } from './shared-part.ts';

/** Who shows the parts of a store, to be told when one of them changes it. */
const watchers = new Map<PartStore, Set<() => void>>();

/** The shared parts that are kept, with what saves and removes one. */
export function usePartStore() {
  const { parts: store = browserStore } = useHost();
  const [parts, setParts] = useState<readonly SharedPart[]>([]);
  useEffect(() => {
    let gone = false;
    const load = () =>
      void store.list().then(
        (list) => !gone && setParts(list),
        () => {},
      );
    const all = watchers.get(store) ?? new Set();
    watchers.set(store, all.add(load));
    load();
    return () => {
      gone = true;
      all.delete(load);
    };
  }, [store]);
  const changed = useCallback(() => {
    for (const load of watchers.get(store) ?? []) load();
  }, [store]);
  const save = async (part: Omit<SharedPart, 'id'>) => {
    await store.save({ ...part, id: newId() });
    changed();
  };
  const remove = async (id: string) => {
    await store.remove(id);
    changed();
  };
  return { parts, save, remove };
}

/** Random 64 bits: parts of one office do not meet. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
