import type { Type, TypeScope } from '@hearth/expression';
import type { Field, Form } from '../form.ts';
import { kindOf, valueSchema } from '../kinds/index.ts';
import type { Setting } from '../task.ts';
import { fieldSetsTo } from './fields.ts';

/** Types found before: a field's type holds those of all fields inside it, and every scope around asks again. */
const known = new WeakMap<Field, Type | undefined>();

/** The type that an expression sees in a field; nothing for a field without value. */
export function typeOfField(field: Field): Type | undefined {
  if (!known.has(field)) known.set(field, typeFor(field));
  return known.get(field);
}

function typeFor(field: Field): Type | undefined {
  const kind = kindOf(field);
  if (kind.holds === 'rows') return { kind: 'list', items: recordOf(field.fields ?? []) };
  if (kind.holds === 'fields') return recordOf(field.fields ?? []);
  if (kind.offers) return kind.offers === 'many' ? { kind: 'list', items: optionType(field) } : optionType(field);
  if (kind.valueType === 'none') return undefined;
  if (kind.valueType !== 'list') return { kind: kind.valueType };
  return valueSchema(field).type === 'object' ? { kind: 'record' } : { kind: 'list', items: { kind: 'any' } };
}

function optionType(field: Field): Type {
  const options = field.options ?? [];
  return { kind: options.length > 0 && options.every(({ value }) => typeof value === 'number') ? 'number' : 'string' };
}

/** The type of a row or section. Each row has its stable id. */
function recordOf(fields: readonly Field[]): Type {
  return { kind: 'record', fields: namesOf(fields) };
}

function namesOf(fields: readonly Field[]): TypeScope {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const type = typeOfField(field);
      return type ? [[field.key, type]] : [];
    }),
  );
}

/**
 * The names that an expression may read at a place of the form: the settings of the task, the form's fields and, on top of them,
 * those of each group or section down to `path`. An inner name hides an outer one.
 */
export function typeScope(form: Pick<Form, 'fields'>, path: string, settings: Record<string, Setting> = {}): TypeScope {
  const scope: TypeScope = {};
  for (const [name, setting] of Object.entries(settings)) {
    scope[name] = { kind: typeof setting.value === 'number' ? 'number' : 'string' };
  }
  return Object.assign(scope, ...fieldSetsTo(form, path).map(namesOf));
}

/** {@link typeScope} of one form, each path once: the parser keeps what it knows about a scope with the object. */
export function typeScopes(
  form: Pick<Form, 'fields'>,
  settings: Record<string, Setting> = {},
): (path: string) => TypeScope {
  const known = new Map<string, TypeScope>();
  return (path) => {
    const scope = known.get(path) ?? typeScope(form, path, settings);
    known.set(path, scope);
    return scope;
  };
}

/** Names that figures know beside those of the form; a field of the same name comes first. */
export const figureNames: TypeScope = {
  登记日期: { kind: 'date' },
  办结日期: { kind: 'date' },
  办理结果: { kind: 'string' },
  单位: { kind: 'string' },
};
