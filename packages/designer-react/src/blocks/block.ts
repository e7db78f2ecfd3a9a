import type { JsonObject } from '../draft/draft.ts';

/** Fields that were copied or saved for later, with everything that holds them together. */
export interface Block {
  readonly id: string;
  readonly title: string;
  /** Fields by key, in order, as they stand in `properties`. */
  readonly fields: JsonObject;
  /** Keys of those that are always required. */
  readonly required: readonly string[];
  /** Rules that read nothing but these fields. */
  readonly rules: readonly JsonObject[];
  /** Shared parts (`$defs`) that the fields refer to. */
  readonly shared: JsonObject;
}

/** Where saved blocks are kept. */
export interface BlockStore {
  list(): Promise<readonly Block[]>;
  save(block: Block): Promise<void>;
  remove(id: string): Promise<void>;
}
