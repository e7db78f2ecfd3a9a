import { useSyncExternalStore } from 'react';
import type { Block } from '../blocks/shared-part.ts';

const KEY = 'hearth.designer.copied';
const listeners = new Set<() => void>();
let copied: Block | undefined;

/** Keeps a block for pasting, into another form too. */
export function copy(block: Block): void {
  copied = block;
  try {
    localStorage.setItem(KEY, JSON.stringify(block));
  } catch {
    // A browser that keeps nothing still pastes on this page.
  }
  for (const listener of listeners) listener();
}

/** What was copied last, on this page or another. */
export function copiedBlock(): Block | undefined {
  if (copied) return copied;
  try {
    const text = localStorage.getItem(KEY);
    copied = text === null ? undefined : blockFrom(JSON.parse(text));
  } catch {
    return undefined;
  }
  return copied;
}

/** A block, if that is what was kept. */
export function blockFrom(value: unknown): Block | undefined {
  const { fields, required = [], rules = [], shared = {} } = (value ?? {}) as Partial<Block>;
  return typeof fields === 'object' && fields !== null ? { fields, required, rules, shared } : undefined;
}

export const useCopied = (): Block | undefined =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, copiedBlock);
