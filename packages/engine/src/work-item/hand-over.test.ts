import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reliefForm } from '../testing/relief-form.ts';
import { submitted } from '../testing/story.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';
import { verifyHistory } from '../verify/verify-history.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice({ forms: [reliefForm()] });
});
afterEach(async () => {
  expect((await verifyHistory(office.db)).broken).toEqual([]);
  await office.close();
});

const family = { 姓名: '何秀英', 金额: 1000 };
const relief = () => submitted(office, 'relief', family);

/** The open work of a step with the revision of its case. */
async function work(account: Account, caseId: string, step = 'review', role = 'task') {
  const { workItems, case: summary } = (await office.as(account).get(`/api/cases/${caseId}`)).json();
  const item = workItems.find((one: { step: string; role: string }) => one.step === step && one.role === role);
  const view = (await office.as(account).get(`/api/work-items/${item.id}`)).json();
  return { id: item.id as string, revision: summary.revision as number, view };
}

async function act(account: Account, { id, revision }: { id: string; revision: number }, verb: string, body: object) {
  const reply = await office.as(account).post(`/api/work-items/${id}/${verb}`, { ...body, revision });
  return reply.statusCode === 200 ? 'done' : `${reply.statusCode} ${reply.json().code}`;
}

const sentences = async (account: Account, id: string) =>
  (await office.as(account).get(`/api/cases/${id}/history`)).json().items.map(({ title }: { title: string }) => title);

const inbox = async (account: Account) => (await office.as(account).get('/api/work-items')).json().total;

test('work that is transferred is the other’s, and the history tells to whom and why', async () => {
  const { id } = await relief();
  const review = await work('chen', id);
  expect(review.view.handOver.transfer).toEqual([{ id: 'li', name: '李芳' }]);
  expect(await act('chen', review, 'transfer', { to: 'wu' })).toBe('422 may-not-take-over');
  expect(await act('chen', review, 'transfer', { to: 'li', reason: '出差' })).toBe('done');
  expect([await inbox('chen'), await inbox('li')]).toEqual([0, 1]);
  expect(await act('li', await work('li', id), 'complete', { outcome: 'agree' })).toBe('done');
  const { items } = (await office.as('wang').get(`/api/cases/${id}/history`)).json();
  expect(items).toContainEqual(
    expect.objectContaining({ title: '“审核”转办给李芳', comment: '出差', actor: { id: 'chen', name: '陈刚' } }),
  );
});

test('delegated work is done by the other, handed back, and completed by who had it', async () => {
  const { id } = await relief();
  expect(await act('chen', await work('chen', id), 'delegate', { to: 'li', reason: '请先看' })).toBe('done');
  const theirs = await work('li', id);
  expect(theirs.view).toMatchObject({ delegation: { to: { id: 'li' }, by: { id: 'chen' } }, outcomes: [] });
  const back = { document: { 意见: '情况属实' }, note: '已核实' };
  expect(await act('li', theirs, 'hand-back', back)).toBe('done');
  const mine = await work('chen', id);
  expect(mine.view).toMatchObject({ handedBack: { by: { id: 'li' }, note: '已核实' }, document: { 意见: '情况属实' } });
  expect(await act('chen', mine, 'complete', { outcome: 'agree' })).toBe('done');
  expect(await sentences('chen', id)).toEqual(expect.arrayContaining(['“审核”委托李芳办理', '交回“审核”']));
});

test('an added signer holds the outcome up until they agree', async () => {
  const { id } = await relief();
  expect(await act('chen', await work('chen', id), 'add-signer', { to: 'li', question: '是否符合政策' })).toBe('done');
  expect(await act('chen', await work('chen', id), 'complete', { outcome: 'agree' })).toBe('409 signature-awaited');
  const asked = await work('li', id, 'review', 'sign');
  expect(asked.view).toMatchObject({ question: '是否符合政策' });
  expect(await act('li', asked, 'sign', { agree: true })).toBe('done');
  const mine = await work('chen', id);
  expect(mine.view.signatures).toMatchObject([{ person: { name: '李芳' }, state: 'agree' }]);
  expect(await act('chen', mine, 'complete', { outcome: 'agree' })).toBe('done');
});

describe('an emergency', () => {
  const call = async (account: Account, id: string, reason = '住院急需') => {
    const { revision } = (await office.as(account).get(`/api/cases/${id}`)).json().case;
    return office.as(account).post(`/api/cases/${id}/emergency`, { emergency: 'at-once', reason, revision });
  };

  test('pays first, owes the papers, and ends when they are there', async () => {
    const { id } = await relief();
    const seen = async (account: Account = 'chen') => (await office.as(account).get(`/api/cases/${id}`)).json();
    expect((await seen()).emergencies).toEqual([
      { id: 'at-once', title: '特事特办', skipTo: '给付', owes: [{ step: 'review', title: '审核' }] },
    ]);
    expect((await seen('wang')).emergencies).toEqual([]);
    expect((await call('wang', id)).json()).toMatchObject({ status: 403, code: 'emergency-not-allowed' });
    expect((await call('chen', id, ' ')).json()).toMatchObject({ status: 422, code: 'reason-required' });
    expect((await call('chen', id)).json().case).toMatchObject({ owed: 1 });
    expect(await act('wang', await work('wang', id, 'pay'), 'complete', { outcome: 'done' })).toBe('done');
    expect(await seen()).toMatchObject({
      case: { status: 'running', owed: 1 },
      reached: { result: 'paid', title: '已给付' },
      owed: [{ step: 'review', emergency: '特事特办', state: 'open', due: expect.any(String) }],
    });
    expect(await act('li', await work('li', id), 'complete', { outcome: 'agree' })).toBe('done');
    expect((await seen()).case).toMatchObject({ status: 'ended', result: 'paid', owed: 0 });
    const told = await sentences('wang', id);
    expect(told).toEqual(
      expect.arrayContaining([
        '启动“特事特办”，直接办理“给付”，待补办：审核',
        '已有结果：已给付，补办手续后办结',
        '办结：已给付',
      ]),
    );
  });
});

test('data is corrected after the end by whom the task lets, with both values in the history', async () => {
  const { id } = await relief();
  await act('chen', await work('chen', id), 'complete', { outcome: 'agree' });
  await act('wang', await work('wang', id, 'pay'), 'complete', { outcome: 'done' });
  const correct = async (account: Account, document: object, reason: string) => {
    const { revision } = (await office.as(account).get(`/api/cases/${id}`)).json().case;
    return (await office.as(account).post(`/api/cases/${id}/correct`, { document, reason, revision })).json();
  };
  expect(await correct('wang', { 金额: 900 }, '笔误')).toMatchObject({ status: 403, code: 'may-not-correct' });
  expect(await correct('chen', { 金额: '九百' }, '笔误')).toMatchObject({ problems: [{ path: '/金额' }] });
  expect(await correct('chen', { 金额: 900 }, '笔误')).toMatchObject({ case: { status: 'ended' } });
  const { items } = (await office.as('wang').get(`/api/cases/${id}/history`)).json();
  expect(items.at(-1)).toMatchObject({
    ...{ title: '更正 1 处内容', comment: '笔误' },
    changes: [{ path: '金额', from: 1000, to: 900 }],
  });
});

/** Six by default; with HEARTH_LONG=1 as many as a busy chair signs in a year. */
const size = process.env.HEARTH_LONG === '1' ? 500 : 6;

describe('a batch', () => {
  test('does what can be done, each by itself, and tells exactly what could not', async () => {
    const cases = [];
    for (let count = 0; count < size; count += 1) cases.push(await relief());
    const items = [];
    for (const { id } of cases) items.push(await work('chen', id));
    const conflicts = [items[1], items[3], items[4]];
    const [first, second, third] = conflicts as unknown as [Item, Item, Item];
    await act('li', first, 'complete', { outcome: 'agree' });
    await act('li', second, 'claim', {});
    await act('chen', third, 'transfer', { to: 'li' });
    const body = { items: items.map(({ id, revision }) => ({ id, revision })), outcome: 'agree' };
    const answer = (await office.as('chen').post('/api/work-items/batch', body)).json();
    expect(answer).toMatchObject({ done: size - 3, refused: 3 });
    const refused = answer.items.filter(({ done }: { done: boolean }) => !done);
    expect(refused.map(({ id, problems }: Refused) => [id, problems[0]?.code])).toEqual([
      [first.id, 'already-completed'],
      [second.id, 'claimed-by-other'],
      [third.id, 'not-your-work'],
    ]);
    const again = (await office.as('chen').post('/api/work-items/batch', body)).json();
    expect(again).toMatchObject({ done: 0, refused: size });
  });

  test('is not for steps that are done one by one', async () => {
    const { id } = await relief();
    await act('chen', await work('chen', id), 'complete', { outcome: 'agree' });
    const pay = await work('wang', id, 'pay');
    const body = { items: [{ id: pay.id, revision: pay.revision }], outcome: 'done' };
    const answer = (await office.as('wang').post('/api/work-items/batch', body)).json();
    expect(answer.items).toMatchObject([{ done: false, status: 422, problems: [{ code: 'not-in-batch' }] }]);
  });
});

type Item = { id: string; revision: number };
interface Refused {
  id: string;
  problems: { code: string }[];
}

describe('a substitute', () => {
  const arrange = (account: Account, body: object) => office.as(account).post('/api/substitutes', body);
  const absence = { substitute: 'wu', from: '2025-03-03', to: '2025-03-07' };

  test('does the work of who is absent on the days named, and the history says for whom', async () => {
    const { id } = await relief();
    expect(await inbox('wu')).toBe(0);
    expect((await arrange('chen', absence)).json()).toMatchObject({ mine: true, substitute: { name: '吴英' } });
    expect(await inbox('wu')).toBe(1);
    const theirs = await work('wu', id);
    expect(theirs.view.actsFor).toEqual({ id: 'chen', name: '陈刚' });
    expect(await act('wu', theirs, 'complete', { outcome: 'agree' })).toBe('done');
    const { items } = (await office.as('wang').get(`/api/cases/${id}/history`)).json();
    expect(items).toContainEqual(
      expect.objectContaining({
        title: '审核：同意',
        actor: { id: 'wu', name: '吴英' },
        for: { id: 'chen', name: '陈刚' },
      }),
    );
    await relief();
    office.setNow('2025-03-08T01:00:00Z');
    expect(await inbox('wu')).toBe(0);
  });

  test('is arranged by oneself or an administrator, for days to come, and ended early', async () => {
    expect((await arrange('li', { ...absence, person: 'chen' })).json().code).toBe('substitute-not-yours');
    expect((await arrange('chen', { ...absence, to: '2025-03-02' })).json().problems).toMatchObject([{ path: '/to' }]);
    expect((await arrange('chen', { ...absence, substitute: 'chen' })).json().problems).toMatchObject([
      { path: '/substitute' },
    ]);
    const { id } = (await arrange('admin', { ...absence, person: 'chen' })).json();
    const mine = async (account: Account) => (await office.as(account).get('/api/substitutes')).json().items.length;
    expect([await mine('chen'), await mine('wu'), await mine('admin'), await mine('li')]).toEqual([1, 1, 1, 0]);
    await relief();
    const end = (account: Account) => office.as(account).request({ method: 'DELETE', url: `/api/substitutes/${id}` });
    expect((await end('wu')).statusCode).toBe(403);
    expect((await end('chen')).statusCode).toBe(204);
    expect(await inbox('wu')).toBe(0);
  });
});
