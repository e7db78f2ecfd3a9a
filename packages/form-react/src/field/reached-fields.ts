import type { Field } from '@hearth/definition';
import { type InstancePath, joinPath } from '@hearth/kernel';
import type { FormContextValue } from '../form-context.ts';
import { isOfUse } from '../is-of-use.ts';

/**
 * The fields up to the last that this person may fill in or that says something. Forms are written in the order of the
 * work: what is blank behind that point belongs to later steps. What is blank before it was left blank, and is shown.
 * All of them where nothing has been reached, and on paper.
 */
export function reachedFields(
  { state, mode }: FormContextValue,
  fields: readonly Field[],
  base: InstancePath,
): readonly Field[] {
  if (mode === 'print') return fields;
  const isReached = (field: Field): boolean => {
    const path = joinPath(base, field.key);
    // A field that an answer may yet bring counts as well.
    const fillable = mode === 'edit' && state.snapshot(path).editable;
    return fillable || field.computed !== undefined || isOfUse(state, path, mode);
  };
  const last = fields.findLastIndex(isReached);
  return last < 0 || last === fields.length - 1 ? fields : fields.slice(0, last + 1);
}
