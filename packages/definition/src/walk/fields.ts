import type { Definition } from '../definition.ts';
import type { Field, Form } from '../form.ts';
import { kindOf } from '../kinds/index.ts';
import { stepById } from './steps.ts';

/** Every field with all fields inside it, in reading order. */
export function allFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...allFields(field.fields ?? [])]);
}

/** The field at a dotted path of keys, counted from the given fields: `家庭成员.姓名`. */
export function fieldByPath(fields: readonly Field[], path: string): Field | undefined {
  let found: Field | undefined;
  let inside: readonly Field[] | undefined = fields;
  for (const key of path.split('.')) {
    found = inside?.find((field) => field.key === key);
    inside = found?.fields;
  }
  return found;
}

/** The fields of a scope: of the rows of the group at that dotted path, or of the form itself for `''`. */
export function fieldsIn(form: Pick<Form, 'fields'>, scope: string): Field[] {
  return scope === '' ? form.fields : (fieldByPath(form.fields, scope)?.fields ?? []);
}

/** The fields around a place, outermost set first: those of the form, then of each group or section on the way. */
export function fieldSetsTo(form: Pick<Form, 'fields'>, path: string): Field[][] {
  const sets = [form.fields];
  if (path === '') return sets;
  const keys = path.split('.');
  for (const [at] of keys.entries()) sets.push(fieldByPath(form.fields, keys.slice(0, at + 1).join('.'))?.fields ?? []);
  return sets;
}

/** Where a name written in a scope leads: the innermost set of fields that has it wins. The dotted path from the root. */
export function resolveName(form: Pick<Form, 'fields'>, scope: string, name: string): Field | undefined {
  const [first = '', ...rest] = name.split('.');
  for (const fields of fieldSetsTo(form, scope).reverse()) {
    const found = fields.find((field) => field.key === first);
    if (found) return rest.length > 0 ? fieldByPath(found.fields ?? [], rest.join('.')) : found;
  }
  return undefined;
}

/** Dotted path of the innermost repeating group that a field stands in; `''` when it is not in a row. */
export function rowsAround(form: Pick<Form, 'fields'>, path: string): string {
  const keys = path.split('.');
  for (let count = keys.length - 1; count > 0; count--) {
    const outer = keys.slice(0, count).join('.');
    const field = fieldByPath(form.fields, outer);
    if (field && kindOf(field).holds === 'rows') return outer;
  }
  return '';
}

/** Dotted path of the group whose row a step works on, `''` for the document itself. */
export function scopeOfStep(definition: Pick<Definition, 'workflow'>, stepId: string): string {
  return stepById(definition.workflow, stepId)?.scope ?? '';
}
