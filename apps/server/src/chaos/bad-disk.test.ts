import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyHistory } from '@hearth/engine';
import { openDatabase } from '@hearth/storage';
import { mayMount, testedDatabase } from '@hearth/storage/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chainEnvironment, employCast, signIn } from '../testing/chain-office.ts';
import { type OfficePlace, officePlace } from '../testing/office-place.ts';
import { startServer } from '../testing/start-server.ts';

/** A disk of its own for the data folder needs the rights of root, as a container has; elsewhere this is skipped. */
describe.runIf(mayMount())('the real process, its data on a disk of its own', () => {
  let disk: string;
  let rest: OfficePlace;
  let office: OfficePlace;
  let server: ReturnType<typeof startServer> | undefined;

  beforeEach(async () => {
    disk = mkdtempSync(join(tmpdir(), 'hearth-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]);
    rest = await officePlace();
    const onDisk = { ...rest, dataDir: disk, env: { ...rest.env, HEARTH_DATA: disk } };
    office = testedDatabase === 'postgres' ? onDisk : { ...onDisk, place: { path: join(disk, 'hearth.db') } };
    await employCast(office);
  });
  afterEach(async () => {
    server?.stop();
    await server?.ended;
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
    await rest.remove();
  });

  async function start() {
    server = startServer(chainEnvironment({ ...office, dataDir: rest.dataDir }, 2));
    const address = await server.line(/已启动：(http\S+)/);
    return { address, cookie: await signIn(address, 'clerk') };
  }

  const ballast = () => join(disk, 'ballast');
  function fill(): void {
    for (let size = 1 << 20; size > 0; size >>= 1) {
      try {
        for (;;) writeFileSync(ballast(), Buffer.alloc(size), { flag: 'a' });
      } catch {
        // No room for so much; for half of it there may be.
      }
    }
  }

  interface Door {
    address: string;
    cookie: string;
  }

  async function begin({ address, cookie }: Door) {
    const headers = { cookie, 'content-type': 'application/json' };
    const body = JSON.stringify({ task: 'chain', unit: 'hengda', document: { 标题: '长'.repeat(90) } });
    const reply = await fetch(`${address}/api/cases`, { method: 'POST', headers, body });
    // biome-ignore lint/suspicious/noExplicitAny: the test says what it expects of it
    return { status: reply.status, body: (await reply.json()) as any };
  }

  async function upload({ address, cookie }: Door) {
    const form = new FormData();
    form.append('file', new Blob([`%PDF-1.4\n${'x'.repeat(50_000)}`], { type: 'application/pdf' }), '证明.pdf');
    const reply = await fetch(`${address}/api/files`, { method: 'POST', headers: { cookie }, body: form });
    // biome-ignore lint/suspicious/noExplicitAny: the test says what it expects of it
    return { status: reply.status, body: (await reply.json()) as any };
  }

  const inChinese = ({ detail }: { detail: string }) => expect(detail).toMatch(/[\u4e00-\u9fff]/);

  async function expectWhole(cases: number): Promise<void> {
    const db = openDatabase(office.place);
    expect(await verifyHistory(db, disk)).toEqual({ cases, broken: [] });
    await db.destroy();
  }

  test('that is full: says so, loses nothing, and goes on by itself when there is room', {
    timeout: 300_000,
  }, async () => {
    const door = await start();
    let acknowledged = 0;
    for (let count = 0; count < 3; count += 1) if ((await begin(door)).status === 201) acknowledged += 1;
    expect(acknowledged).toBe(3);
    fill();
    const full = await upload(door);
    expect(full).toMatchObject({ status: 507, body: { code: 'storage-full' } });
    inChinese(full.body);
    // PostgreSQL has its own disk; the embedded database takes what its log has room for, and then says so too.
    for (let count = 0; count < 400; count += 1) {
      const { status, body } = await begin(door);
      if (status === 201) acknowledged += 1;
      else expect(body).toMatchObject({ status: 507, code: 'storage-full' });
      if (status !== 201 || testedDatabase === 'postgres') break;
    }
    expect((await fetch(`${door.address}/health`)).status).toBe(200);
    rmSync(ballast());
    expect((await begin(door)).status).toBe(201);
    expect((await upload(door)).status).toBe(201);
    await expectWhole(acknowledged + 1);
  });

  test('that may only be read: says so, and goes on when it may be written again', { timeout: 300_000 }, async () => {
    const first = await start();
    expect((await begin(first)).status).toBe(201);
    const writable = (mode: 'ro' | 'rw') => execFileSync('mount', ['-o', `remount,${mode}`, disk]);
    if (testedDatabase === 'postgres') {
      writable('ro');
      const refused = await upload(first);
      expect(refused.status).toBe(503);
      inChinese(refused.body);
      expect((await begin(first)).status).toBe(201);
      writable('rw');
      expect((await upload(first)).status).toBe(201);
      return expectWhole(2);
    }
    // A disk with an open database cannot be closed for writing; the process starts on one that is.
    server?.stop();
    await server?.ended;
    writable('ro');
    await expect(start()).rejects.toThrow(/没有写入权限/);
    writable('rw');
    expect((await begin(await start())).status).toBe(201);
    await expectWhole(2);
  });
});
