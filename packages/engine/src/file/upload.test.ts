import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tidy } from '../jobs/tidy.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';
import { fileLimits } from './file-limits.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const id = '0c9f4a52-7f3e-4c55-9f4e-2d7d5ad1c111';
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 96 }, (_, index) => index)]);

function send(account: Account, offset: number, bytes: Buffer, whole = jpeg.length, name = '现场.jpg') {
  const query = { name, size: String(whole), offset: String(offset) };
  const headers = { 'content-type': 'application/octet-stream' };
  return office.as(account).request({ method: 'PUT', url: `/api/uploads/${id}`, query, headers, payload: bytes });
}

const soFar = async (account: Account) => (await office.as(account).get(`/api/uploads/${id}`)).json();
const parts = () => readdirSync(join(office.app.hearth.dataDir, 'files', '.parts'));

test('a file in parts is whole with the last one, under the id that the sender chose', async () => {
  expect((await send('wang', 0, jpeg.subarray(0, 40))).json()).toEqual({ received: 40, file: null });
  const { file } = (await send('wang', 40, jpeg.subarray(40))).json();
  expect(file).toMatchObject({ id, name: '现场.jpg', size: 100, type: 'image/jpeg' });
  expect((await office.as('wang').get(`/api/files/${id}`)).rawPayload).toEqual(jpeg);
  expect(parts()).toEqual([]);
});

test('after the line broke it goes on where it stopped; a part sent twice is taken once', async () => {
  await send('wang', 0, jpeg.subarray(0, 40));
  expect((await send('wang', 0, jpeg.subarray(0, 40))).json()).toEqual({ received: 40, file: null });
  expect(await soFar('wang')).toEqual({ received: 40, file: null });
  const both = await Promise.all([send('wang', 40, jpeg.subarray(40)), send('wang', 40, jpeg.subarray(40))]);
  expect(both.map((reply) => reply.json().file.id)).toEqual([id, id]);
  expect((await soFar('wang')).file.size).toBe(100);
});

test('another person’s file of the same id is another file until it is whole, then the id is taken', async () => {
  await send('wang', 0, jpeg.subarray(0, 40));
  expect(await soFar('sun')).toEqual({ received: 0, file: null });
  await send('wang', 40, jpeg.subarray(40));
  expect((await send('sun', 0, jpeg)).json()).toMatchObject({ status: 409, code: 'upload-id-taken' });
});

test('what is too large is refused before it is sent, what is longer than announced and what lies when it arrives', async () => {
  expect((await send('wang', 0, jpeg, fileLimits.fileSize + 1)).json().code).toBe('upload-too-large');
  expect((await send('wang', 0, jpeg, 50)).json().code).toBe('upload-too-long');
  const lie = Buffer.from('<script>');
  expect((await send('wang', 0, lie, lie.length)).json().code).toBe('upload-false-name');
  expect(await soFar('wang')).toEqual({ received: 0, file: null });
});

test('parts of which nothing more came for a week are forgotten', async () => {
  await send('wang', 0, jpeg.subarray(0, 40));
  await tidy(office.app.hearth);
  expect(await soFar('wang')).toEqual({ received: 40, file: null });
  const lastWeek = Date.now() / 1000 - 8 * 86_400;
  utimesSync(join(office.app.hearth.dataDir, 'files', '.parts', parts()[0] ?? ''), lastWeek, lastWeek);
  await tidy(office.app.hearth);
  expect(await soFar('wang')).toEqual({ received: 0, file: null });
});
