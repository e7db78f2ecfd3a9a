import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** `long-text` as `longText`: the name of a kind's constant. */
const constantOf = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The two files of a new kind: a line of text to begin with, to be narrowed from there. */
export function kindFiles(name: string, zh: string, en: string): { kind: string; test: string } {
  const constant = constantOf(name);
  const kind = `import { checkSchema } from './check-schema.ts';
import { cleanText } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', maxLength: 200 };

/** ${en}: what the value means, its shape, and the rule or standard behind the check. */
export const ${constant}: FieldKind = {
  name: '${name}',
  title: { 'zh-CN': '${zh}', en: '${en}' },
  base,
  settings: settingsOf(),
  rank: () => 0,
  valueType: 'string',
  column: 'text',
  empty: null,
  clean: cleanText,
  check: (value, field) => checkSchema(value, field, base),
  text: plainText,
};
`;
  const test = `import { expect, test } from 'vitest';
import { fieldOf } from './field.fixture.ts';
import { ${constant} } from './${name}.ts';

test('a ${name} is cleaned, checked and written', () => {
  const field = fieldOf('${name}');
  expect(${constant}.clean('  甲 ', field)).toBe('甲');
  expect(${constant}.check('甲', field)).toEqual([]);
  expect(${constant}.check(1, field)).toMatchObject([{ code: 'not-text' }]);
  expect(${constant}.text('甲', field)).toBe('甲');
});
`;
  return { kind, test };
}

/** The index of the kinds with one more: its import in alphabetical order, its place in the list before the containers. */
export function withKind(index: string, name: string): string {
  const constant = constantOf(name);
  const lines = index.split('\n');
  const imports = lines.filter((line) => kindImport.test(line));
  const next = imports.find((line) => kindImport.exec(line)![1]! > name) ?? imports.at(-1)!;
  lines.splice(lines.indexOf(next), 0, `import { ${constant} } from './${name}.ts';`);
  return lines.join('\n').replace('\n  group,\n', `\n  ${constant},\n  group,\n`);
}

const kindImport = /^import \{ \w+ \} from '\.\/([\w-]+)\.ts';$/;

/** Brings what is made from the kinds up to date: meta-schemas and the page of the language. */
function regenerate(): void {
  for (const script of ['write-schemas.ts', 'write-docs.ts'])
    execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], { stdio: 'inherit' });
}

function main([name, zh = '新种类', en = name]: string[]): void {
  if (!name || !en || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
    console.error('usage: npm run new:kind -w @hearth/definition -- <kebab-name> [中文名] [English name]');
    process.exitCode = 2;
    return;
  }
  const folder = new URL('../src/kinds/', import.meta.url);
  const { kind, test } = kindFiles(name, zh, en);
  const index = new URL('index.ts', folder);
  writeFileSync(new URL(`${name}.ts`, folder), kind, { flag: 'wx' });
  writeFileSync(new URL(`${name}.test.ts`, folder), test, { flag: 'wx' });
  writeFileSync(index, withKind(readFileSync(index, 'utf8'), name));
  regenerate();
  console.log(`src/kinds/${name}.ts and its test are there; schemas and docs are up to date`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
