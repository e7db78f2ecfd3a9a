import type { Field, Form } from '../form.ts';
import { kindOf } from '../kinds/index.ts';
import { fieldsIn } from '../walk/fields.ts';
import type { Checked, Place } from './finding.ts';

/** Dotted paths from the form of every field that a step may change, leaves and groups as they are named there. */
export function writtenAt({ step, scope }: Place, form: Form): string[] {
  const local =
    step.type === 'automatic' ? step.set.map(({ field }) => field) : 'fields' in step ? (step.fields?.edit ?? []) : [];
  return local.flatMap((path) => {
    if (path === '*') return fieldsIn(form, scope).map((field) => field.path);
    return scope === '' ? path : `${scope}.${path}`;
  });
}

/** Whether two dotted paths name the same thing or one names a part of the other. */
export const overlaps = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

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
