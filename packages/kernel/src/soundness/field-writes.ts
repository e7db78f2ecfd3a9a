import { type Field, type Form, fieldByPath, fieldsIn, kindOf } from '@hearth/definition';
import type { AnyStep } from '../workflow/definition-index.ts';

/** Dotted paths from the form of every field that people at a step, or the step itself, may change. */
export function writtenBy(step: AnyStep, scope: string, form: Form): string[] {
  const local =
    step.type === 'automatic' ? step.set.map(({ field }) => field) : 'fields' in step ? (step.fields?.edit ?? []) : [];
  return local.flatMap((path) => {
    if (path === '*') return fieldsIn(form, scope).map((field) => field.path);
    return fieldByPath(fieldsIn(form, scope), path)?.path ?? [];
  });
}

/** Whether one path is the other, or lies in it, or around it. */
export const overlaps = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

/** Whether a field has a value without anybody filling it in, or only holds other fields. */
export const fillsItself = (field: Field): boolean =>
  field.computed !== undefined ||
  field.prefill !== undefined ||
  field.schema.default !== undefined ||
  kindOf(field).valueType === 'none' ||
  kindOf(field).holds !== undefined;
