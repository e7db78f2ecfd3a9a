import type { FormAdapters } from '@hearth/form-react';
import type { PartStore } from '../blocks/shared-part.ts';
import type { Place } from '../draft/draft.ts';

/** Live cases that hold an answer. */
export interface AnsweredCases {
  readonly cases: number;
  readonly more: boolean;
}

/** What the host does for the designer's panels, which never fetch anything themselves. */
export interface DesignerHost {
  /** Blocks of fields and lists of options that forms share; default: kept in this browser. */
  readonly parts?: PartStore;
  /** How many live cases hold an answer in a field, by its id (`more`: at least so many); asked before a field is deleted. */
  liveCases?(field: string): Promise<AnsweredCases>;
  /** The host has its own buttons for undo and redo. */
  readonly showsUndo?: true;
  /** What the previewed form needs: searches, names, uploads. */
  readonly form?: FormAdapters;
  /** Shows a place of the draft on the panel that holds it, where another panel speaks of it. */
  show?(place: Place): void;
}

export const noHost: DesignerHost = {};
