// @vitest-environment node
import type { Json, Locale } from '@hearth/expression';
import { expect, test } from 'vitest';
import { stepTypes } from '../commands/workflow/new-step.ts';
import { isTextKey } from '../text/texts.ts';
import { blankOf } from './blank-value.ts';
import { namedThings } from './named-things.ts';
import { alternativesOf, fileNode, itemOf, membersOf, partNode, type SettingNode } from './setting-node.ts';
import { settingTitle, valueTitle } from './setting-text.ts';

/** Every place of the language that a designer can show, with the fixed values that may stand there. */
function placesOf(
  node: SettingNode,
  found = new Map<string, { node: SettingNode; values: Json[] }>(),
  seen = new Set<object>(),
) {
  const values = [
    ...((node.schema.enum as Json[] | undefined) ?? []),
    ...alternativesOf(node).flatMap((one) => ('value' in one ? [one.value] : [])),
  ];
  found.set(node.label, { node, values });
  if (seen.has(node.schema)) return found;
  seen.add(node.schema);
  for (const one of alternativesOf(node)) if ('node' in one) placesOf(one.node, found, seen);
  const item = itemOf(node);
  if (item) placesOf(item, found, seen);
  for (const member of membersOf(node)) placesOf(member.node, found, seen);
  return found;
}

const roots = [
  fileNode('task'),
  fileNode('workflow'),
  fileNode('figures'),
  fileNode('register'),
  ...stepTypes.map((type) => partNode('workflow', type)),
];
const places = new Map(roots.flatMap((root) => [...placesOf(root)]));

/** Words that no page shows: whole files, and what says which kind of step stands there. */
const unseen = new Set([
  'task',
  'workflow',
  'figures',
  'register',
  'step',
  'step.type',
  ...stepTypes,
  ...stepTypes.map((type) => `${type}.type`),
]);

test.each<Locale>(['zh-CN', 'en'])('every setting of the language has its words in %s', (locale) => {
  const wordless = [...places.values()].flatMap(({ node, values }) => {
    if (unseen.has(node.label)) return [];
    const title = settingTitle(node, locale);
    const isRight = locale === 'en' ? !/\p{Script=Han}/u.test(title) : /\p{Script=Han}/u.test(title);
    const silent = values.filter(
      (value) => !isTextKey(keyOf(node.label, value)) && !isTextKey(commonKeyOf(node.label, value)),
    );
    return [...(isRight ? [] : [node.label]), ...silent.map((value) => `${node.label}=${value}`)];
  });
  expect(wordless).toEqual([]);
});

const keyOf = (label: string, value: Json) => `setting.${label}=${value}`;
const commonKeyOf = (label: string, value: Json) => `setting.*.${label.slice(label.lastIndexOf('.') + 1)}=${value}`;

test('a setting that has just come into the language is shown by the title that it has there', () => {
  const node = { label: 'userTask.brandNew', schema: { title: '新设置' } };
  expect(settingTitle(node, 'zh-CN')).toBe('新设置');
  expect(settingTitle(node, 'en')).toBe('brand new');
  expect(valueTitle('userTask.brandNew', 'some', 'zh-CN')).toBe('some');
});

test('every name that is picked from a list stands at a place of the language', () => {
  expect(Object.keys(namedThings).filter((label) => !places.has(label))).toEqual([]);
});

test('where names are picked nothing is named until somebody picks', () => {
  const body = itemOf(membersOf(partNode('task', 'paper')).find(({ name }) => name === 'body')!.node)!;
  const begun = alternativesOf(body).flatMap((one) => ('node' in one ? [blankOf(one.node)] : []));
  expect(begun).toContainEqual({ fields: [] });
  expect(begun).toContainEqual({ rows: '', columns: [] });
});
