import type { FormState, InstancePath } from '@hearth/kernel';
import type { FormMode } from './form-context.ts';
import { isBlank } from './is-blank.ts';

/** Whether a field is something to fill in here, or has an answer to read. Whoever only reads fills nothing in. */
export function isOfUse(state: FormState, path: InstancePath, mode: FormMode): boolean {
  const { visible, editable, value } = state.snapshot(path);
  // A section has its answers inside.
  return visible && ((mode === 'edit' && editable) || !isBlank(value) || !isBlank(state.get(path)));
}
