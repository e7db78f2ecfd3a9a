import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the snippet of the README runs', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const snippet = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const file = new URL(`./readme-snippet-${process.pid}.ts`, import.meta.url);
  writeFileSync(file, snippet);
  try {
    const { eligible } = (await import(/* @vite-ignore */ file.href)) as { eligible: unknown };
    expect(eligible).toBe(true);
  } finally {
    rmSync(file);
  }
});
