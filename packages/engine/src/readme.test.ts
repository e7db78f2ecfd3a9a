import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as storage from '@hearth/storage';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import * as engine from './index.ts';

test('the README’s snippet runs', async () => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'hearth-readme-'));
  const body = code
    .replace(/import \{(.*)\} from '@hearth\/(\w+)';/g, 'const {$1} = packages.$2;')
    .replace(/import Fastify.*\n/, '')
    .replaceAll('./data', folder);
  const lines: unknown[] = [];
  const run = new Function('packages', 'Fastify', 'console', `return (async () => { ${body}; await db.destroy(); })()`);
  await run({ engine, storage }, Fastify, { log: (line: unknown) => lines.push(line) });
  rmSync(folder, { recursive: true });
  expect(lines).toEqual(['ok']);
});
