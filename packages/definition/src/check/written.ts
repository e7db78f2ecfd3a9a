import type { Field } from '../form.ts';
import { kindOf } from '../kinds/index.ts';
import { overlaps, writtenAt } from '../walk/written.ts';
import type { Checked } from './finding.ts';

/** Whether a field has a value without anybody editing it. */
export const fillsItself = (field: Field): boolean =>
  field.computed !== undefined ||
  field.prefill !== undefined ||
  field.schema.default !== undefined ||
  kindOf(field).valueType === 'none';

/** Whether any step or the field itself can give it a value; for a group or section, to anything in it. */
export function isEverFilled(field: Field, { definition, places }: Checked): boolean {
  if (fillsItself(field)) return true;
  if (places.some((place) => writtenAt(place, definition.form).some((path) => overlaps(path, field.path)))) return true;
  return (field.fields ?? []).some((inner) => isEverFilled(inner, { definition, places }));
}
