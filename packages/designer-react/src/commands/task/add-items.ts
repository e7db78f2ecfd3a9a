import type { Json } from '@hearth/expression';
import { isObject, type Place } from '../../draft/draft.ts';
import { below, get, set } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';
import { idsIn, newId } from '../workflow/new-id.ts';

/** Adds several elements at the end of a list as one step; those with ids get new ones. */
export const addItems: Command<Place & { items: readonly Json[]; stem?: string | undefined; title: string }> = (
  draft,
  { file, pointer, items, stem, title },
) => {
  const list = get(draft[file], pointer) ?? [];
  if (!Array.isArray(list) || items.length === 0) return refuse('gone', pointer);
  const taken = idsIn(draft[file]);
  const own = items.map((item) => {
    if (!isObject(item) || stem === undefined) return item;
    const id = newId(stem, taken);
    taken.add(id);
    return { ...item, id };
  });
  return {
    label: 'edit.items-added',
    params: { title, count: String(items.length) },
    draft: withFile(draft, file, (content) => set(content, pointer, [...list, ...own])),
    select: { file, pointer: below(pointer, list.length) },
  };
};
