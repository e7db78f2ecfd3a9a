import type { Json } from '@hearth/expression';
import { isObject, type JsonObject, type Place } from '../../draft/draft.ts';
import { below, get, reorder, set } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';
import type { Thing } from '../../settings/named-things.ts';
import { referencesFrom, withoutReferences } from '../../settings/references.ts';
import { idsIn, newId } from '../workflow/new-id.ts';
import { referringTitles } from '../workflow/remove-step.ts';

/** Adds an element at the end of a list, which is made where it is missing. Something with an id gets a new one. */
export const addItem: Command<Place & { item: Json; stem?: string; title: string }> = (draft, args) => {
  const { file, pointer, item, stem, title } = args;
  const list = get(draft[file], pointer) ?? [];
  if (!Array.isArray(list)) return refuse('gone', pointer);
  const own = isObject(item) && stem !== undefined ? { ...item, id: newId(stem, idsIn(draft[file])) } : item;
  return {
    label: 'edit.item-added',
    params: { title },
    draft: withFile(draft, file, (content) => set(content, pointer, [...list, own])),
    select: { file, pointer: below(pointer, list.length) },
  };
};

export interface RemoveItem extends Place {
  title: string;
  /** What the element is, when other places name it. */
  thing?: Thing;
  withReferences?: boolean;
}

/** Takes an element away; refused while something names it, with the places, unless these go too. An optional list does not stay empty. */
export const removeItem: Command<RemoveItem> = (draft, { file, pointer, title, thing, withReferences }) => {
  const item = get(draft[file], pointer);
  if (item === undefined) return refuse('gone', pointer);
  const names = new Set(isObject(item) && typeof item.id === 'string' ? [item.id] : []);
  const references = thing ? referencesFrom(draft, thing, names, { file, pointer }) : [];
  if (references.length > 0 && !withReferences) {
    return refuse('item-referred', pointer, { title, places: referringTitles(draft, references) });
  }
  return {
    label: 'edit.item-removed',
    params: { title },
    draft: withFile(withoutReferences(draft, references), file, (content) => set(content, pointer, undefined)),
  };
};

/** Moves an element to another place in its list. */
export const moveItem: Command<Place & { index: number; title: string }> = (draft, { file, pointer, index, title }) => {
  const cut = pointer.lastIndexOf('/');
  const list = get(draft[file], pointer.slice(0, cut));
  if (!Array.isArray(list) || index < 0 || index >= list.length || list[Number(pointer.slice(cut + 1))] === undefined)
    return refuse('gone', pointer);
  return {
    label: 'edit.item-moved',
    params: { title },
    draft: withFile(draft, file, (content): JsonObject => reorder(content, pointer, index)),
    select: { file, pointer: below(pointer.slice(0, cut), index) },
  };
};
