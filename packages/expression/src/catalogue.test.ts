import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import en from './locales/en.json' with { type: 'json' };
import zh from './locales/zh-CN.json' with { type: 'json' };
import { messageOf } from './problem.ts';

const sources = globSync('src/**/*.ts', { cwd: new URL('..', import.meta.url) })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
  .join('\n');

test('codes in the source and sentences in both languages are the same set', () => {
  const codes = [...new Set(sources.match(/'expression\.[a-z-]+'/g))].map((code) => code.slice(1, -1)).sort();
  expect(Object.keys(zh).sort()).toEqual(codes);
  expect(Object.keys(en).sort()).toEqual(codes);
});

test('a sentence has the same places to fill in both languages', () => {
  const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const [code, { 'zh-CN': chinese, en: english }] of Object.entries(catalogue)) {
    expect(places(chinese), code).toEqual(places(english));
  }
});

test('a message fills in what the problem carries', () => {
  const problem = { code: 'expression.misspelt-name', path: '', params: { name: '家庭年收人', guess: '家庭年收入' } };
  expect(messageOf(problem, catalogue, 'zh-CN')).toBe('找不到字段“家庭年收人”，是不是“家庭年收入”？');
  expect(messageOf(problem, catalogue, 'en')).toBe('There is no field “家庭年收人”; do you mean “家庭年收入”?');
  expect(messageOf({ code: 'constructor', path: '' }, catalogue, 'en')).toBe('constructor');
});
