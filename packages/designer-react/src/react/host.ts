import type { FormAdapters } from '@hearth/form-react';
import type { Block, BlockStore } from '../blocks/block.ts';

/** What the host does for the designer's panels, which never fetch anything themselves. */
export interface DesignerHost {
  /** Blocks of fields that were saved for later; default: kept in this browser. */
  readonly blocks?: BlockStore;
  /** How many live cases hold an answer in a field (dotted path); asked before a field is deleted. */
  liveCases?(path: string): Promise<number>;
  /** What the previewed form needs: searches, names, uploads. */
  readonly form?: FormAdapters;
}

export type { Block, BlockStore };

export const noHost: DesignerHost = {};
