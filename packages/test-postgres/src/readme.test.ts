import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as fixture from './index.ts';

test('the README’s snippet runs', async () => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\nimport \{(.*)\} from '@hearth\/test-postgres';\n([\s\S]*?)```/.exec(text);
  const lines: unknown[] = [];
  const run = new Function(
    'fixture',
    'console',
    `return (async () => { const {${code?.[1]}} = fixture; ${code?.[2]} })()`,
  );
  await run(fixture, { log: (line: unknown) => lines.push(line) });
  expect(lines).toEqual(['hearth']);
});
