import type { JsonSchema } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Place } from '../edit.ts';
import type { Change } from '../history.ts';

/** The object schema that a field belongs to: the form's own, or the rows of a group. */
export type Owner = Place;

/** Puts a field at a position among its siblings. */
export function addField(owner: Owner, key: string, schema: JsonSchema, index?: number): Change {
  const insert = { op: 'insert', at: [...owner, 'properties'], key, value: schema as Json } as const;
  return {
    label: 'add-field',
    params: { key },
    edits: [index === undefined ? insert : { ...insert, index }],
    selection: key,
  };
}

/** Takes a field away, and its name from the list of required ones. */
export function removeField(form: Json, owner: Owner, key: string): Change {
  const required = requiredOf(form, owner);
  const position = required.indexOf(key);
  const unrequire = { op: 'remove', at: [...owner, 'required'], key: position } as const;
  return {
    label: 'remove-field',
    params: { key },
    edits: [...(position < 0 ? [] : [unrequire]), { op: 'remove', at: [...owner, 'properties'], key }],
  };
}

/** Moves a field among its siblings. */
export function moveField(owner: Owner, key: string, index: number): Change {
  return {
    label: 'move-field',
    params: { key },
    edits: [{ op: 'move', at: [...owner, 'properties'], key, index }],
    selection: key,
  };
}

/** Changes one keyword of a field; typing into the same keyword merges into one change. */
export function setKeyword(form: Json, owner: Owner, key: string, keyword: string, value: Json): Change {
  const at = [...owner, 'properties', key];
  const field = valueAt(form, at) as { [keyword: string]: Json };
  const edit = Object.hasOwn(field, keyword)
    ? ({ op: 'set', at: [...at, keyword], value } as const)
    : ({ op: 'insert', at, key: keyword, value } as const);
  return {
    label: 'set-keyword',
    params: { key, keyword },
    edits: [edit],
    mergeKey: `${at.join('/')}#${keyword}`,
    selection: key,
  };
}

function requiredOf(form: Json, owner: Owner): Json[] {
  const object = valueAt(form, owner) as { required?: Json[] };
  return object.required ?? [];
}

function valueAt(tree: Json, at: Place): Json {
  return at.reduce<Json>((node, step) => (node as { [key: string]: Json })[step] ?? null, tree);
}
