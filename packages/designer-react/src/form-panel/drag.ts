import { useSyncExternalStore } from 'react';
import type { Block } from '../blocks/shared-part.ts';
import type { Spot } from '../commands/form/spot.ts';

/** What is being carried over the canvas. */
export type Carried = { kind: string } | { path: string } | { block: Block };

/** Where it would be put, and beside which card that is shown. */
export interface Over {
  spot: Spot;
  /** Dotted path of a field, or the place of something empty. */
  beside: string;
  side: 'before' | 'after' | 'inside';
}

let carried: Carried | undefined;
let over: Over | undefined;
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Somebody has taken something up. */
export function carry(what: Carried): void {
  carried = what;
  tell();
}

export const carriedNow = (): Carried | undefined => carried;
export const overNow = (): Over | undefined => over;

/** It is held over a place. */
export function hold(next: Over | undefined): void {
  if (over?.beside === next?.beside && over?.side === next?.side) return;
  over = next;
  tell();
}

export function letGo(): void {
  carried = undefined;
  over = undefined;
  tell();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The side of this card on which something would be put; renders only the cards concerned. */
export const useSideOf = (beside: string): Over['side'] | undefined =>
  useSyncExternalStore(subscribe, () => (over?.beside === beside ? over.side : undefined));
