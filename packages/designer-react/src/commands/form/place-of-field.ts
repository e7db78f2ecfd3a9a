import type { DefinitionDraft, Place } from '../../draft/draft.ts';
import { fieldAt } from '../../draft/fields.ts';

/** The place of the field at a dotted path; a missing one is a fault of the caller. */
export function placeOfField(draft: DefinitionDraft, path: string): Place {
  const field = fieldAt(draft.form, path);
  if (!field) throw new RangeError(`no field ${path}`);
  return { file: 'form', pointer: field.pointer };
}
