import { createContext, use } from 'react';
import type { FormEdits } from './use-form-edits.ts';

/** What every card of the canvas shares. */
export interface CanvasContextValue {
  edits: FormEdits;
  /** Paths of fields that are marked beside the selected one, for copying several. */
  marked: readonly string[];
  /** Selects a field; with `more`, marks it or takes the mark away. */
  pick(path: string, more: boolean): void;
  /** Asks what is to become of what uses the fields, then takes them away. */
  remove(paths: readonly string[]): void;
  /** Opens the settings and puts the cursor on the label. */
  rename(path: string): void;
}

export const CanvasContext = createContext<CanvasContextValue | null>(null);

export function useCanvas(): CanvasContextValue {
  const value = use(CanvasContext);
  if (!value) throw new Error('a card stands outside of the canvas');
  return value;
}
