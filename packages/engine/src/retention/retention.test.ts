import { existsSync } from 'node:fs';
import { tamper } from '@hearth/storage/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathOf } from '../file/file-store.ts';
import { application, firstWork, submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { rebuildTypedTables } from '../typed-table/rebuild.ts';
import { verifyHistory } from '../verify/verify-history.ts';
import { runClearings } from './run-clearings.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const admin = () => office.as('admin');
const due = async () => (await admin().get('/api/retention/due')).json().items;
const figures = async () => (await office.as('wu').get('/api/figures?from=2025-01-01&to=2025-12-31')).json().items;

/** A case that was handed in, sent back with a remark, handed in again and granted. */
async function granted() {
  const one = await submitted(office);
  const back = await firstWork(office, 'chen');
  const comment = '何秀英的诊断证明缺页';
  await office
    .as('chen')
    .post(`/api/work-items/${back.id}/complete`, { outcome: 'back', comment, revision: back.revision });
  const again = await firstWork(office, 'wang');
  await office.as('wang').post(`/api/work-items/${again.id}/complete`, { outcome: 'submit', revision: again.revision });
  const { id, revision } = await firstWork(office, 'chen');
  const done = await office
    .as('chen')
    .post(`/api/work-items/${id}/complete`, { outcome: 'agree', document: { 审核意见: '属实' }, revision });
  expect(done.statusCode, done.body).toBe(200);
  return one;
}

test('x', async () => {
  const one = await granted();
  const before = await figures();
  console.log(JSON.stringify(before).slice(0, 500));
  await admin().put('/api/office/settings', { retentionYears: 3 });
  office.setNow('2028-03-02T01:00:00.000Z');
  expect(await due()).toEqual([]);
  office.setNow('2028-03-03T01:00:00.000Z');
  console.log(JSON.stringify(await due()));
  const r = await admin().post('/api/retention/clear', {});
  console.log(r.body);
  console.log(await verifyHistory(office.db));
  console.log((await office.as('wang').get(`/api/cases/${one.id}`)).body.slice(0, 3000));
  expect(await figures()).toEqual(before);
  console.log((await admin().get('/api/retention/cleared')).body);
  void [existsSync, tamper, pathOf, application, rebuildTypedTables, runClearings];
});
