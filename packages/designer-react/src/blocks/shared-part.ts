import type { Json } from '@hearth/expression';
import type { JsonObject } from '../draft/draft.ts';

/** Fields that were copied or saved for later, with everything that holds them together. */
export interface Block {
  /** Fields by key, in order, as they stand in `properties`. */
  readonly fields: JsonObject;
  /** Keys of those that are always required. */
  readonly required: readonly string[];
  /** Rules that read nothing but these fields. */
  readonly rules: readonly JsonObject[];
  /** Shared parts (`$defs`) that the fields refer to. */
  readonly shared: JsonObject;
}

/** Something that forms share: a block of fields (content: a {@link Block}) or a list of options (content: a list of texts or options). */
export interface SharedPart {
  readonly id: string;
  readonly kind: 'fields' | 'options';
  readonly title: string;
  readonly content: Json;
}

/** Where shared parts are kept. */
export interface PartStore {
  list(): Promise<readonly SharedPart[]>;
  save(part: SharedPart): Promise<void>;
  remove(id: string): Promise<void>;
}
