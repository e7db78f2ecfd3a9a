import type { Json } from '@hearth/expression';
import { type DefinitionDraft, isObject, type JsonObject } from '../../draft/draft.ts';
import { ownerPointer } from '../../draft/fields.ts';
import { below, get, remove, reorder, set } from '../../draft/json.ts';
import { type Command, refuse } from '../../history/edit.ts';
import { freeId } from './layout.ts';

/** The rules of the form, or of the rows of a group, as they stand in the file. */
export function rulesOf(draft: DefinitionDraft, owner: string): JsonObject[] {
  const rules = get(draft.form, rulesPointer(draft, owner));
  return Array.isArray(rules) ? rules.filter(isObject) : [];
}

export const rulesPointer = (draft: DefinitionDraft, owner: string): string =>
  below(ownerPointer(draft.form, owner), 'rules');

/** Puts a rule at the end; it holds until somebody says what it asks. */
export const addRule: Command<{ owner: string; at: readonly string[]; message: string }> = (
  draft,
  { owner, at, message },
) => {
  const rules = rulesOf(draft, owner);
  const id = freeId(
    'rule-',
    rules.map((rule) => String(rule.id)),
  );
  const form = set(draft.form, rulesPointer(draft, owner), [...rules, { id, assert: 'true', message, at: [...at] }]);
  return { label: 'edit.rule-added', draft: { ...draft, form } };
};

/** Changes one keyword of a rule; undefined takes it away. */
export const setRule: Command<{ owner: string; index: number; keyword: string; value: Json | undefined }> = (
  draft,
  { owner, index, keyword, value },
) => {
  const at = below(rulesPointer(draft, owner), index);
  if (get(draft.form, at) === undefined) return refuse('rule-gone', at);
  const form = set(draft.form, below(at, keyword), value);
  return {
    label: 'edit.rule-changed',
    draft: form === draft.form ? draft : { ...draft, form },
    merge: `${at} ${keyword}`,
  };
};

export const removeRule: Command<{ owner: string; index: number }> = (draft, { owner, index }) => {
  const at = rulesPointer(draft, owner);
  const left = remove(draft.form, below(at, index));
  const form = rulesOf({ ...draft, form: left }, owner).length > 0 ? left : set(left, at, undefined);
  return { label: 'edit.rule-removed', draft: { ...draft, form } };
};

export const moveRule: Command<{ owner: string; index: number; to: number }> = (draft, { owner, index, to }) => {
  if (to < 0 || to >= rulesOf(draft, owner).length) return refuse('at-the-edge', '');
  const form = reorder(draft.form, below(rulesPointer(draft, owner), index), to);
  return { label: 'edit.rule-changed', draft: { ...draft, form } };
};
