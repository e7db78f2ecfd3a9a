import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { runSql } from '@hearth/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { failureOf } from './export-failure.ts';
import { exportFolder } from './export-job.service.ts';
import { runExport } from './run-exports.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
  await submitted(office);
});
afterAll(() => office.close());

const ask = async () =>
  (await office.as('chen').post('/api/export-jobs', { task: 'aid-request', format: 'csv' })).json();
const listed = async () => (await office.as('chen').get('/api/export-jobs')).json().items;

test('an export is written beside the requests and fetched when it is there, by whoever asked for it', async () => {
  const job = await ask();
  expect(job).toMatchObject({ state: 'waiting', done: 0, total: 1 });
  expect((await office.as('chen').get(`/api/export-jobs/${job.id}/file`)).json().code).toBe('export-not-ready');
  expect(await runExport(office.app.hearth)).toBe(true);
  expect((await listed())[0]).toMatchObject({ id: job.id, state: 'done', done: 1, error: null });
  expect((await office.as('chen').get(`/api/export-jobs/${job.id}/file`)).body).toMatch('帮扶〔2025〕0001号');
  expect((await office.as('wu').get(`/api/export-jobs/${job.id}/file`)).json().code).toBe('export-not-found');
  expect(await runExport(office.app.hearth)).toBe(false);
});

test('one that was cancelled is not written, and cannot be cancelled twice', async () => {
  const { id } = await ask();
  expect((await office.as('chen').post(`/api/export-jobs/${id}/cancel`, {})).json().state).toBe('cancelled');
  expect((await office.as('chen').post(`/api/export-jobs/${id}/cancel`, {})).json().code).toBe('export-ended');
  expect(await runExport(office.app.hearth)).toBe(false);
});

test('one that a server had begun when it stopped is begun again: given back, or when its lease has run out', async () => {
  const { id } = await ask();
  const stopping = AbortSignal.abort();
  await runExport(office.app.hearth, stopping);
  expect((await listed())[0]).toMatchObject({ id, state: 'waiting' });
  await runSql(
    office.db,
    `update export_job set state = 'running', lease_owner = 'gone', lease_until = '2025-01-01T00:00:00Z' where id = '${id}'`,
    [],
  );
  expect(await runExport(office.app.hearth)).toBe(true);
  expect((await listed())[0]).toMatchObject({ id, state: 'done' });
  expect(readdirSync(exportFolder(office.app.hearth)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('one that the disk has no place for ends with the reason in words, and nothing of it is left', async () => {
  const { id } = await ask();
  const folder = exportFolder(office.app.hearth);
  rmSync(folder, { recursive: true, force: true });
  // Nobody may write there, whoever runs the server: it is a file.
  writeFileSync(folder, '');
  await expect(runExport(office.app.hearth)).rejects.toThrow(/EEXIST|ENOTDIR/);
  rmSync(folder);
  expect((await listed())[0]).toMatchObject({
    id,
    state: 'failed',
    error: expect.stringMatching(/^系统故障，文件没有写成/),
  });
  expect(failureOf(Object.assign(new Error('write'), { code: 'ENOSPC' })).reason.code).toBe('export-no-room');
  const again = await ask();
  expect(await runExport(office.app.hearth)).toBe(true);
  expect((await listed())[0]).toMatchObject({ id: again.id, state: 'done' });
});
