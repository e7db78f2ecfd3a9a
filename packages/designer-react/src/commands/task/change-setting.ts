import type { Json } from '@hearth/expression';
import { isObject, type Place } from '../../draft/draft.ts';
import { get, parentOf, set } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';

export interface ChangeSetting extends Place {
  /** Missing = the setting is taken away. */
  value: Json | undefined;
  /** The words of the setting, for the undo button. */
  title: string;
  /** Typing into one box is one thing to undo. */
  typing?: boolean;
}

/** Gives a setting of the task, workflow or figures another value; whatever has an editor on screen is changed by this. */
export const changeSetting: Command<ChangeSetting> = (draft, { file, pointer, value, title, typing = false }) => {
  const { parent } = parentOf(pointer);
  const holder = get(draft[file], parent);
  if (holder === undefined && value === undefined) return { label: 'edit.setting-changed', params: { title }, draft };
  if (!isObject(holder) && !Array.isArray(holder)) return refuse('gone', pointer);
  if (Array.isArray(holder) && value !== undefined && holder[Number(parentOf(pointer).key)] === undefined)
    return refuse('gone', pointer);
  return {
    label: 'edit.setting-changed',
    params: { title },
    draft: withFile(draft, file, (content) => set(content, pointer, value)),
    ...(typing && { merge: `${file}${pointer}` }),
  };
};
