import { tamper } from '@hearth/storage/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
  expect(broken).toContainEqual({ caseId: one.id, number: one.number, seq: 3 });
  expect(broken).toContainEqual({ caseId: two.id, number: two.number, seq: null });
});

test('a case that cannot be read or was taken away is named, and stops nothing', async () => {
  const [one, two, three] = [await submitted(office), await submitted(office), await submitted(office)];
  await office.db.updateTable('case').set({ document: '{"姓名":' }).where('id', '=', one.id).execute();
  await office.db.updateTable('case_event').set({ body: '{' }).where('case_id', '=', two.id).execute();
  await tamper(office.place, `delete from "case" where id = '${three.id}'`);
  const { cases, broken } = await verifyHistory(office.db);
  expect(cases).toBe(2);
  expect(broken).toContainEqual({ caseId: one.id, number: one.number, seq: null });
  expect(broken).toContainEqual({ caseId: two.id, number: two.number, seq: 1 });
  expect(broken).toContainEqual({ caseId: three.id, number: null, seq: null });
});
