import { insertSweep, listSweeps, runSql } from '@hearth/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishDefinitions } from '../definition/definition-shelf.ts';
import { runSweeps } from '../jobs/run-sweeps.ts';
import { effectForms } from '../testing/effect-forms.ts';
import { application, submitted } from '../testing/story.ts';
import { testForms, testPosts } from '../testing/test-forms.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';

const registers = (effectForms().registers ?? []).slice(0, 1);
const loaded = { posts: testPosts, forms: testForms(), registers, broken: [] };

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice(loaded);
});
afterAll(() => office.close());

const cases = () => runSql(office.db, 'select * from t_aid_request order by case_id', []);
const entries = () => runSql(office.db, 'select * from r_households order by entry_id', []);
const rule = () => office.db.selectFrom('blind_key').select('rule').executeTakeFirst();
const passes = async () => (await listSweeps(office.db, { page: 1, pageSize: 9 })).items.map(({ state }) => state);
const start = async (instant: string) => {
  await publishDefinitions(office.db, loaded, instant);
  await runSweeps(office.app.hearth);
};

test('identifiers of people and sensitive texts stand in columns as tokens; what is blank stays blank', async () => {
  await submitted(office);
  await submitted(office);
  await office
    .as('wang')
    .post('/api/cases', { task: 'aid-request', document: { 姓名: '秦月', 病情: '※注意：有传染性' } });
  const rows = await cases();
  expect(rows.map(({ 姓名 }) => 姓名)).toEqual(['何秀英', '何秀英', '秦月']);
  for (const { 病情 } of rows) expect(病情).toMatch(/^※[\w-]{20}$/);
  expect(new Set(rows.map(({ 病情 }) => 病情)).size).toBe(2);
  expect(rows.map(({ 身份证号 }) => 身份证号 === null)).toEqual([false, false, true]);
  expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${application.病情}|${application.身份证号}|传染性`));
});

test('whoever may read the case reads the texts, also one that begins like a token', async () => {
  const { items } = (await office.as('wang').get('/api/cases?task=aid-request')).json();
  const views = await Promise.all(items.map(({ id }: { id: string }) => office.as('wang').get(`/api/cases/${id}`)));
  expect(views.map((view) => view.json().document.病情).sort()).toEqual(
    [application.病情, application.病情, '※注意：有传染性'].sort(),
  );
});

test('rows that an earlier program wrote get their tokens after the next start, once', async () => {
  const document = { 户主: '何秀英', 身份证号: application.身份证号, 家庭人口: 2 };
  expect((await office.as('wang').post('/api/registers/households', { document })).statusCode).toBe(201);
  const before = [await cases(), await entries()];
  expect(JSON.stringify(before)).not.toContain(application.身份证号);
  await runSql(office.db, `update t_aid_request set 病情 = '尿毒症'`, []);
  await runSql(office.db, `update r_households set 身份证号 = '${application.身份证号}'`, []);
  await office.db.updateTable('blind_key').set({ rule: 1 }).execute();
  const old = {
    id: 'rebuild.tokens',
    kind: 'rebuild',
    input: {},
    createdAt: '2025-01-01T00:00:00.000Z',
    createdBy: null,
  };
  await insertSweep(office.db, old);
  await office.db.updateTable('sweep').set({ state: 'done', ended_at: old.createdAt }).execute();
  await start('2025-03-04T00:00:00.000Z');
  expect([await cases(), await entries()]).toEqual(before);
  expect(await rule()).toEqual({ rule: 2 });
  expect(await passes()).toEqual(['done', 'done']);
  await start('2025-03-05T00:00:00.000Z');
  expect(await passes()).toEqual(['done', 'done']);
});
