import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as storage from './index.ts';
import { temporaryPlace } from './testing/temporary-database.ts';

test('the README’s snippet runs', async () => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\nimport \{(.*)\} from '@hearth\/storage';\n([\s\S]*?)```/.exec(text);
  const folder = mkdtempSync(join(tmpdir(), 'hearth-readme-'));
  const { place, remove } = await temporaryPlace();
  const environment = { env: 'url' in place ? { DATABASE_URL: place.url } : {} };
  const lines: unknown[] = [];
  const body = code?.[2]?.replaceAll('./data', folder) ?? '';
  const program = `return (async () => { const {${code?.[1]}} = storage; ${body} })()`;
  await new Function('storage', 'process', 'console', program)(storage, environment, {
    log: (line: unknown) => lines.push(line),
  });
  await remove();
  rmSync(folder, { recursive: true });
  expect(lines).toEqual([[{ id: 'p1', name: '王敏' }]]);
});
