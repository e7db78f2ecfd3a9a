import type { Place } from '../../draft/draft.ts';
import { isObject } from '../../draft/draft.ts';
import { below, get, set } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';
import type { Thing } from '../../settings/named-things.ts';
import { renamed } from '../../settings/references.ts';
import { idsIn } from '../workflow/new-id.ts';

export interface ChangeId extends Place {
  to: string;
  /** What the thing is, when other places name it by its id. */
  thing?: Thing;
}

/** Gives something another id before it is published; what names it follows. */
export const changeId: Command<ChangeId> = (draft, { file, pointer, to, thing }) => {
  const owner = get(draft[file], pointer);
  if (!isObject(owner)) return refuse('gone', pointer);
  const from = String(owner.id ?? '');
  if (from === to) return { label: 'edit.id-changed', params: { id: to }, draft };
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(to)) return refuse('bad-id', below(pointer, 'id'), { id: to });
  if (idsIn(siblingsOf(draft[file], pointer, thing)).has(to))
    return refuse('id-taken', below(pointer, 'id'), { id: to });
  const followed = thing ? renamed(draft, thing, from, to) : draft;
  return {
    label: 'edit.id-changed',
    params: { id: to },
    draft: withFile(followed, file, (content) => set(content, below(pointer, 'id'), to)),
  };
};

/** Steps are told apart in the whole workflow, everything else in its own list. */
function siblingsOf(content: Parameters<typeof get>[0], pointer: string, thing: Thing | undefined) {
  if (thing === 'step') return content;
  const list = get(content, pointer.slice(0, pointer.lastIndexOf('/')));
  return Array.isArray(list) ? list.map((one) => (isObject(one) ? { id: one.id ?? '' } : null)) : [];
}
