import { kindOf, type Option } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { type DefinitionDraft, isObject, type JsonObject } from '../../draft/draft.ts';
import { type DraftField, fieldAt, fieldsOf, optionsOf, refTo, withInner } from '../../draft/fields.ts';
import { below, get, set } from '../../draft/json.ts';
import { type Command, refuse } from '../../history/edit.ts';
import { freeName, nameFrom } from './names.ts';

/** Changes the options of a choice field; of one that shares a list, the list. */
export const setOptions: Command<{ path: string; options: readonly Option[] }> = (draft, { path, options }) => {
  const field = fieldAt(draft.form, path);
  if (!field) return refuse('field-gone', '');
  const at = holderOf(draft, field);
  const form = set(draft.form, at, withOptions(get(draft.form, at) as JsonObject, field, options));
  return {
    label: 'edit.options-changed',
    params: { title: field.title },
    draft: { ...draft, form },
    merge: `options ${at} ${options.length}`,
  };
};

/** Pointer of the schema that says the options of a field: its own, or the shared part that it refers to. */
function holderOf(draft: DefinitionDraft, field: DraftField): string {
  const own = get(draft.form, field.pointer) as JsonObject;
  return field.shared !== undefined && optionsOf(own).length === 0
    ? below('/schema/$defs', field.shared)
    : field.pointer;
}

/** A schema that offers these options: `enum` where text and value are one, else `options`. */
function withOptions(schema: JsonObject, field: DraftField, options: readonly Option[]): JsonObject {
  const plain = options.every(({ value, title, retired }) => String(value) === title && !retired);
  const values = options.map(({ value }) => value);
  const written = options.map(({ value, title, retired }) => ({ value, title, ...(retired && { retired }) })) as Json[];
  const { enum: _, options: __, items, ...rest } = schema;
  const said: JsonObject = plain ? { enum: values } : { options: written };
  if (kindOf(field).offers === 'one') return { ...rest, ...said };
  const { enum: ___, options: ____, ...inner } = isObject(items) ? items : { type: 'string' };
  return { ...rest, items: { ...inner, ...said } };
}

/** Makes the options of a field a list of the form that other fields can share. */
export const shareOptions: Command<{ path: string; name: string }> = (draft, { path, name }) => {
  const field = fieldAt(draft.form, path);
  if (!field?.options) return refuse('field-gone', '');
  const own = get(draft.form, field.pointer) as JsonObject;
  const { type, enum: values, options, items, uniqueItems, kind, $ref: _, ...rest } = own;
  const part = Object.fromEntries(
    Object.entries({ type, enum: values, options, items, uniqueItems, kind: kind ?? field.kind }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as JsonObject;
  const key = freeName(nameFrom(name) || field.key, sharedNames(draft));
  const defs = get(draft.form, '/schema/$defs');
  const shared = set(draft.form, '/schema/$defs', { ...(isObject(defs) ? defs : {}), [key]: part });
  const form = set(shared, field.pointer, { ...refTo(key), ...rest });
  return { label: 'edit.options-shared', params: { title: field.title }, draft: { ...draft, form } };
};

/** Lets a field use a list that others share, or, without a name, a list of its own again. */
export const takeSharedOptions: Command<{ path: string; name: string | undefined }> = (draft, { path, name }) => {
  const field = fieldAt(draft.form, path);
  if (!field) return refuse('field-gone', '');
  const own = get(draft.form, field.pointer) as JsonObject;
  const {
    $ref: _,
    type: __,
    enum: ___,
    options: ____,
    items: _____,
    uniqueItems: ______,
    kind: _______,
    ...rest
  } = own;
  const { type, enum: values, options, items, uniqueItems } = field.schema as JsonObject;
  const said = { type, enum: values, options, items, uniqueItems, kind: field.kind };
  const kept = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as JsonObject;
  const schema = name === undefined ? { ...kept, ...rest } : { ...refTo(name), ...rest };
  const form = set(draft.form, field.pointer, schema);
  return { label: 'edit.options-changed', params: { title: field.title }, draft: { ...draft, form } };
};

export const sharedNames = (draft: DefinitionDraft): string[] => {
  const defs = get(draft.form, '/schema/$defs');
  return isObject(defs) ? Object.keys(defs) : [];
};

/** Shared lists that a field could use, with the fields that use each. */
export function listsFor(
  draft: DefinitionDraft,
  field: DraftField,
): { name: string; options: Option[]; users: DraftField[] }[] {
  const all = withInner(fieldsOf(draft.form));
  const many = kindOf(field).offers === 'many';
  return sharedNames(draft).flatMap((name) => {
    const part = get(draft.form, below('/schema/$defs', name));
    if (!isObject(part) || optionsOf(part).length === 0 || (part.items !== undefined) !== many) return [];
    return [{ name, options: optionsOf(part), users: all.filter(({ shared }) => shared === name) }];
  });
}
