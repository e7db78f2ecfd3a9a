import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.includes('.test.'),
);

it('has one sentence in each language for each code that the sources use', () => {
  const text = sources.map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')).join('\n');
  const used = new Set([...text.matchAll(/'(form\.[a-z-]+)'/g)].map(([, code]) => code));
  expect([...used].sort()).toEqual(Object.keys(zhCN).sort());
  expect(Object.keys(en)).toEqual(Object.keys(zhCN));
});
