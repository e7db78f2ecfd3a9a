import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formsFolder } from './host/root.ts';
import { type OfficePlace, officePlace } from './testing/office-place.ts';
import { startServer } from './testing/start-server.ts';

let folder: string;
/** Definitions of the office: one task is enough, and quick to publish. */
let forms: string;
let office: OfficePlace;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-start-'));
  forms = join(folder, 'forms');
  const [task = ''] = readdirSync(formsFolder).filter((name) => existsSync(join(formsFolder, name, 'task.json')));
  for (const name of ['posts.json', task]) cpSync(join(formsFolder, name), join(forms, name), { recursive: true });
  office = await officePlace();
});
afterEach(async () => {
  await office.remove();
  rmSync(folder, { recursive: true });
});

test('starts in an empty folder, stays up beside a broken definition, and closes cleanly', async () => {
  cpSync(join(forms, 'posts.json'), join(forms, 'half', 'form.json'));
  writeFileSync(join(forms, 'half', 'task.json'), '{ "id": ');
  const server = startServer({ ...office.env, HEARTH_FORMS: forms, HEARTH_PAGES: join(folder, 'no-pages') });
  const address = await server.line(/已启动：(http\S+)/);
  expect(server.said()).toMatch(/half\/task\.json: \//);
  expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ status: 'ok' });
  server.stop();
  expect(await server.ended).toBe(0);
  expect(server.said()).toMatch('已停止');
}, 300_000);

test('says so when the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const server = startServer({ ...office.env, HEARTH_FORMS: forms, PORT: String(port) });
  expect(await server.ended).toBe(2);
  expect(server.said()).toMatch(`端口 ${port} 已被占用`);
  other.close();
}, 300_000);
