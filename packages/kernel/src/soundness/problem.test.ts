import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kernelCatalogue } from '../problems.ts';
import type { CaseState } from '../workflow/case-state.ts';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };
import { isLeftRunning } from './seen.ts';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
  .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
  .join('\n');

test('both languages have the same codes with the same parameters', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zhCN));
  for (const [code, text] of Object.entries(zhCN))
    expect([code, placeholders(en[code as keyof typeof en])]).toEqual([code, placeholders(text)]);
});

test.each(Object.keys(zhCN))('%s is a code that something finds, with a sentence in the catalogue', (code) => {
  expect(sources).toContain(`'${code}'`);
  expect(kernelCatalogue).toHaveProperty([code, 'zh-CN']);
});

/** No definition makes the kernel do this, so the finding is tried on a case made by hand. */
test('an ended case in which something is still active is noticed', () => {
  const ended = { status: 'ended', steps: {}, workItems: {}, timers: {} } as unknown as CaseState;
  expect(isLeftRunning(ended)).toBe(false);
  expect(isLeftRunning({ ...ended, steps: { s1: { state: 'active' } } as never })).toBe(true);
  expect(isLeftRunning({ ...ended, timers: { t1: {} } as never })).toBe(true);
  expect(isLeftRunning({ ...ended, status: 'running', timers: { t1: {} } as never })).toBe(false);
});
