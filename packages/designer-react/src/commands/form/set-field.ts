import { fieldKinds, kindNamed } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { isObject, type JsonObject } from '../../draft/draft.ts';
import { fieldAt, ownerOf, ownerPointer } from '../../draft/fields.ts';
import { below, get, set } from '../../draft/json.ts';
import { type Command, refuse } from '../../history/edit.ts';

export interface SetKeyword {
  /** Dotted path of the field. */
  path: string;
  keyword: string;
  /** Undefined takes the keyword away. */
  value: Json | undefined;
}

/** Changes one keyword of a field. Typing into the same box is one step. */
export const setKeyword: Command<SetKeyword> = (draft, { path, keyword, value }) => {
  const field = fieldAt(draft.form, path);
  if (!field) return refuse('field-gone', '');
  const form = set(draft.form, below(field.pointer, keyword), value);
  return {
    label: 'edit.field-changed',
    params: { title: field.title },
    draft: { ...draft, ...(form !== draft.form && { form }) },
    select: { file: 'form', pointer: field.pointer },
    merge: `${keyword} ${field.pointer}`,
  };
};

/** The label as it is typed; {@link nameField} makes the key of it afterwards. */
export const setTitle: Command<{ path: string; title: string }> = (draft, { path, title }) => {
  const field = fieldAt(draft.form, path);
  const said = title === '' || title === field?.key ? undefined : title;
  const edit = setKeyword(draft, { path, keyword: 'title', value: said });
  return 'problems' in edit ? edit : { ...edit, label: 'edit.field-named', params: { title } };
};

/** Whether a field must always be filled in. */
export const setRequired: Command<{ path: string; required: boolean }> = (draft, { path, required }) => {
  const field = fieldAt(draft.form, path);
  if (!field) return refuse('field-gone', '');
  const at = below(ownerPointer(draft.form, ownerOf(path)), 'required');
  const said = get(draft.form, at);
  const before = Array.isArray(said) ? said : [];
  const after = before.filter((key) => key !== field.key);
  if (required) after.push(field.key);
  const form = set(draft.form, at, after.length > 0 ? after : undefined);
  return { label: 'edit.field-changed', params: { title: field.title }, draft: { ...draft, form } };
};

/** Keywords that mean something for every kind. */
const common = [
  'fieldId',
  'title',
  'description',
  'visibleWhen',
  'requiredWhen',
  'sensitivity',
  'purpose',
  'computed',
  'prefill',
  'deprecated',
  'readOnly',
  'examples',
];

/** Makes a field one of another kind. Settings that mean nothing there go; formulas of the value stay and are looked over. */
export const changeKind: Command<{ path: string; kind: string }> = (draft, { path, kind: name }) => {
  const field = fieldAt(draft.form, path);
  const kind = kindNamed(name);
  if (!field || !kind) return refuse('field-gone', '');
  if (!kindsLike(field.kind).includes(name)) return refuse('kind-holds-fields', field.pointer, { title: field.title });
  const before = get(draft.form, field.pointer) as JsonObject;
  const settings = isObject(kind.settings.properties) ? Object.keys(kind.settings.properties) : [];
  const kept = Object.entries(before).filter(([key]) => common.includes(key) || settings.includes(key));
  const { type, format } = kind.base as { type?: Json; format?: string };
  const values = (field.options ?? []).map(({ value }) => value);
  const schema: JsonObject = {
    ...(typeof type === 'string' && { type }),
    ...(format !== undefined && { format }),
    ...(kind.offers === 'one' && values.length > 0 && { type: 'string', enum: values }),
    ...(kind.offers === 'many' && values.length > 0 && { items: { type: 'string', enum: values }, uniqueItems: true }),
    ...Object.fromEntries(kept),
    kind: name,
  };
  const form = set(draft.form, field.pointer, schema);
  return { label: 'edit.field-changed', params: { title: field.title }, draft: { ...draft, form } };
};

/** The kinds that a field can become without losing fields of its own. */
export const kindsLike = (kind: string): string[] => {
  const plain = ({ holds, valueType }: (typeof fieldKinds)[number]) => holds === undefined && valueType !== 'none';
  const own = kindNamed(kind);
  return own && plain(own) ? fieldKinds.filter(plain).map(({ name }) => name) : [kind];
};
