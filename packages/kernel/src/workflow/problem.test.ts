import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kernelCatalogue } from '../problems.ts';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const sources = (readdirSync(import.meta.dirname, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
  .join('\n');

test('both languages have the same codes with the same parameters', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zhCN));
  for (const [code, text] of Object.entries(zhCN))
    expect([code, placeholders(en[code as keyof typeof en])]).toEqual([code, placeholders(text)]);
});

test.each(Object.keys(zhCN))('%s is a code that something returns', (code) => {
  expect(sources).toContain(`'${code}'`);
});

test('the catalogue of the package holds the sentences of forms and of cases', () => {
  expect(kernelCatalogue).toHaveProperty(['not-your-work', 'zh-CN']);
  expect(kernelCatalogue).toHaveProperty(['form.required', 'en']);
});
