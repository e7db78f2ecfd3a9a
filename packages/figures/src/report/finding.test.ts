import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../locales/en.json' with { type: 'json' };
import zh from '../locales/zh-CN.json' with { type: 'json' };

const folder = new URL('..', import.meta.url);
const sources = globSync('**/*.ts', { cwd: folder })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

test('codes in the source and sentences in both languages are the same set', () => {
  const codes = [...new Set(sources.match(/'report\.[a-z-]+'/g))].map((code) => code.slice(1, -1)).sort();
  expect(Object.keys(zh).sort()).toEqual(codes);
  expect(Object.keys(en).sort()).toEqual(codes);
});
