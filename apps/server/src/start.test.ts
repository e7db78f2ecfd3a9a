import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formsFolder } from './host/root.ts';

const bin = fileURLToPath(new URL('../bin/hearth.js', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts the real process and waits for a line of its output. */
function startServer(env: Record<string, string>) {
  const all = { ...process.env, HEARTH_DATA: join(folder, 'data'), HEARTH_DEMO: '0', PORT: '0', ...env };
  const child = spawn(process.execPath, [bin, 'start'], { env: all });
  let said = '';
  child.stdout.on('data', (piece) => {
    said += piece;
  });
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return {
    ended,
    said: () => said,
    stop: () => child.kill('SIGTERM'),
    async line(pattern: RegExp): Promise<string> {
      for (;;) {
        const found = pattern.exec(said);
        if (found) return found[1] ?? found[0];
        const over = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50, 'waiting'))]);
        if (over !== 'waiting') throw new Error(`it ended with ${over}: ${said}`);
      }
    },
  };
}

test('starts in an empty folder, stays up beside a broken definition, and closes cleanly', async () => {
  const forms = join(folder, 'forms');
  cpSync(formsFolder, forms, { recursive: true });
  cpSync(join(forms, 'posts.json'), join(forms, 'half', 'form.json'));
  writeFileSync(join(forms, 'half', 'task.json'), '{ "id": ');
  const server = startServer({ HEARTH_FORMS: forms, HEARTH_PAGES: join(folder, 'no-pages') });
  const address = await server.line(/已启动：(http\S+)/);
  expect(server.said()).toMatch(/half\/task\.json: \//);
  expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ status: 'ok' });
  server.stop();
  expect(await server.ended).toBe(0);
  expect(server.said()).toMatch('已停止');
}, 30_000);

test('says so when the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const server = startServer({ PORT: String(port) });
  expect(await server.ended).toBe(2);
  expect(server.said()).toMatch(`端口 ${port} 已被占用`);
  other.close();
}, 30_000);
