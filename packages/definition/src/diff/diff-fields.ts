import type { Expression } from '../expression.ts';
import type { Field, Form, Rule } from '../form.ts';
import { isObject } from '../json/equal.ts';
import { pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import { commonKeywords, schemaKeywords, settingsOfKind } from '../meta/field-keywords.ts';
import type { DefinitionCode } from '../problem.ts';
import { pointerParts } from '../walk/field-pointer.ts';
import { diffLayouts } from './diff-layout.ts';
import { diffOptions } from './diff-options.ts';
import { changedKeys, type Difference, difference, firstMoved, keyword, matched, same } from './difference.ts';

/** What changed in a form. Fields are matched by their stable id inside the same group, so that a renamed field is a renamed field. */
export function diffForms(before: Form, after: Form): Difference[] {
  const fields = diffFields(before.fields, after.fields, before, after);
  const reordered = fields.some(({ code }) => code === 'diff-fields-reordered');
  return [
    ...fields,
    ...diffRules(before.rules, after.rules, '/schema'),
    ...diffLayouts(before, after, { inOrder: !reordered }),
  ];
}

const idOf = ({ id }: { id: string }): string => id;

function diffFields(before: readonly Field[], after: readonly Field[], old: Form, now: Form): Difference[] {
  const found = matched(before, after, idOf);
  const moved = firstMoved(found, before, idOf);
  return [
    ...found.added.map(({ item }) =>
      difference('form', 'diff-field-added', at(now, item), { name: item.title, ...kindParams(item) }),
    ),
    ...found.removed.map(({ item }) => difference('form', 'diff-field-removed', at(old, item), { name: item.title })),
    ...found.both.flatMap((pair) => [
      ...diffField(pair.before, pair.after, at(now, pair.after)),
      ...diffFields(pair.before.fields ?? [], pair.after.fields ?? [], old, now),
      ...diffRules(pair.before.rules ?? [], pair.after.rules ?? [], at(now, pair.after)),
    ]),
    ...(moved ? [difference('form', 'diff-fields-reordered', at(now, moved), { name: moved.title })] : []),
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
  if (before.help !== after.help) add('diff-field-help');
  found.push(...diffExpressions(before, after, path), ...diffOptions(before, after, path));
  found.push(...diffKeywords(before, after, path));
  return found;
}

const expressions = {
  visibleWhen: 'diff-field-visible-when',
  requiredWhen: 'diff-field-required-when',
  computed: 'diff-field-computed',
  prefill: 'diff-field-prefill',
  rowTitle: 'diff-field-row-title',
} as const satisfies Partial<Record<keyof Field, DefinitionCode>>;

function diffExpressions(before: Field, after: Field, path: string): Difference[] {
  return (Object.keys(expressions) as (keyof typeof expressions)[]).flatMap((key) => {
    const from = expressionText(before[key]);
    const to = expressionText(after[key]);
    return from === to ? [] : [difference('form', expressions[key], path, { name: after.title, from, to })];
  });
}

const expressionText = (expression: Expression | undefined): string => expression?.text ?? '—';

/** Keywords that are told in words of their own, or that stand for what is inside. */
const toldElsewhere = [
  ...Object.keys(expressions),
  ...['title', 'description', 'kind', 'fieldId', 'sensitivity', 'options', 'enum'],
  ...['properties', 'required', 'rules', 'items'],
];

/** Limits and settings, each with both values; of the items of a list what is not an option or a column. */
function diffKeywords(before: Field, after: Field, path: string): Difference[] {
  const known = { properties: { ...schemaKeywords, ...commonKeywords, ...settingsOfKind(kindOf(after)) } };
  // A new kind brings another type with it, and saying both would say one thing twice.
  const except = before.kind === after.kind ? toldElsewhere : [...toldElsewhere, 'type', 'format'];
  const own = changedKeys(before.schema, after.schema, except).map((key) =>
    difference('form', 'diff-field-limit-changed', path, {
      name: after.title,
      ...keyword(key, known),
      from: textOf(before.schema[key]),
      to: textOf(after.schema[key]),
    }),
  );
  const items = changedKeys(itemsOf(before), itemsOf(after), toldElsewhere);
  return items.length > 0 && before.kind === after.kind
    ? [...own, difference('form', 'diff-field-rows-changed', path, { name: after.title })]
    : own;
}

const itemsOf = ({ schema }: Field): object => (isObject(schema.items as never) ? (schema.items as object) : {});

const textOf = (value: unknown): string =>
  value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value);

function diffRules(before: readonly Rule[], after: readonly Rule[], path: string): Difference[] {
  const { both, added, removed } = matched(before, after, idOf);
  return [
    ...added.map(({ item }) => difference('form', 'diff-rule-added', path, { message: item.message })),
    ...removed.map(({ item }) => difference('form', 'diff-rule-removed', path, { message: item.message })),
    ...both
      .filter((pair) => !same(pair.before, pair.after))
      .map((pair) => difference('form', 'diff-rule-changed', path, { message: pair.after.message })),
  ];
}
