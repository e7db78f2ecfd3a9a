import type { Definition } from '@hearth/definition';
import type { ListedCase } from '@hearth/storage';
import type { Sight } from '../access/mask-document.ts';

/** A case on its way out, with the definition that it keeps and how much of it the reader sees. */
export interface ReadCase {
  found: ListedCase;
  definition: Definition;
  sight: Sight;
}
