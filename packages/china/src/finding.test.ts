import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingMessage } from './finding.ts';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test('both locales hold the same codes with the same parameters', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zhCN));
  for (const [code, text] of Object.entries(zhCN)) {
    expect(placeholders(en[code as keyof typeof en]), code).toEqual(placeholders(text));
  }
});

test('every code in the catalogue is returned by some check, and no other is', () => {
  const folder = new URL('./identifiers/', import.meta.url);
  const sources = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
  const text = sources.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  const returned = new Set(text.match(/(?<=code: .*')[a-z]+-[a-z-]+(?=')/g));
  expect([...returned].sort()).toEqual(Object.keys(zhCN).sort());
});

test('a message is Chinese by default and names the length that was given', () => {
  const finding = { code: 'resident-id-length', level: 'error', params: { length: 17 } } as const;
  expect(findingMessage(finding)).toBe('身份证号应为 18 位，现在是 17 位');
  expect(findingMessage(finding, 'en')).toBe('A resident id has 18 characters, this one has 17');
});
