import type { Json } from '@hearth/expression';
import { isObject } from '../../draft/draft.ts';
import { below, get, insert, renameKey, set } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';
import { referencesFrom, renamed } from '../../settings/references.ts';
import { usersOfName } from './names-in-expressions.ts';

const nameRule = /^[\p{L}_][\p{L}\d_]{0,59}$/u;

/** Whether formulas can read a setting of that name. */
export const isSettingName = (name: string): boolean => nameRule.test(name);

/** Adds a setting of the task under a name of its own. */
export const addSetting: Command<{ name: string; setting: Json }> = (draft, { name, setting }) => {
  const known = isObject(draft.task.settings) ? draft.task.settings : {};
  const free = freeName(name, known);
  return {
    label: 'edit.task-setting-added',
    params: { title: free },
    draft: withFile(draft, 'task', (task) =>
      insert(isObject(task.settings) ? task : set(task, '/settings', {}), below('/settings', free), setting),
    ),
    select: { file: 'task', pointer: below('/settings', free) },
  };
};

/** Gives a setting another name; terms that rest on it follow, expressions that read it stand in the way. */
export const renameSetting: Command<{ from: string; to: string }> = (draft, { from, to }) => {
  const settings = draft.task.settings;
  const pointer = below('/settings', from);
  if (!isObject(settings) || !(from in settings)) return refuse('gone', pointer);
  if (from === to) return { label: 'edit.task-setting-renamed', params: { title: to }, draft };
  if (!isSettingName(to)) return refuse('bad-setting-name', pointer, { name: to });
  if (to in settings) return refuse('setting-name-taken', pointer, { name: to });
  const places = usersOfName(draft, from);
  if (places.length > 0) return refuse('setting-read', pointer, { title: from, places });
  return {
    label: 'edit.task-setting-renamed',
    params: { title: to },
    draft: withFile(renamed(draft, 'setting', from, to), 'task', (task) => renameKey(task, pointer, to)),
  };
};

/** Takes a setting away; refused while a term rests on it or an expression reads it. */
export const removeSetting: Command<{ name: string }> = (draft, { name }) => {
  const pointer = below('/settings', name);
  if (get(draft.task, pointer) === undefined) return refuse('gone', pointer);
  const terms = referencesFrom(draft, 'setting', new Set([name])).map((one) => titleOf(draft[one.file], one.pointer));
  const places = [...new Set([...terms, ...usersOfName(draft, name)])];
  if (places.length > 0) return refuse('setting-read', pointer, { title: name, places });
  return {
    label: 'edit.item-removed',
    params: { title: name },
    draft: withFile(draft, 'task', (task) => {
      const left = set(task, pointer, undefined);
      return Object.keys(left.settings as object).length > 0 ? left : set(left, '/settings', undefined);
    }),
  };
};

function freeName(name: string, known: { [key: string]: Json }): string {
  if (!(name in known)) return name;
  for (let count = 2; ; count += 1) if (!(`${name}${count}` in known)) return `${name}${count}`;
}

/** The title of whatever is nearest around a pointer. */
function titleOf(content: Json, pointer: string): string {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = get(content, at);
    if (isObject(found) && typeof found.title === 'string') return found.title;
  }
  return pointer;
}
