import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };
import chinese from './zh-CN.json' with { type: 'json' };

type Tree = { [key: string]: string | Tree };

const source = join(import.meta.dirname, '..');

function leaves(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : leaves(value, `${prefix}${key}.`),
  );
}

const isPlural = ([key]: [string, string]) => key.endsWith('_one');
const names = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

it('says in English everything that it says in Chinese, with the same names in braces', () => {
  const english = leaves(en).filter((leaf) => !isPlural(leaf));
  expect(english.map(([key]) => key)).toEqual(leaves(chinese).map(([key]) => key));
  expect(english.map(([key, text]) => [key, names(text)])).toEqual(
    leaves(chinese).map(([key, text]) => [key, names(text)]),
  );
});

it('has every text that the app asks for by name', () => {
  const known = new Set(leaves(chinese).map(([key]) => key));
  const asked = globSync('**/*.{ts,tsx}', { cwd: source })
    .filter((file) => !file.includes('.test.'))
    .flatMap((file) =>
      [...readFileSync(join(source, file), 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key ?? ''),
    );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !known.has(key))).toEqual([]);
});
