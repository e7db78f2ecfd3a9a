import { type Field, fieldKinds, kindFor, kindOf, type Option } from '@hearth/definition';
import { type DefinitionDraft, isObject, type JsonObject } from './draft.ts';
import { below, get } from './json.ts';

/** A field of the draft as far as it can be read, with its place in `form.json`. Expressions are left as texts in `schema`. */
export interface DraftField extends Field {
  /** JSON pointer of the field's schema. */
  pointer: string;
  /** Name of the shared part of the form (`$defs`) that the field refers to. */
  shared?: string;
  fields?: DraftField[];
}

/** Where an object schema's fields are read from: what a field depends on besides its own schema. */
interface Around {
  prefix: string;
  pointer: string;
  defs: JsonObject;
}

const known = new WeakMap<JsonObject, { around: Around; required: boolean; field: DraftField }>();
const forms = new WeakMap<JsonObject, DraftField[]>();

/** The fields of a form that is being made. Fields that did not change since the last reading are the same objects. */
export function fieldsOf(form: JsonObject): DraftField[] {
  const before = forms.get(form);
  if (before) return before;
  const schema = isObject(form.schema) ? form.schema : {};
  const defs = isObject(schema.$defs) ? schema.$defs : {};
  const fields = readFields(schema, { prefix: '', pointer: '/schema', defs });
  forms.set(form, fields);
  return fields;
}

function readFields(object: JsonObject, around: Around): DraftField[] {
  const required = new Set(Array.isArray(object.required) ? object.required : []);
  const properties = isObject(object.properties) ? object.properties : {};
  return Object.entries(properties).flatMap(([key, schema]) =>
    isObject(schema) ? [readField(key, schema, required.has(key), around)] : [],
  );
}

function readField(key: string, own: JsonObject, required: boolean, around: Around): DraftField {
  const before = known.get(own);
  if (before && before.required === required && before.field.key === key && sameAround(before.around, around))
    return before.field;
  const field = fieldFrom(key, own, required, around);
  known.set(own, { around, required, field });
  return field;
}

const sameAround = (a: Around, b: Around): boolean =>
  a.prefix === b.prefix && a.pointer === b.pointer && a.defs === b.defs;

function fieldFrom(key: string, own: JsonObject, required: boolean, around: Around): DraftField {
  const shared = sharedName(own);
  const schema = resolved(own, around.defs);
  const kind = kindFor(schema) ?? fieldKinds[0]!;
  const pointer = below(around.pointer, 'properties', key);
  const field: DraftField = {
    id: textOr(schema.fieldId, key),
    key,
    path: around.prefix + key,
    kind: kind.name,
    title: textOr(schema.title, key),
    ...(typeof schema.description === 'string' && { help: schema.description }),
    sensitivity:
      schema.sensitivity === 'personal' || schema.sensitivity === 'sensitive' ? schema.sensitivity : 'public',
    required,
    schema,
    pointer,
    ...(shared !== undefined && { shared }),
    ...(kind.offers && { options: optionsOf(schema) }),
  };
  if (!kind.holds) return field;
  const inside = kind.holds === 'rows' ? schema.items : schema;
  const within = kind.holds === 'rows' ? below(pointer, 'items') : pointer;
  const next = { prefix: `${field.path}.`, pointer: within, defs: around.defs };
  return { ...field, fields: isObject(inside) ? readFields(inside, next) : [] };
}

const REF = '#/$defs/';

/** The shared part that a schema refers to, by name. */
export function sharedName(schema: JsonObject): string | undefined {
  return typeof schema.$ref === 'string' && schema.$ref.startsWith(REF) ? schema.$ref.slice(REF.length) : undefined;
}

export const refTo = (name: string): JsonObject => ({ $ref: REF + name });

function resolved(schema: JsonObject, defs: JsonObject): JsonObject {
  const name = sharedName(schema);
  const part = name === undefined ? undefined : defs[name];
  if (!isObject(part)) return schema;
  const { $ref, ...beside } = schema;
  return { ...part, ...beside };
}

/** The options that a choice field's schema says, in order, whichever way it says them. */
export function optionsOf(schema: JsonObject): Option[] {
  const items = isObject(schema.items) ? schema.items : {};
  const said = [schema.options, items.options, schema.enum, items.enum].find(Array.isArray) ?? [];
  return said.flatMap((option) => {
    if (typeof option === 'string' || typeof option === 'number') return [{ value: option, title: String(option) }];
    if (!isObject(option) || (typeof option.value !== 'string' && typeof option.value !== 'number')) return [];
    const title = typeof option.title === 'string' ? option.title : String(option.value);
    return [{ value: option.value, title, ...(option.retired === true && { retired: true }) }];
  });
}

const textOr = (value: unknown, missing: string): string =>
  typeof value === 'string' && value !== '' ? value : missing;

/** Every field with those inside it, in reading order. */
export const withInner = (fields: readonly DraftField[]): DraftField[] =>
  fields.flatMap((field) => [field, ...withInner(field.fields ?? [])]);

/** The field at a dotted path. */
export function fieldAt(form: JsonObject, path: string): DraftField | undefined {
  let inside: readonly DraftField[] = fieldsOf(form);
  let found: DraftField | undefined;
  for (const key of path.split('.')) {
    found = inside.find((field) => field.key === key);
    inside = found?.fields ?? [];
  }
  return found;
}

/** The field whose schema stands at a pointer of `form.json`, or around it. */
export function fieldAround(form: JsonObject, pointer: string): DraftField | undefined {
  const around = withInner(fieldsOf(form)).filter(
    (field) => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`),
  );
  return around.at(-1);
}

/** Pointer of the object schema that holds the fields of a group or section; `''` is the form itself. */
export function ownerPointer(form: JsonObject, path: string): string {
  if (path === '') return '/schema';
  const field = fieldAt(form, path);
  if (!field) throw new RangeError(`no field ${path}`);
  return kindOf(field).holds === 'rows' ? below(field.pointer, 'items') : field.pointer;
}

/** Dotted path of what holds a field; `''` for the form. */
export const ownerOf = (path: string): string => path.split('.').slice(0, -1).join('.');

/** The keys of the fields in the same object, and at the root the names of settings, which expressions could not tell apart. */
export function namesBeside(draft: DefinitionDraft, owner: string): string[] {
  const properties = get(draft.form, below(ownerPointer(draft.form, owner), 'properties'));
  const settings = owner === '' && isObject(draft.task.settings) ? Object.keys(draft.task.settings) : [];
  return [...(isObject(properties) ? Object.keys(properties) : []), ...settings];
}
