import type { Definition } from '../definition.ts';
import type { Field, Form, JsonSchema } from '../form.ts';
import { kindOf, valueSchema } from '../kinds/index.ts';
import type { RegisterDefinition } from '../register.ts';

/** Which fields a schema is about, and what it demands of them. */
export interface View {
  /** Whether a field belongs in it at all. */
  includes(field: Field): boolean;
  /** Whether it must be there. */
  requires(field: Field): boolean;
  /** Whether null stands for an answer taken back. */
  clears: boolean;
}

/** The stable id of a row. A caller who makes a row may leave it out; Hearth gives it one. */
const rowId: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 64,
  title: '行标识',
  description: '系统生成；修改已有的行时原样带回',
};

/**
 * The published JSON Schema (2020-12) of a case's document, for any validator: annotations included, options spelt out as `enum`, rows
 * with `_row`. Required is what every finished document has; a field that can be hidden is not among it.
 */
export function documentSchema({
  id,
  hash,
  task,
  form,
}: Pick<Definition, 'id' | 'hash' | 'task' | 'form'>): JsonSchema {
  return wholeSchema(`urn:hearth:document:${id}:${hash}`, task.title, form);
}

/** The same for the entries of a register. */
export function entrySchema({ id, hash, register, form }: RegisterDefinition): JsonSchema {
  return wholeSchema(`urn:hearth:entry:${id}:${hash}`, register.title, form);
}

function wholeSchema($id: string, title: string, form: Form): JsonSchema {
  const view: View = {
    includes: () => true,
    requires: (field) => field.required && !field.visibleWhen,
    clears: false,
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id,
    title,
    ...objectSchema(form.fields, form.schema, view),
  };
}

/** The schema of an object with these fields: the form itself, a section or a row. `own` are the keywords written on it. */
export function objectSchema(fields: readonly Field[], own: JsonSchema, view: View, inRow = false): JsonSchema {
  const kept = fields.filter((field) => kindOf(field).valueType !== 'none' && view.includes(field));
  const { $schema, $id, $defs, properties, required, ...rest } = own;
  const names = kept.filter((field) => view.requires(field)).map((field) => field.key);
  return {
    ...rest,
    type: 'object',
    properties: {
      ...(inRow ? { _row: rowId } : {}),
      ...Object.fromEntries(kept.map((field) => [field.key, clearable(fieldSchema(field, view), view)])),
    },
    ...(names.length > 0 ? { required: names } : {}),
    additionalProperties: false,
  };
}

function fieldSchema(field: Field, view: View): JsonSchema {
  const kind = kindOf(field);
  const schema = valueSchema(field);
  const named = { title: field.title, kind: field.kind, ...schema, ...(field.computed ? { readOnly: true } : {}) };
  if (kind.holds === 'fields') return objectSchema(field.fields ?? [], named, view);
  if (kind.holds === 'rows') {
    return { ...named, items: objectSchema(field.fields ?? [], (schema.items ?? {}) as JsonSchema, view, true) };
  }
  const values = (field.options ?? []).map((option) => option.value);
  if (kind.offers === 'one') return { ...named, enum: values };
  return kind.offers === 'many' ? { ...named, items: { ...(schema.items as JsonSchema), enum: values } } : named;
}

const clearable = (schema: JsonSchema, { clears }: View): JsonSchema =>
  clears ? { anyOf: [schema, { type: 'null' }] } : schema;
