import { readWorkbook } from '@hearth/documents';
import { listAudit } from '@hearth/storage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { effectForms } from '../testing/effect-forms.ts';
import { ledgerUpload, uploadOf } from '../testing/office-tour.ts';
import { firstWork, submitted } from '../testing/story.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';
import { verifyHistory } from '../verify/verify-history.ts';
import { ensureIdentifiers } from './ensure-identifiers.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice(effectForms());
});
afterEach(async () => {
  expect((await verifyHistory(office.db)).broken).toEqual([]);
  await office.close();
});

const family = { 户主: '何秀英', 身份证号: '11010519491231002X', 家庭人口: 3, 慰问金: 1000.5 };
const visit = (document: object = family) => submitted(office, 'visit', document);
const get = async (account: Account, url: string) => (await office.as(account).get(url)).json();
const entries = async (account: Account, query = '') => get(account, `/api/registers/households${query}`);
const view = (account: Account, id: string) => get(account, `/api/cases/${id}`);

async function complete(account: Account, outcome: string, document: object = {}) {
  const { id, revision } = await firstWork(office, account);
  return office.as(account).post(`/api/work-items/${id}/complete`, { outcome, document, revision });
}

describe('what an automatic step asks for is done with the command that led to it', () => {
  test('an entry is added, then found again by its identifiers, and the case keeps it', async () => {
    const one = await visit();
    const { items } = await entries('wang');
    expect(items).toMatchObject([
      { title: '何秀英', status: 'active', columns: { 户主: '何秀英', 家庭人口: 3, 累计救助: 1000.5 } },
    ]);
    expect((await view('wang', one.id)).document.家庭).toBe(items[0].id);
    const two = await visit({ ...family, 家庭人口: 4 });
    const again = await entries('wang');
    expect(again.items).toMatchObject([{ id: items[0].id, columns: { 家庭人口: 4 }, revision: 2 }]);
    const { cases } = await get('wang', `/api/registers/households/entries/${items[0].id}`);
    expect(cases.map(({ id }: { id: string }) => id).toSorted()).toEqual([one.id, two.id].toSorted());
    const history = await get('wang', `/api/registers/households/entries/${items[0].id}/history`);
    expect(history.items).toMatchObject([
      { title: '登记：入账（自 2025-03-03 起）', case: { number: one.number }, actor: { id: 'wang' } },
      { title: '变更：入账（自 2025-03-03 起）', changes: [{ path: '家庭人口', from: 3, to: 4 }] },
    ]);
  });

  test('a refused write refuses the whole command and names step and field', async () => {
    const opened = (
      await office.as('wang').post('/api/cases', { task: 'visit', document: { ...family, 家庭人口: 0 } })
    ).json();
    const { id } = opened.workItem;
    const body = { outcome: 'submit', revision: opened.case.revision };
    const reply = (await office.as('wang').post(`/api/work-items/${id}/complete`, body)).json();
    expect(reply).toMatchObject({
      status: 422,
      problems: [
        { code: 'register-write-refused', params: { step: '入账', register: '困难家庭台账' } },
        { path: '/家庭人口', params: { step: '入账' } },
      ],
    });
    expect((await view('wang', opened.case.id)).case.status).toBe('draft');
    expect((await entries('wang')).total).toBe(0);
  });

  test('a payment stands on the list, masked for who gets masks, and the chair is told', async () => {
    const { id } = await visit();
    const { items, sums } = await get('wang', '/api/payments?task=visit');
    expect(sums).toEqual([{ state: 'requested', count: 1, amount: '1000.50' }]);
    expect(items).toMatchObject([{ case: { id }, payee: '何秀英', amount: '1000.5', purpose: '慰问金' }]);
    expect((await get('admin', '/api/payments')).items[0].payee).toBe('何*英');
    expect((await office.as('wang').get('/api/payments/file?format=csv')).body).toMatch('何秀英');
    const told = await get('zhao', '/api/notifications');
    expect(JSON.stringify(told)).toMatch('已登记：何秀英');
  });
});

describe('a case that another opens', () => {
  test('is begun by the start posts, and the one that waits goes on with what it gives', async () => {
    const { id } = await visit();
    const waiting = await view('wang', id);
    expect(waiting.case).toMatchObject({ status: 'running', current: [] });
    expect(waiting.links).toMatchObject([
      { title: '入户核查', direction: 'to', waits: true, status: 'draft', case: { title: '何秀英' } },
    ]);
    expect((await complete('zhao', 'done', { 结论: '属实' })).statusCode).toBe(200);
    const after = await view('wang', id);
    expect(after).toMatchObject({
      case: { current: [{ title: '办结' }] },
      document: { 核查结果: '属实' },
      links: [{ status: 'ended', resultTitle: '已核查' }],
    });
    const { items } = await get('wang', `/api/cases/${id}/history`);
    const titles = items.map(({ title }: { title: string }) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        '写入“困难家庭台账”',
        '列入付款清单',
        '发出通知“走访慰问”',
        '开出的关联办件已办结',
        '自动办理“入账”',
      ]),
    );
    const automatic = items.find(({ title }: { title: string }) => title === '自动办理“入账”');
    expect(automatic.actor).toBeNull();
    const child = after.links[0].case.id;
    expect((await view('zhao', child)).links).toMatchObject([{ title: '来自走访', direction: 'from', case: { id } }]);
  });

  test('is opened by hand once, by whom the link names', async () => {
    const { id } = await visit();
    const { case: summary, openable } = await view('wang', id);
    expect(openable).toEqual([{ link: 'again', title: '再次核查', task: 'household-check', taskTitle: '入户核查' }]);
    const open = (account: Account, link: string) =>
      office.as(account).post(`/api/cases/${id}/links`, { link, revision: summary.revision });
    expect((await open('zhao', 'again')).json().code).toBe('link-not-offered');
    expect((await open('wang', 'check')).json().code).toBe('link-not-offered');
    expect((await open('wang', 'again')).statusCode).toBe(201);
    expect((await open('wang', 'again')).json()).toMatchObject({ status: 409, code: 'link-used' });
    expect((await get('zhao', '/api/work-items')).total).toBe(2);
  });
});

describe('what may be there only once', () => {
  const large = { ...family, 慰问金: 6000 };

  test('is refused the second time, with the other case named; a draft is no case yet', async () => {
    const one = await visit(large);
    const second = (await office.as('wang').post('/api/cases', { task: 'visit', document: large })).json();
    const reply = await office.as('wang').post(`/api/work-items/${second.workItem.id}/complete`, {
      outcome: 'submit',
      revision: second.case.revision,
    });
    expect(reply.json()).toMatchObject({
      status: 422,
      problems: [{ code: 'same-case', path: '/身份证号', params: { number: one.number, case: one.id } }],
    });
    expect(reply.json().problems[0].message['zh-CN']).toMatch(/大额慰问一户只有一次（.+已有办件 .+）/);
    expect((await view('wang', second.case.id)).case.status).toBe('draft');
  });

  test('or only told to those who work on the case', async () => {
    const one = await visit();
    const two = await visit({ ...family, 慰问金: 20 });
    expect((await view('wang', two.id)).same).toEqual([
      { message: '本户还有别的慰问', level: 'warning', number: one.number, unit: expect.any(String), case: one.id },
    ]);
    expect((await view('wang', one.id)).same).toMatchObject([{ case: two.id }]);
  });
});

describe('a register kept by hand', () => {
  const add = (account: Account, document: object, more: object = {}) =>
    office.as(account).post('/api/registers/households', { document, ...more });
  const change = (account: Account, id: string, body: object) =>
    office.as(account).request({ method: 'PATCH', url: `/api/registers/households/entries/${id}`, payload: body });
  const household = { 户主: '何秀英', 身份证号: family.身份证号, 家庭人口: 3 };

  test('is kept by its posts only; an entry that is there is not added twice', async () => {
    expect((await add('zhao', household)).json()).toMatchObject({ status: 403, code: 'register-not-yours' });
    const { entry } = (await add('wang', household)).json();
    expect(entry).toMatchObject({ title: '何秀英', unit: { id: 'mill' }, revision: 1 });
    expect((await add('wang', household)).json()).toMatchObject({
      code: 'entry-exists',
      problems: [{ params: { entry: entry.id } }],
    });
    const [here, there] = [
      { 户主: '王芳', 身份证号: '110105195506150088', 住址: '西街' },
      { 户主: '王芳', 身份证号: '110105196003070072', 住址: '西街' },
    ];
    expect((await add('wang', here)).statusCode).toBe(201);
    expect((await add('wang', there)).statusCode).toBe(201);
    expect((await add('wang', { 户主: '王芳', 住址: '西街' })).json()).toMatchObject({ code: 'entry-exists' });
    expect((await add('wang', { 户主: '王五', 家庭人口: '三' })).json()).toMatchObject({
      problems: [{ path: '/家庭人口' }],
    });
    expect((await entries('sun')).total).toBe(0);
  });

  test('finds an entry of an older program, which kept the surest of its identifiers only, by all of them', async () => {
    await add('wang', { ...household, 住址: '东街' });
    const sameByName = { 户主: '何秀英', 住址: '东街' };
    const known = office.db.deleteFrom('register_identifier');
    await known.where('identifier', 'like', '1:%').execute();
    await office.db.deleteFrom('identifier_rule').execute();
    for (const register of office.app.hearth.definitions.registers) await ensureIdentifiers(office.db, register);
    expect((await add('wang', sameByName)).json()).toMatchObject({ code: 'entry-exists' });
  });

  test('is found while somebody types, masked values only by those who see them whole', async () => {
    await add('wang', household);
    expect((await entries('wang', '?q=何秀')).total).toBe(1);
    expect((await entries('zhao', '?q=何秀')).total).toBe(0);
    expect((await entries('zhao')).items).toMatchObject([{ title: '何*英', columns: { 户主: '何*英' } }]);
    expect((await get('wang', '/api/registers')).items).toMatchObject([{ id: 'households', canAdd: true, active: 1 }]);
  });

  test('knows what counted from which day: an earlier day said later does not replace a later one', async () => {
    const { entry } = (await add('wang', household, { on: '2025-01-01' })).json();
    await change('wang', entry.id, { document: { 家庭人口: 5 }, on: '2025-03-01', revision: 1 });
    const late = await change('wang', entry.id, { document: { 家庭人口: 4 }, on: '2025-02-01', revision: 2 });
    expect(late.json().entry.columns.家庭人口).toBe(5);
    const seen = await get('wang', `/api/registers/households/entries/${entry.id}`);
    expect(seen.dated.map(({ from, value }: { from: string; value: number }) => [from, value])).toEqual([
      ['2025-01-01', 3],
      ['2025-02-01', 4],
      ['2025-03-01', 5],
    ]);
    expect((await change('wang', entry.id, { document: {}, revision: 1 })).json().code).toBe('stale-revision');
  });

  test('takes rows in after telling, row by row, what the door would refuse; nothing is kept before', async () => {
    await add('wang', { 户主: '何秀英', 住址: '东街' });
    const lines = ['户主,住址,家庭人口', '何秀英,东街,3', '王芳,西街,2', '王芳,西街,2'];
    const rows = (query: string) =>
      office
        .as('wang')
        .request({ method: 'POST', url: `/api/registers/households/rows${query}`, ...ledgerUpload(lines) });
    const looked = (await rows('?dryRun=true')).json();
    expect(
      looked.refused.map(({ row, problems }: { row: number; problems: { code: string }[] }) => [
        row,
        problems[0]?.code,
      ]),
    ).toEqual([
      [2, 'entry-exists'],
      [4, 'entry-exists'],
    ]);
    expect((await rows('')).json()).toMatchObject({ status: 422, code: 'definition-import-row' });
    expect((await entries('wang')).total).toBe(1);
  });

  test('goes out as a workbook that can be taken in again as it is, groups, names and places included', async () => {
    const whole = {
      ...{ ...household, 挂靠单位: 'east', 建档日期: '2025-02-01', 享受低保: true, 累计救助: 1200.5 },
      成员: [
        { _row: 'r1', 姓名: '何小明', 月收入: 0 },
        { _row: 'r2', 姓名: '欧阳娜娜·买买提', 月收入: 1800.5 },
      ],
    };
    await add('wang', whole);
    await add('wang', { 户主: '王芳', 住址: '西街' });
    const file = (query: string, account: Account = 'wang') =>
      office.as(account).get(`/api/registers/households/export?${query}`);
    const reply = await file('format=xlsx&status=active');
    expect(reply.headers['content-disposition']).toMatch(encodeURIComponent('困难家庭台账'));
    const { sheets } = await readWorkbook(reply.rawPayload);
    expect(sheets.map(({ name }) => name)).toEqual(['困难家庭台账', '成员', '导出说明']);
    expect(sheets[0]?.rows[1]?.slice(0, 8)).toEqual([
      '何秀英',
      family.身份证号,
      null,
      3,
      1200.5,
      '东洲镇总工会',
      '2025-02-01',
      '是',
    ]);
    expect((await file('format=csv&q=何秀英')).body.split('\r\n')[1]).toMatch(/^何秀英,.*导出$/);
    expect((await file('format=json', 'zhao')).json()).toMatchObject([{ title: '何*英', exported: {} }, {}]);
    expect((await file('format=xlsx', 'zhao')).statusCode).toBe(200);
    expect((await listAudit(office.db)).at(-1)?.detail).toEqual({ format: 'xlsx', register: 'households' });

    const exported = uploadOf(reply.rawPayload, '台账.xlsx');
    const url = '/api/registers/households/rows';
    const again = await office.as('wang').request({ method: 'POST', url: `${url}?dryRun=true`, ...exported });
    expect(again.json()).toMatchObject({ findings: [], refused: [{ row: 2 }, { row: 3 }] });
    const other = await testOffice(effectForms());
    const taken = await other.as('wang').request({ method: 'POST', url, ...exported });
    expect(taken.json()).toMatchObject({ rows: 2, created: 2, findings: [] });
    const there = await other.as('wang').get('/api/registers/households/export?format=json&q=何秀英');
    expect(there.json()).toMatchObject([{ unit: { id: 'mill' }, document: whole }]);

    const [{ id }] = (await entries('wang', '?q=何秀英')).items;
    await office.as('wang').post(`/api/registers/households/entries/${id}/close`, { reason: '迁出', revision: 1 });
    const closed = uploadOf((await file('format=xlsx')).rawPayload, '台账.xlsx');
    const left = await other.as('wang').request({ method: 'POST', url: `${url}?dryRun=true`, ...closed });
    // Neither the entry nor what belongs to it.
    expect(left.json()).toMatchObject({ rows: 1, findings: [{ code: 'ledger-row-not-in-force' }] });
    await other.close();
  });

  test('is held to its history: a changed value, a changed event', async () => {
    const { entry } = (await add('wang', household)).json();
    const row = office.db.updateTable('register_entry').where('id', '=', entry.id);
    const kept = await office.db.selectFrom('register_entry').selectAll().executeTakeFirstOrThrow();
    const broken = async () =>
      (await verifyHistory(office.db)).broken.map(({ what, where, seq }) => [what, where, seq]);
    await row.set({ document: '{"户主":"别人"}' }).execute();
    expect(await broken()).toEqual([['register-entry', 'document', null]]);
    await row.set({ document: kept.document, status: 'closed' }).execute();
    expect(await broken()).toEqual([['register-entry', 'status', null]]);
    await row.set({ status: kept.status }).execute();
    const event = office.db.updateTable('register_event').where('entry_id', '=', entry.id);
    await event.set({ actor: 'zhao' }).execute();
    expect(await broken()).toEqual([['register-entry', 'event', 1]]);
    await event.set({ actor: 'wang' }).execute();
  });

  test('closes, reopens and merges entries, and says so', async () => {
    const [one, two] = [
      (await add('wang', household)).json().entry,
      (await add('wang', { 户主: '何秀', 住址: '东街' })).json().entry,
    ];
    const stand = async (id: string, verb: string, body: object) =>
      (await office.as('wang').post(`/api/registers/households/entries/${id}/${verb}`, body)).json();
    expect(await stand(one.id, 'close', { reason: '迁出', revision: 1 })).toMatchObject({
      entry: { status: 'closed' },
    });
    expect((await change('wang', one.id, { document: { 家庭人口: 2 }, revision: 2 })).json().code).toBe(
      'entry-not-active',
    );
    expect(await stand(one.id, 'reopen', { reason: '误注销', revision: 2 })).toMatchObject({
      entry: { status: 'active' },
    });
    const merged = await stand(two.id, 'merge', { into: one.id, reason: '重复登记', revision: 1 });
    expect(merged).toMatchObject({ entry: { status: 'merged', mergedInto: one.id } });
    expect((await entries('wang', '?status=active')).total).toBe(1);
  });
});
