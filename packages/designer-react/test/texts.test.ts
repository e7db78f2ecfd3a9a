// @vitest-environment node
import { fieldKinds } from '@hearth/definition';
import { describe, expect, test } from 'vitest';
import { keywordGroups } from '../src/field-settings/keywords.ts';
import en from '../src/locales/en.json' with { type: 'json' };
import flowEn from '../src/locales/flow/en.json' with { type: 'json' };
import flowZhCN from '../src/locales/flow/zh-CN.json' with { type: 'json' };
import zhCN from '../src/locales/zh-CN.json' with { type: 'json' };
import { isTextKey } from '../src/text/texts.ts';

const parametersOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe.each([
  ['the form', zhCN, en],
  ['the flow', flowZhCN, flowEn],
])('the texts of %s', (_, chinese: Record<string, string>, english: Record<string, string>) => {
  test('are there in both languages, with the same parameters', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
    for (const [key, text] of Object.entries(chinese))
      expect(parametersOf(english[key]!), key).toEqual(parametersOf(text));
  });
});

test('no text is said twice under one key', () => {
  expect(Object.keys(zhCN).filter((key) => key in flowZhCN)).toEqual([]);
});

test('every setting of every kind has a name in both languages', () => {
  const keywords = fieldKinds.flatMap(({ name }) =>
    keywordGroups(name).flatMap((group) => group.keywords.map((one) => one.name)),
  );
  for (const keyword of new Set(keywords)) expect(isTextKey(`keyword.${keyword}`), keyword).toBe(true);
});
