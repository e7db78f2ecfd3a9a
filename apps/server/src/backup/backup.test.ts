import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allCases, type Db, listEvents, openDatabase, saveSetting } from '@hearth/storage';
import { mayMount } from '@hearth/storage/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Load, type Target } from '../chaos/load.ts';
import { main } from '../cli.ts';
import { databasePath } from '../host/host.ts';
import { chainEnvironment, employCast, signIn } from '../testing/chain-office.ts';
import { type OfficePlace, officePlace } from '../testing/office-place.ts';
import { startServer } from '../testing/start-server.ts';
import { words } from '../words.ts';
import { type Manifest, rowsPath } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';

/** An office that goes on working all the time. */
let office: OfficePlace;
let env: Record<string, string>;
let server: ReturnType<typeof startServer>;
let target: Target;
let load: Load;
let folder: string;
let backup: string;
/** A case that was over before the backup began, and what was said about somebody on the way. */
let ended: { id: string; comment: string };
/** Cases that were acknowledged before the backup began. */
let before: string[];
const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 5000 }, (_, at) => (at * 31) % 256)]);

beforeAll(async () => {
  office = await officePlace();
  env = chainEnvironment(office, 3);
  server = startServer(env);
  const address = await server.line(/已启动：(http\S+)/);
  await employCast(office);
  target = { address, cookie: await signIn(address, 'clerk') };
  const form = new FormData();
  form.set('file', new Blob([photo], { type: 'image/jpeg' }), '现场.jpg');
  const { status } = await fetch(`${address}/api/files`, {
    method: 'POST',
    headers: { cookie: target.cookie },
    body: form,
  });
  expect(status).toBe(201);

  ended = await endedCase('何秀英家里还有老人');

  folder = mkdtempSync(join(tmpdir(), 'hearth-backup-'));
  backup = join(folder, 'office.zip');
  load = new Load(target, 4);
  await load.more(30);
  before = load.deeds.filter(({ kind, acknowledged }) => kind === 'open' && acknowledged).map(({ name }) => name);
  expect(await hearth(['backup', '-o', backup], env)).toMatchObject({ code: 0, err: '' });
}, 120_000);

afterAll(async () => {
  await load.stop();
  server.stop();
  expect(await server.ended).toBe(0);
  await office.remove();
  rmSync(folder, { recursive: true });
});

async function hearth(args: string[], environment: Record<string, string>) {
  const [out, err]: [string[], string[]] = [[], []];
  const input = (async function* () {})();
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), input };
  const code = await main(args, { ...terminal, env: environment, words: words(environment) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Opens a case and does all of its steps, with a comment at each. */
async function endedCase(comment: string) {
  const ask = async (path: string, body?: object) => {
    const headers = { cookie: target.cookie, 'content-type': 'application/json' };
    const sent = body && { method: 'POST', body: JSON.stringify(body) };
    const reply = await fetch(`${target.address}${path}`, { headers, ...sent });
    expect(reply.status, path).toBeLessThan(300);
    return reply.json();
  };
  const { id } = (await ask('/api/cases', { task: 'chain', unit: 'hengda', document: { 标题: '走访' } })).case;
  for (;;) {
    const { case: one, workItems } = await ask(`/api/cases/${id}`);
    if (one.status === 'ended') return { id: id as string, comment };
    const { id: work } = workItems.find(({ mine }: { mine: boolean }) => mine);
    await ask(`/api/work-items/${work}/complete`, { outcome: 'done', comment, revision: one.revision });
  }
}

const historyOf = async (db: Db, id: string) => JSON.stringify(await listEvents(db, id));

/** An empty office of the embedded kind, whatever the one that was backed up is. */
function emptyOffice(name: string): Record<string, string> {
  const { DATABASE_URL: _none, ...rest } = env;
  return { ...rest, HEARTH_DATA: join(folder, name) };
}

test('what was taken while everybody worked comes back as it stood at one instant, every history whole', async () => {
  const there = emptyOffice('there');
  const { code, out } = await hearth(['restore', backup, '--json'], there);
  const told = JSON.parse(out);
  expect({ code, broken: told.broken }).toEqual({ code: 0, broken: [] });
  const db = openDatabase({ path: databasePath(there.HEARTH_DATA ?? '') });
  const cases = (await Array.fromAsync(allCases(db))).map(({ title }) => title);
  await db.destroy();
  expect(new Set(cases).size).toBe(told.cases);
  expect(before.filter((title) => !cases.includes(title))).toEqual([]);
  const [file = ''] = readdirSync(join(there.HEARTH_DATA ?? '', 'files'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => /[0-9a-f]{64}$/.test(path),
  );
  expect(readFileSync(join(there.HEARTH_DATA ?? '', 'files', file))).toEqual(Buffer.from(photo));
  expect(await hearth(['restore', backup], there)).toMatchObject({
    code: 2,
    err: expect.stringContaining('已经有内容'),
  });
});

test('what the office has cleared since does not come back with an older backup', async () => {
  const { id, comment } = ended;
  const older = emptyOffice('older');
  expect((await hearth(['restore', backup], older)).out).toContain('撤回的同意');
  const db = openDatabase({ path: databasePath(older.HEARTH_DATA ?? '') });
  expect(await historyOf(db, id)).toContain(comment);
  // As an office that has long kept the case, and clears by itself.
  await db.updateTable('case').set({ ended_at: '2020-01-02T03:00:00.000Z' }).where('id', '=', id).execute();
  const settings = { retentionYears: 2, clearByRule: true };
  for (const [name, value] of Object.entries(settings)) await saveSetting(db, { task: '', unitId: null, name, value });
  await db.destroy();
  const again = join(folder, 'older.zip');
  expect(await hearth(['backup', '-o', again], older)).toMatchObject({ code: 0, err: '' });

  const there = emptyOffice('cleared-again');
  const { code, out } = await hearth(['restore', again, '--json'], there);
  expect({ code, broken: JSON.parse(out).broken }).toEqual({ code: 0, broken: [] });
  const back = openDatabase({ path: databasePath(there.HEARTH_DATA ?? '') });
  const history = await historyOf(back, id);
  await back.destroy();
  expect(history).not.toContain(comment);
  expect(history).toContain('case-cleared');
});

test('a backup that was cut off or changed brings back nothing', async () => {
  const bytes = readFileSync(backup);
  const changed = Buffer.from(bytes);
  const middle = Math.floor(bytes.length / 2);
  // Well inside what the archive holds of the events: between the entries a changed byte may mean nothing.
  const inside = bytes.indexOf(rowsPath('case_event')) + 200;
  changed[inside] = (changed[inside] ?? 0) ^ 1;
  for (const [name, content, says] of [
    ['cut', bytes.subarray(0, middle), '没有写完'],
    ['changed', changed, '已损坏'],
  ] as const) {
    const file = join(folder, `${name}.zip`);
    writeFileSync(file, content);
    const there = emptyOffice(name);
    const { code, err } = await hearth(['restore', file], there);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(says) });
    expect(readdirSync(folder)).not.toContain(name);
  }
});

test('a backup is never written over another', async () => {
  expect(await hearth(['backup', '-o', backup], env)).toMatchObject({
    code: 2,
    err: expect.stringContaining('已经存在'),
  });
});

test('a backup of a newer program is told as such', async () => {
  const manifest: Manifest = {
    ...{ format: 'hearth-backup', formatVersion: 1, version: '9.0.0', at: '2030-01-01T00:00:00.000Z' },
    ...{ migration: '9999-tomorrow', tables: {}, entries: {}, missing: [] },
  };
  const read = () => Promise.reject(new Error('nothing is read'));
  const newer = { manifest, read, broken: async () => [], close: () => {} };
  const db = openDatabase({ path: join(folder, 'newer.db') });
  expect(await restoreBackup(newer, db, folder)).toBe('backup-newer');
  await db.destroy();
});

test.runIf(mayMount())('a disk that is full during a backup is told, and leaves nothing half done', async () => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]);
  try {
    const { code, err } = await hearth(['backup', '-o', join(disk, 'office.zip')], env);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('磁盘已满') });
    expect(readdirSync(disk)).toEqual([]);
  } finally {
    execFileSync('umount', [disk]);
  }
});
