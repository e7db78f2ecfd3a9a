import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from './locales/en.json' with { type: 'json' };
import zh from './locales/zh-CN.json' with { type: 'json' };
import { definitionCatalogue, sentenceOf } from './problem.ts';

const sources = globSync('src/**/*.ts', { cwd: new URL('..', import.meta.url) })
  .filter((file) => !/\.(test|fixture)\.ts$/.test(file))
  .map((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
  .join('\n');

test('both languages have a sentence for the same codes', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

test('every code is said somewhere; the compiler holds the other direction', () => {
  const patterned = [
    'pattern-',
    'diff-result-',
    'diff-interrupt-',
    'diff-emergency-',
    'diff-party-',
    'diff-branch-',
    'diff-field-',
    'diff-link-',
    'diff-schedule-',
    'notify-tells-',
    'payment-tells-',
  ];
  const unused = Object.keys(zh).filter(
    (code) => !sources.includes(`'${code}'`) && !patterned.some((start) => code.startsWith(start)),
  );
  expect(unused).toEqual([]);
});

test('a sentence has the same places to fill in both languages', () => {
  const places = (text: string) =>
    [...new Set(text.match(/\{\w+\}/g))].map((place) => place.replace('En}', '}')).sort();
  for (const [code, texts] of Object.entries(definitionCatalogue))
    expect(places(texts['zh-CN']), code).toEqual(places(texts.en));
});

test('identifier checks and expressions keep their own sentences', () => {
  expect(sentenceOf({ code: 'expression.empty', path: '' })).toMatch(/\p{Script=Han}/u);
  expect(sentenceOf({ code: 'phone-shape', path: '' })).toBe('电话号码不对：手机 11 位，座机请写区号');
  expect(sentenceOf({ code: 'required', path: '', params: { name: '姓名' } }, 'en')).toBe('“姓名” is missing');
  expect(sentenceOf({ code: 'nobody-knows', path: '' })).toBe('nobody-knows');
});
