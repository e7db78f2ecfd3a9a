import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSweeps } from '../jobs/run-sweeps.ts';
import { firstWork, submitted } from '../testing/story.ts';
import { changedAid } from '../testing/test-forms.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { rebuildTypedTables } from './rebuild.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

/** The database as whoever reads its columns sees it: tables that no code knows by name. */
const columns = () => office.db.withTables<Record<string, Record<string, unknown>>>();
const main = () => columns().selectFrom('t_aid_request').selectAll().orderBy('case_id').execute();
const relatives = () =>
  columns().selectFrom('t_aid_request__家属').selectAll().orderBy('case_id').orderBy('position').execute();

test('a case stands in columns from its draft to its end, its rows in a table of their own', async () => {
  const { id, number } = await submitted(office);
  expect(await main()).toMatchObject([
    { case_id: id, unit: 'mill', status: 'running', number, 姓名: '何秀英', submitted_on: '2025-03-03' },
  ]);
  expect((await relatives()).map(({ 称呼 }) => 称呼)).toEqual(['配偶', '女儿']);
  const { id: item, revision } = await firstWork(office, 'chen');
  const agree = { outcome: 'agree', document: { 审核意见: '属实' }, revision };
  await office.as('chen').post(`/api/work-items/${item}/complete`, agree);
  const [ended] = await main();
  expect(ended).toMatchObject({ status: 'ended', result: 'granted', ended_on: '2025-03-03', 审核意见: '属实' });
  expect(Number(ended?.申请金额)).toBe(3000.5);
});

test('tables that were lost or written into come back from the histories, the same', async () => {
  await submitted(office);
  await office.as('wang').post('/api/cases', { task: 'aid-request', document: { 姓名: '秦月' } });
  const before = [await main(), await relatives()];
  await columns().updateTable('t_aid_request').set({ status: 'ended' }).execute();
  await office.db.schema.dropTable('t_aid_request__家属').execute();
  expect(await rebuildTypedTables(office.app.hearth)).toBe(2);
  expect([await main(), await relatives()]).toEqual(before);
});

test('a case that moves to a version without the list leaves no rows behind', async () => {
  await submitted(office);
  const from = (await office.as('wang').get('/api/tasks/aid-request')).json().definition.hash;
  const source = changedAid((text) => text.replace(/"家属":\{"type":"array".*?\}\}\}\},/, '').replaceAll(',"家属"', ''))
    .source as Record<string, unknown>;
  const texts = Object.fromEntries(Object.entries(source).map(([name, file]) => [name, JSON.stringify(file)]));
  const published = await office.as('admin').post('/api/definitions', texts);
  expect(published.statusCode, published.body).toBe(200);
  await office.as('admin').post('/api/definitions/aid-request/migrations', { from });
  await runSweeps(office.app.hearth);
  expect((await main())[0]?.姓名).toBe('何秀英');
  expect(await relatives()).toEqual([]);
});
