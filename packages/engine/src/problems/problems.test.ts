import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../locales/en.json' with { type: 'json' };
import zhCN from '../locales/zh-CN.json' with { type: 'json' };
import { problemsPage, readCatalogues } from './problems-page.ts';

const packages = new URL('../../../', import.meta.url);
const files = readCatalogues(packages);

const source = readdirSync(new URL('engine/src/', packages), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(`engine/src/${name}`, packages), 'utf8'))
  .join('\n');

test('every code of the engine has both sentences and is used', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zhCN));
  expect(Object.keys(zhCN).filter((code) => !source.includes(`'${code}'`))).toEqual([]);
});

test('both sentences of a code of the engine name the same parameters', () => {
  const parameters = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort();
  for (const [code, text] of Object.entries(zhCN)) {
    expect(parameters(en[code as keyof typeof en]), code).toEqual(parameters(text));
  }
});

test('no two packages share a code', () => {
  const codes = files.flatMap(({ zh }) => Object.keys(zh));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test('docs/problems.md is current; if not: npm run problems -w packages/engine', () => {
  expect(readFileSync(new URL('../docs/problems.md', packages), 'utf8')).toBe(problemsPage(files));
});
