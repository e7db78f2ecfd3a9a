import { writeFile } from 'node:fs/promises';
import { insertFile } from '@hearth/storage';
import { tamper } from '@hearth/storage/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pathOf, storeBytes } from '../file/file-store.ts';
import { firstWork, submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { verifyHistory } from './verify-history.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

test('what the engine wrote is whole, and the state is the fold of its events', async () => {
  await submitted(office);
  const { id, revision } = await firstWork(office, 'chen');
  await office.as('chen').post(`/api/work-items/${id}/complete`, { outcome: 'back', comment: '缺少证明', revision });
  await office.as('wang').post('/api/cases', { task: 'joint-notice' });
  expect(await verifyHistory(office.db)).toEqual({ cases: 2, broken: [] });
});

test('a changed event is named, and so is a state that its history does not give', async () => {
  const one = await submitted(office);
  const two = await submitted(office);
  await office.db
    .updateTable('case_event')
    .set({ actor: 'zhao' })
    .where('case_id', '=', one.id)
    .where('seq', '=', 3)
    .execute();
  await office.db.updateTable('case').set({ document: '{"姓名":"别人"}' }).where('id', '=', two.id).execute();
  const { broken } = await verifyHistory(office.db);
  expect(broken).toContainEqual({ caseId: one.id, number: one.number, seq: 3, what: 'event', where: '' });
  expect(broken).toContainEqual({ caseId: two.id, number: two.number, seq: null, what: 'case', where: 'document' });
});

test('a column beside the history, a work item or its holder, an attachment: each is named', async () => {
  const [one, two, three] = [await submitted(office), await submitted(office), await submitted(office)];
  const { db } = office;
  await db
    .updateTable('case')
    .set({ number: '帮扶〔2025〕9999号', result: 'granted', title: '别人' })
    .where('id', '=', one.id)
    .execute();
  await db.updateTable('work_item').set({ due: null }).where('case_id', '=', two.id).execute();
  await db.updateTable('work_item_candidate').set({ post: 'clerk' }).where('case_id', '=', three.id).execute();
  const { broken } = await verifyHistory(db);
  const told = broken.map(({ caseId, what, where }) => [caseId, what, where]);
  expect(told).toContainEqual([one.id, 'case', 'number']);
  expect(told).toContainEqual([one.id, 'case', 'result']);
  expect(told).toContainEqual([one.id, 'case', 'title']);
  expect(told).toContainEqual([two.id, 'work-item', 'w2']);
  expect(told).toContainEqual([three.id, 'work-item', 'w2']);
});

test('an attachment whose bytes or record were changed is named', async () => {
  const { dataDir } = office.app.hearth;
  const [{ sha256 }] = [await storeBytes(dataDir, toStream('证明'), () => undefined)];
  await insertFile(office.db, {
    ...{ id: 'f1', name: '证明.txt', size: 6, type: 'text/plain', sha256 },
    ...{ uploadedBy: 'wang', uploadedAt: '2025-03-03T01:00:00.000Z', caseId: null },
  });
  const paper = { id: 'f1', name: '证明.txt', size: 6, type: 'text/plain' };
  const { id } = await submitted(office, 'award', { 姓名: '欧阳文', 证明材料: paper });
  expect((await verifyHistory(office.db, dataDir)).broken).toEqual([]);
  await writeFile(pathOf(dataDir, sha256), '假的');
  expect((await verifyHistory(office.db, dataDir)).broken).toMatchObject([{ caseId: id, what: 'file', where: 'f1' }]);
  await office.db
    .updateTable('file')
    .set({ sha256: '0'.repeat(64) })
    .execute();
  expect((await verifyHistory(office.db)).broken).toMatchObject([{ caseId: id, what: 'file', where: 'f1' }]);
});

test('a case that was taken away whole, with its history, is missed', async () => {
  const { id } = await submitted(office);
  const { db } = office;
  for (const table of ['notification', 'work_item', 'job', 'case_event'] as const) {
    await db.deleteFrom(table).where('case_id', '=', id).execute();
  }
  await db.deleteFrom('case').where('id', '=', id).execute();
  expect((await verifyHistory(db)).broken).toMatchObject([{ caseId: id, what: 'missing' }]);
});

async function* toStream(text: string) {
  yield Buffer.from(text);
}

test('a case that cannot be read or was taken away is named, and stops nothing', async () => {
  const [one, two, three] = [await submitted(office), await submitted(office), await submitted(office)];
  await office.db.updateTable('case').set({ document: '{"姓名":' }).where('id', '=', one.id).execute();
  await office.db.updateTable('case_event').set({ body: '{' }).where('case_id', '=', two.id).execute();
  await tamper(office.place, `delete from "case" where id = '${three.id}'`);
  const { cases, broken } = await verifyHistory(office.db);
  expect(cases).toBe(2);
  expect(broken).toContainEqual({ caseId: one.id, number: one.number, seq: null, what: 'case', where: 'state' });
  expect(broken).toContainEqual({ caseId: two.id, number: two.number, seq: 1, what: 'event', where: '' });
  expect(broken).toContainEqual({ caseId: three.id, number: null, seq: null, what: 'missing', where: '' });
});
