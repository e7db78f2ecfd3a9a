import type { Json } from '@hearth/expression';
import type { Document } from '../../workflow/case-state.ts';
import { isEmpty, isObject } from '../path.ts';
import type { LiveInstance, Slot } from './slot.ts';

/**
 * The answers below an instance over what was given when it was made: members that no field describes stay, and so do a null, an
 * empty object or row without `_row` that nobody has filled. A form over somebody else's document gives it back like this.
 */
export function wholeOf(instance: LiveInstance): Document {
  const { given, plan, slots } = instance;
  const strange = Object.entries(given).filter(([key]) => !plan.byKey.has(key));
  const answers = [...slots].flatMap(([key, slot]): [string, Json][] => {
    const value = answerOver(slot, given[key]);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries([...strange, ...answers]);
}

/** Undefined where there is nothing, and nothing was. */
function answerOver(slot: Slot, given: Json | undefined): Json | undefined {
  const answer = slot.inside ? wholeOf(slot.inside) : slot.rows.length > 0 ? slot.rows.map(wholeOf) : slot.raw;
  if (slot.inside && isEmpty(Object.keys(answer as Document))) return isObject(given) ? {} : given;
  return answer === null && given !== null ? undefined : answer;
}
