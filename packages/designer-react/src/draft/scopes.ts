import { type Setting, typeScope } from '@hearth/definition';
import type { TypeScope } from '@hearth/expression';
import { type DefinitionDraft, isObject, type JsonObject } from './draft.ts';
import { type DraftField, fieldsOf } from './fields.ts';

const known = new WeakMap<readonly DraftField[], { settings: unknown; scopes: Map<string, TypeScope> }>();

/** The names that an expression at a place of the form may read; the same object while the form stays the same. */
export function scopeAt(draft: DefinitionDraft, path: string): TypeScope {
  const fields = fieldsOf(draft.form);
  const { settings } = draft.task;
  let kept = known.get(fields);
  if (!kept || kept.settings !== settings) kept = { settings, scopes: new Map() };
  known.set(fields, kept);
  const scope = kept.scopes.get(path) ?? typeScope({ fields }, path, settingsOf(draft.task));
  kept.scopes.set(path, scope);
  return scope;
}

/** The settings of a task that can be read as such. */
export function settingsOf(task: JsonObject): Record<string, Setting> {
  const settings = isObject(task.settings) ? task.settings : {};
  return Object.fromEntries(Object.entries(settings).filter(([, setting]) => isObject(setting))) as never;
}
