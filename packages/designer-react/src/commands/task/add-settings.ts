import { isObject, type JsonObject } from '../../draft/draft.ts';
import { set } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';
import { isSettingName } from './task-settings.ts';

/** Adds named values of the task, or changes those that have the name already; names are ones that formulas can read. */
export const addSettings: Command<{ settings: readonly { name: string; setting: JsonObject }[] }> = (
  draft,
  { settings },
) => {
  const bad = settings.find(({ name }) => !isSettingName(name));
  if (bad) return refuse('bad-setting-name', '/settings', { name: bad.name });
  const known = isObject(draft.task.settings) ? draft.task.settings : {};
  const next = { ...known, ...Object.fromEntries(settings.map(({ name, setting }) => [name, setting])) };
  return {
    label: 'edit.items-added',
    params: { title: settings[0]?.name ?? '', count: String(settings.length) },
    draft: withFile(draft, 'task', (task) => set(task, '/settings', next)),
  };
};
