import type { PartStore, SharedPart } from './shared-part.ts';

const KEY = 'hearth.designer.parts';

function read(): SharedPart[] {
  try {
    const parts = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** Shared parts kept in this browser: where the host keeps none. */
export const browserStore: PartStore = {
  list: async () => read(),
  save: async (part) => localStorage.setItem(KEY, JSON.stringify([...read().filter(({ id }) => id !== part.id), part])),
  remove: async (id) => localStorage.setItem(KEY, JSON.stringify(read().filter((part) => part.id !== id))),
};
