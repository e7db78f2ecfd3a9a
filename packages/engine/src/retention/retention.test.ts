import { existsSync } from 'node:fs';
import { insertConsent, isNamed, listAudit, runSql } from '@hearth/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathOf, storeBytes } from '../file/file-store.ts';
import { careForm } from '../testing/care-form.ts';
import { effectForms } from '../testing/effect-forms.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';
import { rebuildTypedTables } from '../typed-table/rebuild.ts';
import { verifyHistory } from '../verify/verify-history.ts';
import { runClearings } from './run-clearings.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice({ forms: [careForm()], registers: effectForms().registers ?? [] });
});
afterAll(() => office.close());

const admin = () => office.as('admin');
const figures = async () =>
  (await office.as('wu').get('/api/figures?from=2025-01-01&to=2025-12-31'))
    .json()
    .items.map(({ id, value }: { id: string; value: number }) => [id, value]);

/** Values by which somebody is known, all over the office: none may be found once their case is cleared. */
const secrets = ['何秀英', '11010519491231002X', '尿毒症', '何冬梅', '6217000000000000018', '诊断证明', '家里还有老人'];

async function careOf(id: string, day: string, by: Account = 'wang') {
  office.setNow(`${day}T01:00:00.000Z`);
  const sha256 = (await storeBytes(office.app.hearth.dataDir, bytes(`诊断证明 ${id}`), () => undefined)).sha256;
  const file = { id: `file-${id}`, name: '诊断证明.txt', size: 20, type: 'text/plain' };
  await office.db
    .insertInto('file')
    .values({ ...file, sha256, uploaded_by: 'wang', uploaded_at: `${day}T01:00:00.000Z`, case_id: null })
    .execute();
  const 家属 = [
    { 姓名: '何冬梅', 月收入: 1800 },
    { 姓名: '何冬梅', 月收入: 0 },
  ];
  const person = {
    姓名: '何秀英',
    身份证号: '11010519491231002X',
    病情: '尿毒症',
    卡号: '6217000000000000018',
    同意: true,
  };
  const document = { ...person, 类别: '大病', 月收入: 2600, 金额: 3000, 家属, 证明: file };
  const opened = (await office.as(by).post('/api/cases', { task: 'care', document })).json();
  expect(opened.case, JSON.stringify(opened)).toBeDefined();
  const done = { outcome: 'submit', comment: '家里还有老人', revision: opened.case.revision };
  const reply = await office.as(by).post(`/api/work-items/${opened.workItem.id}/complete`, done);
  expect(reply.statusCode, reply.body).toBe(200);
  expect(reply.json().case.status).toBe('ended');
  return { id: reply.json().case.id as string, number: reply.json().case.number as string, sha256 };
}

const bytes = async function* (text: string) {
  yield Buffer.from(text);
};

/** Every text of the database in which a secret stands. */
async function found(caseId: string): Promise<string[]> {
  const rows = [
    ...(await office.db.selectFrom('case').selectAll().where('id', '=', caseId).execute()),
    ...(await office.db.selectFrom('case_event').selectAll().where('case_id', '=', caseId).execute()),
    ...(await office.db.selectFrom('payment').selectAll().where('case_id', '=', caseId).execute()),
    ...(await office.db.selectFrom('file').selectAll().where('case_id', '=', caseId).execute()),
    ...(await office.db.selectFrom('consent').selectAll().where('case_id', '=', caseId).execute()),
    ...(await office.db.selectFrom('notification').selectAll().where('case_id', '=', caseId).execute()),
    ...(await runSql(office.db, `select * from t_care where case_id = '${caseId}'`, [])),
    ...(await runSql(office.db, `select * from "t_care__家属" where case_id = '${caseId}'`, [])),
  ];
  const text = JSON.stringify(rows);
  return secrets.filter((one) => text.includes(one));
}

test('what is personal goes when its time is over; number, days, steps and figures stay', async () => {
  const early = await careOf('a', '2025-03-03');
  const late = await careOf('b', '2025-06-10');
  // Of fewer than three nobody would be told a sum.
  await careOf('e', '2025-06-11');
  const before = await figures();
  expect(before).toEqual([
    ['cases', 3],
    ['people', 1],
    ['income', 7800],
    ['relatives', 3],
  ]);
  office.setNow('2028-03-02T01:00:00.000Z');
  const rehearsed = async () => (await admin().get('/api/retention/due')).json().items;
  expect(await rehearsed()).toEqual([]);
  office.setNow('2028-03-03T01:00:00.000Z');
  expect(await rehearsed()).toMatchObject([
    { case: { number: early.number }, rule: { by: 'task', years: 3 }, files: 1, payments: 1 },
  ]);
  expect((await rehearsed())[0].fields).toEqual(expect.arrayContaining(['姓名', '病情', '家属 › 姓名']));
  expect(await found(early.id)).toEqual(expect.arrayContaining(['何秀英', '尿毒症']));

  expect((await admin().post('/api/retention/clear', {})).json()).toEqual({ cases: 1, entries: 0, broken: [] });
  expect(await found(early.id)).toEqual([]);
  expect(existsSync(pathOf(office.app.hearth.dataDir, early.sha256))).toBe(false);
  expect(existsSync(pathOf(office.app.hearth.dataDir, late.sha256))).toBe(true);
  expect(await isNamed(office.db, late.sha256)).toBe(true);
  // The same person stands in a case that is cleared and in one that is not, and is still one person.
  expect(await figures()).toEqual(before);
  expect(await verifyHistory(office.db, office.app.hearth.dataDir)).toEqual({ cases: 3, broken: [] });
  await rebuildTypedTables(office.app.hearth);
  expect(await figures()).toEqual(before);

  const view = (await office.as('wang').get(`/api/cases/${early.id}`)).json();
  expect(view.case).toMatchObject({ number: early.number, title: '关爱帮扶', endedAt: '2025-03-03T01:00:00.000Z' });
  expect(view.document).toEqual({
    类别: '大病',
    月收入: 2600,
    金额: 3000,
    身份证号: null,
    同意: true,
    家属: view.document.家属,
  });
  expect(view.cleared).toMatchObject({ at: '2028-03-03T01:00:00.000Z', by: 'task', years: 3 });
  expect(view.canWithdraw).toBe(false);
  const history = (await office.as('wang').get(`/api/cases/${early.id}/history`)).json().items;
  expect(history.at(-1).title).toMatch(/^保存期限 3 年已满/);
  const log = (await admin().get('/api/retention/cleared')).json();
  expect(log.items).toMatchObject([{ number: early.number, actor: { name: '郑管理' }, files: 1, payments: 1 }]);
  const correction = { document: { 金额: 1 }, reason: '改', revision: view.case.revision };
  expect((await office.as('chen').post(`/api/cases/${early.id}/correct`, correction)).json().code).toBe('case-cleared');
});

test('a hold stops it, by itself nothing goes until the office has set that, and a case that was tampered with stays', async () => {
  office.setNow('2025-07-01T01:00:00.000Z');
  const one = await careOf('c', '2025-07-01');
  office.setNow('2030-01-01T01:00:00.000Z');
  const { id } = (await admin().post('/api/holds', { case: one.number, reason: '审计抽查' })).json();
  expect(await runClearings(office.app.hearth)).toBe(null);
  await admin().put('/api/office/settings', { clearByRule: true });
  expect(await runClearings(office.app.hearth)).toMatchObject({ cases: 2 });
  expect(await found(one.id)).toContain('何秀英');
  await admin().post(`/api/holds/${id}/lift`, {});
  await office.db
    .updateTable('case_event')
    .set({ actor: 'zhao' })
    .where('case_id', '=', one.id)
    .where('seq', '=', 2)
    .execute();
  expect(await runClearings(office.app.hearth)).toMatchObject({ cases: 0, broken: [one.number] });
  await office.db
    .updateTable('case_event')
    .set({ actor: 'wang' })
    .where('case_id', '=', one.id)
    .where('seq', '=', 2)
    .execute();
  expect(await runClearings(office.app.hearth)).toMatchObject({ cases: 1, broken: [] });
  expect((await listAudit(office.db)).map(({ action }) => action)).toEqual(
    expect.arrayContaining(['hold-placed', 'hold-lifted', 'cleared']),
  );
});

test('who consented to which text is on record, and taking it back clears the case once it has ended', async () => {
  office.setNow('2031-01-01T01:00:00.000Z');
  const one = await careOf('d', '2031-01-01');
  const consents = async () => (await office.as('wang').get(`/api/cases/${one.id}`)).json().consents;
  expect(await consents()).toMatchObject([
    {
      title: '同意',
      text: '本人同意使用病情和账户信息。',
      givenBy: '何秀英',
      recordedBy: { name: '王敏' },
      withdrawn: null,
    },
  ]);
  const reason = '本人来电撤回';
  expect((await office.as('wu').post(`/api/cases/${one.id}/withdraw-consent`, { reason })).json().code).toBe(
    'consent-not-yours',
  );
  expect((await office.as('wang').post(`/api/cases/${one.id}/withdraw-consent`, { reason })).statusCode).toBe(204);
  expect(await consents()).toMatchObject([{ withdrawn: { why: reason, by: { name: '王敏' } } }]);
  expect((await office.as('wang').post(`/api/cases/${one.id}/withdraw-consent`, { reason })).json().code).toBe(
    'consent-none',
  );
  expect(await runClearings(office.app.hearth)).toMatchObject({ cases: 1 });
  expect(await found(one.id)).toEqual([]);
  expect((await office.as('wang').get(`/api/cases/${one.id}`)).json().cleared).toMatchObject({ by: 'withdrawal' });
});

test('where consent was taken back, each further step asks by what right it is done', async () => {
  const wang = office.as('wang');
  const document = { 姓名: '何秀英', 金额: 100, 同意: true };
  const opened = (await wang.post('/api/cases', { task: 'care', document })).json();
  const { id: caseId, revision } = opened.case;
  const given = { field: '同意', version: '1', text: '本人同意', givenBy: '何秀英', recordedBy: 'wang' };
  await insertConsent(office.db, { ...given, id: 'given-before', caseId, recordedAt: '2031-01-01T01:00:00.000Z' });
  const view = async () => (await wang.get(`/api/work-items/${opened.workItem.id}`)).json();
  expect(await view()).toMatchObject({ withdrawn: [], outcomes: [{ comment: 'optional' }] });
  expect((await wang.post(`/api/cases/${caseId}/withdraw-consent`, { reason: '来电撤回' })).statusCode).toBe(204);
  expect(await view()).toMatchObject({ withdrawn: ['同意'], outcomes: [{ comment: 'required' }] });
  const complete = (comment: string) =>
    wang.post(`/api/work-items/${opened.workItem.id}/complete`, { outcome: 'submit', comment, revision });
  expect((await complete(' ')).json().problems).toMatchObject([{ code: 'consent-withdrawn', path: '/comment' }]);
  expect((await complete('款项已付，补登记账')).statusCode).toBe(200);
});

test('a closed entry of a register is cleared alike: who it was goes, unit, days and public values stay', async () => {
  office.setNow('2031-02-01T01:00:00.000Z');
  await admin().put('/api/office/settings', { retentionYears: 2 });
  const household = { 户主: '何秀英', 身份证号: '11010519491231002X', 住址: '东洲镇', 家庭人口: 3 };
  const added = await office.as('wang').post('/api/registers/households', { document: household });
  expect(added.statusCode, added.body).toBe(201);
  const { id, revision } = added.json().entry;
  const at = `/api/registers/households/entries/${id}`;
  const closed = await office.as('wang').post(`${at}/close`, { reason: '何秀英已迁出', revision });
  expect(closed.statusCode, closed.body).toBe(200);
  const texts = async () => {
    const rows = [
      ...(await office.db.selectFrom('register_entry').selectAll().execute()),
      ...(await office.db.selectFrom('register_event').selectAll().execute()),
      ...(await office.db.selectFrom('register_identifier').selectAll().execute()),
      ...(await office.db.selectFrom('register_value').selectAll().execute()),
      ...(await runSql(office.db, 'select * from r_households', [])),
    ];
    return secrets.filter((one) => JSON.stringify(rows).includes(one));
  };
  expect(await texts()).toContain('何秀英');
  office.setNow('2033-01-31T01:00:00.000Z');
  expect(await runClearings(office.app.hearth)).toMatchObject({ entries: 0 });
  office.setNow('2033-02-02T01:00:00.000Z');
  expect((await admin().get('/api/retention')).json().entries).toBe(1);
  expect(await runClearings(office.app.hearth)).toMatchObject({ entries: 1 });
  expect(await texts()).toEqual([]);
  expect((await verifyHistory(office.db)).broken).toEqual([]);
  await rebuildTypedTables(office.app.hearth);
  expect(await texts()).toEqual([]);
  const entry = (await office.as('wang').get(at)).json();
  expect(entry).toMatchObject({ document: { 住址: '东洲镇', 家庭人口: 3 } });
  const log = (await admin().get('/api/retention/cleared')).json();
  expect(log.items[0]).toMatchObject({ kind: 'entry', subject: id, actor: null, title: '困难家庭台账' });
  expect(await runClearings(office.app.hearth)).toMatchObject({ entries: 0 });
});

test('the list of what was cleared and the record of readings cannot be changed unnoticed', async () => {
  const told = async () => (await verifyHistory(office.db)).broken.map(({ what, seq }) => [what, seq]);
  expect(await told()).toEqual([]);
  const [row] = await office.db.selectFrom('audit').selectAll().where('seq', '=', 3).execute();
  await office.db.updateTable('audit').set({ person_id: 'zhao' }).where('seq', '=', 3).execute();
  await office.db.updateTable('clearing').set({ actor: 'zhao' }).where('seq', '=', 2).execute();
  expect(await told()).toEqual([
    ['clearing', 2],
    ['audit', 3],
  ]);
  await office.db
    .updateTable('audit')
    .set({ person_id: row?.person_id ?? '' })
    .where('seq', '=', 3)
    .execute();
  await office.db.deleteFrom('audit').where('seq', '=', 4).execute();
  expect(await told()).toContainEqual(['audit', 4]);
});
