import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('knows the routes as the engine describes them today', { timeout: 60_000 }, () => {
  const script = join(import.meta.dirname, '../../../server/scripts/api-client.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
