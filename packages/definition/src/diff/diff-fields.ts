import type { Expression } from '../expression.ts';
import type { Field, Form, Rule } from '../form.ts';
import { pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import type { DefinitionCode } from '../problem.ts';
import { pointerParts } from '../walk/field-pointer.ts';
import { type Difference, difference, listChange, matched, same } from './difference.ts';

/** Keywords that bound a value; a change of one is told with both numbers. */
const limits = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
  'decimals',
  'maxFiles',
  'maxSize',
];

/** What changed in a form. Fields are matched by their stable id inside the same group, so that a renamed field is a renamed field. */
export function diffForms(before: Form, after: Form): Difference[] {
  return [...diffFields(before.fields, after.fields, before, after), ...diffRules(before.rules, after.rules)];
}

function diffFields(before: readonly Field[], after: readonly Field[], old: Form, now: Form): Difference[] {
  const { both, added, removed } = matched(before, after, (field) => field.id);
  return [
    ...added.map(({ item }) =>
      difference('form', 'diff-field-added', at(now, item), { name: item.title, ...kindParams(item) }),
    ),
    ...removed.map(({ item }) => difference('form', 'diff-field-removed', at(old, item), { name: item.title })),
    ...both.flatMap((pair) => [
      ...diffField(pair.before, pair.after, at(now, pair.after)),
      ...diffFields(pair.before.fields ?? [], pair.after.fields ?? [], old, now),
      ...diffRules(pair.before.rules ?? [], pair.after.rules ?? []),
    ]),
  ];
}

const at = (form: Form, field: Field): string => pointerOf(pointerParts(form, field.path));

const kindParams = (field: Field) => ({ kind: kindOf(field).title['zh-CN'], kindEn: kindOf(field).title.en });

function diffField(before: Field, after: Field, path: string): Difference[] {
  const found: Difference[] = [];
  const name = after.title;
  const add = (code: DefinitionCode, params: Difference['params'] = {}): void => {
    found.push(difference('form', code, path, { name, ...params }));
  };
  if (before.title !== after.title) add('diff-field-renamed', { from: before.title });
  if (before.key !== after.key) add('diff-field-key-changed', { from: before.key, to: after.key });
  if (before.kind !== after.kind) {
    const { kind: from, kindEn: fromEn } = kindParams(before);
    add('diff-field-kind-changed', { from, fromEn, ...kindParams(after) });
  }
  if (before.required !== after.required) add(after.required ? 'diff-field-now-required' : 'diff-field-now-optional');
  if (before.sensitivity !== after.sensitivity) add(`diff-field-${after.sensitivity}`);
  found.push(...diffConditions(before, after, path), ...diffOptions(before, after, path));
  for (const keyword of limits) {
    const [from, to] = [before.schema[keyword], after.schema[keyword]];
    if (!same(from, to)) add('diff-field-limit-changed', { keyword, from: textOf(from), to: textOf(to) });
  }
  return found;
}

const textOf = (value: unknown): string =>
  value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value);

const conditions = {
  visibleWhen: 'diff-field-visible-when',
  requiredWhen: 'diff-field-required-when',
  computed: 'diff-field-computed',
  prefill: 'diff-field-prefill',
} as const satisfies Partial<Record<keyof Field, DefinitionCode>>;

function diffConditions(before: Field, after: Field, path: string): Difference[] {
  return (Object.keys(conditions) as (keyof typeof conditions)[]).flatMap((key) => {
    const from = expressionText(before[key]);
    const to = expressionText(after[key]);
    return from === to ? [] : [difference('form', conditions[key], path, { name: after.title, from, to })];
  });
}

const expressionText = (expression: Expression | undefined): string => expression?.text ?? '—';

function diffOptions(before: Field, after: Field, path: string): Difference[] {
  const titles = (field: Field, retired: boolean): string[] =>
    (field.options ?? []).filter((option) => (option.retired ?? false) === retired).map((option) => option.title);
  const { added, removed } = listChange(titles(before, false), titles(after, false));
  const gone = removed.filter((title) => !titles(after, true).includes(title));
  const retired = removed.filter((title) => titles(after, true).includes(title));
  const tell = (code: DefinitionCode, options: string[]): Difference[] =>
    options.length > 0 ? [difference('form', code, path, { name: after.title, options })] : [];
  return [
    ...tell('diff-options-added', added),
    ...tell('diff-options-removed', gone),
    ...tell('diff-options-retired', retired),
  ];
}

function diffRules(before: readonly Rule[], after: readonly Rule[]): Difference[] {
  const { both, added, removed } = matched(before, after, (rule) => rule.id);
  return [
    ...added.map(({ item }) => difference('form', 'diff-rule-added', '/schema', { message: item.message })),
    ...removed.map(({ item }) => difference('form', 'diff-rule-removed', '/schema', { message: item.message })),
    ...both
      .filter((pair) => !same(pair.before, pair.after))
      .map((pair) => difference('form', 'diff-rule-changed', '/schema', { message: pair.after.message })),
  ];
}
