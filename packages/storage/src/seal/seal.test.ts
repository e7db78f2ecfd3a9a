import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { appendEvents, emptyChain, firstBrokenEvent, listEvents } from '../case-event/case-event.repository.ts';
import type { Db } from '../database.ts';
import { temporaryDatabase } from '../testing/temporary-database.ts';
import { aCase, smallUnion } from '../testing/union.ts';
import { addDataKey, dropOldDataKeys, openDataKeys, resealDataKeys } from './data-key.repository.ts';
import { masterKeyOf, SealBroken, seal, unseal, useKeys } from './key-ring.ts';
import { resealBatch, sealState } from './reseal.ts';
import { openSealed, sealing } from './sealed-file.ts';

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => ({ db, close } = await temporaryDatabase()));
afterEach(() => useKeys(null));
afterAll(() => close());

const now = '2025-03-03T01:00:00.000Z';
const master = () => {
  const key = masterKeyOf(randomBytes(32).toString('base64'));
  if (!key) throw new Error('32 bytes are a key');
  return key;
};

test('a key of the environment is 32 bytes in base64', () => {
  expect(masterKeyOf('short')).toBeUndefined();
  expect(masterKeyOf('x'.repeat(44))).toBeUndefined();
  expect(masterKeyOf(`${randomBytes(32).toString('base64')}\n`)).toMatchObject({
    id: expect.stringMatching(/^\w{12}$/),
  });
});

test('a sealed text says nothing, opens again, and shows each change; without a key a text stays as it is', async () => {
  expect(seal('张三')).toBe('张三');
  const ring = await openDataKeys(db, [master()], now);
  useKeys(ring);
  const [one, two] = [seal('张三'), seal('张三')];
  expect(one).toMatch(new RegExp(`^~1\\.${ring.newest?.id}\\.[\\w-]+$`));
  expect(one).not.toBe(two);
  expect([unseal(one), unseal(two), unseal('{"a":1}')]).toEqual(['张三', '张三', '{"a":1}']);
  const changed = `${one.slice(0, -4)}${one.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
  expect(() => unseal(changed)).toThrow(SealBroken);
  useKeys(null);
  expect(() => unseal(one)).toThrow(expect.objectContaining({ reason: 'key-missing' }));
  await db.deleteFrom('data_key').execute();
});

test('histories are sealed, verified, and sealed anew under other keys without a change of their hashes', async () => {
  const [first, second] = [master(), master()];
  await smallUnion(db);
  await aCase(db, 'c1', 'east-mill');
  const body = { 姓名: '标记甲' };
  const event = { at: now, actor: null, type: 'filled', body };
  const plain = await appendEvents(db, 'c1', emptyChain, [event]);
  const old = await openDataKeys(db, [first], now);
  useKeys(old);
  const head = await appendEvents(db, 'c1', plain, [event]);
  const raw = async () => JSON.stringify(await db.selectFrom('case_event').select('body').execute());
  expect((await raw()).split('标记甲')).toHaveLength(2);

  // Another key of the environment opens nothing by itself; with the former beside it the data keys change hands.
  await expect(openDataKeys(db, [second], now)).rejects.toThrow(SealBroken);
  const both = await openDataKeys(db, [second, first], now);
  await resealDataKeys(db, both, second);
  await addDataKey(db, second, '2025-03-04T01:00:00.000Z');
  const ring = await openDataKeys(db, [second], now);
  expect(ring.byId.size).toBe(2);
  useKeys(ring);
  while ((await resealBatch(db, 1)) > 0);
  expect(await sealState(db)).toEqual({ values: 4, sealed: 4 });
  if (ring.newest) await dropOldDataKeys(db, ring.newest);
  useKeys(await openDataKeys(db, [second], now));
  expect(await raw()).not.toMatch('标记甲');
  expect((await listEvents(db, 'c1')).map((one) => one.body)).toEqual([body, body]);
  expect(await firstBrokenEvent(db, 'c1', head)).toBeUndefined();
  await db.updateTable('case_event').set({ body: '{"姓名":"别人"}' }).where('seq', '=', 2).execute();
  expect(await firstBrokenEvent(db, 'c1', head)).toBe(2);
  await db
    .updateTable('case_event')
    .set({ body: `${seal('{}').slice(0, -4)}AAAA` })
    .where('seq', '=', 1)
    .execute();
  expect(await firstBrokenEvent(db, 'c1', head)).toBe(1);
  await expect(openDataKeys(db, [], now)).rejects.toThrow(SealBroken);
  await db.deleteFrom('data_key').execute();
});

test('files are sealed as they pass through, whatever their length, and a changed one breaks off', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-seal-'));
  const path = join(folder, 'file');
  const store = async (bytes: Buffer) => writeFileSync(path, await buffer(Readable.from([bytes]).pipe(sealing())));
  const opened = async () => buffer(await openSealed(path));
  const bytes = randomBytes(200_000);
  await store(bytes);
  expect(readFileSync(path)).toEqual(bytes);
  expect(await opened()).toEqual(bytes);
  useKeys(await openDataKeys(db, [master()], now));
  for (const one of [bytes, Buffer.alloc(0), Buffer.from('x')]) {
    await store(one);
    expect(await opened()).toEqual(one);
  }
  await store(bytes);
  const sealed = readFileSync(path);
  expect(sealed.includes(bytes.subarray(0, 32))).toBe(false);
  sealed[sealed.length >> 1] = (sealed[sealed.length >> 1] ?? 0) ^ 1;
  writeFileSync(path, sealed);
  await expect(opened()).rejects.toThrow(SealBroken);
  writeFileSync(path, sealed.subarray(0, 40));
  await expect(opened()).rejects.toThrow(SealBroken);
  await db.deleteFrom('data_key').execute();
  rmSync(folder, { recursive: true });
});
