import type { Field } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Document } from '../workflow/case-state.ts';
import { isObject } from './path.ts';

/**
 * What picking an entry of a register gives to the fields beside the reference: pairs of field key and answer, as the field's `fill`
 * says (own field → field of the register). What the entry does not have is emptied, so that nothing of another entry stays.
 */
export function filledBy({ schema }: Field, entry: Document): [key: string, value: Json][] {
  const fill = schema.fill as Json | undefined;
  if (!isObject(fill)) return [];
  return Object.entries(fill).map(([key, from]) => [key, entry[String(from)] ?? null]);
}
