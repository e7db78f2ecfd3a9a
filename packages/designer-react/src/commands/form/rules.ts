import type { Json } from '@hearth/expression';
import { type DefinitionDraft, isObject, type JsonObject } from '../../draft/draft.ts';
import { fieldAt, ownerOf, ownerPointer } from '../../draft/fields.ts';
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

/** One line of a list of rules. */
export interface RuleRow {
  /** Paths of the fields beside which the message stands; all of one group, or of none. */
  at: readonly string[];
  assert: string;
  message: string;
  /** Only reminds, and lets the form go on. */
  warning?: boolean;
}

/** Adds the rules of a list, each to the form or to the rows of the group that holds its fields, as one step. */
export const addRuleRows: Command<{ rows: readonly RuleRow[] }> = (draft, { rows }) => {
  let next = draft;
  for (const { at, assert, message, warning } of rows) {
    const owner = ownerOf(at[0] ?? '');
    const strange = at.find((path) => ownerOf(path) !== owner || !fieldAt(next.form, path));
    if (strange !== undefined || at.length === 0) return refuse('no-such-field-here', '', { name: strange ?? '' });
    const keys = at.map((path) => path.slice(owner === '' ? 0 : owner.length + 1));
    const rules = rulesOf(next, owner);
    const id = freeId(
      'rule-',
      rules.map((rule) => String(rule.id)),
    );
    const rule: JsonObject = { id, assert, message, at: keys, ...(warning && { level: 'warning' }) };
    next = { ...next, form: set(next.form, rulesPointer(next, owner), [...rules, rule]) };
  }
  return { label: 'edit.rules-added', params: { count: String(rows.length) }, draft: next };
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
