import { runSql } from '@hearth/storage';
import { tamper, testedDatabase } from '@hearth/storage/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { storageRefusal } from './storage-refusal.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

/** Lets nobody write into the database: SQLite has no room left, PostgreSQL may only be read and drops whoever is connected. */
async function close(closed: boolean): Promise<void> {
  if ('path' in office.place) {
    await runSql(office.db, `pragma max_page_count = ${closed ? 1 : 1_000_000}`, []);
    return;
  }
  const name = new URL(office.place.url).pathname.slice(1);
  const others = 'pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
  await tamper(office.place, `alter database ${name} set default_transaction_read_only = ${closed}`);
  await tamper(office.place, `select pg_terminate_backend(pid) from ${others}`);
}

const document = { 姓名: '王敏', 病情: '长'.repeat(3000) };
const open = () => office.as('wang').post('/api/cases', { task: 'aid-request', unit: 'mill', document });
/** Whoever comes first may still find a little room, or a connection that has just been dropped. */
const comesTo = (status: number) =>
  expect.poll(async () => (await open()).statusCode, { timeout: 30_000, interval: 10 }).toBe(status);

test('a database that takes no writes is told in a sentence, and work goes on by itself when it does', async () => {
  const [status, code] = testedDatabase === 'sqlite' ? [507, 'storage-full'] : [503, 'storage-unavailable'];
  await comesTo(201);
  await close(true);
  await comesTo(status);
  expect((await open()).json().problems[0]).toMatchObject({ code });
  await close(false);
  await comesTo(201);
});

test('a disk that takes nothing is no fault of the program', () => {
  expect(storageRefusal(Object.assign(new Error('x'), { code: 'EROFS' }))?.status).toBe(503);
  expect(storageRefusal(Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'mkdir' }))?.status).toBe(503);
  expect(storageRefusal(Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open' }))).toBeUndefined();
});

test('a disk without room has a status of its own', () => {
  expect(storageRefusal(Object.assign(new Error('x'), { code: 'ENOSPC' }))?.status).toBe(507);
  const full = Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
  const told = storageRefusal(new Error('y', { cause: full }));
  expect(told).toMatchObject({ status: 507, problems: [{ code: 'storage-full' }] });
  expect(storageRefusal(new Error('a fault of the program'))).toBeUndefined();
});
