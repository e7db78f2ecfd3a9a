import { insertPostHolding } from '@hearth/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchPosts } from '../jobs/reassign-cases.ts';
import { runSweeps } from '../jobs/run-sweeps.ts';
import { reliefForm } from '../testing/relief-form.ts';
import { submitted } from '../testing/story.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';
import { verifyHistory } from '../verify/verify-history.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice({ forms: [reliefForm()] });
});
afterAll(async () => {
  expect((await verifyHistory(office.db)).broken).toEqual([]);
  await office.close();
});

const admin = () => office.as('admin');
const leave = async (person: string, lastDay: string | null) => {
  const reply = await admin().put(`/api/people/${person}/last-day`, { lastDay });
  return reply.statusCode === 204 ? 'done' : `${reply.statusCode} ${reply.json().code}`;
};
/** What the office does by itself, at each look at the clock. */
const look = async () => {
  await watchPosts(office.app.hearth);
  await runSweeps(office.app.hearth);
};
const shown = async (name: string) => (await admin().get(`/api/people?q=${encodeURIComponent(name)}`)).json().items[0];

async function work(account: Account, caseId: string): Promise<{ url: string; step: string; revision: number } | null> {
  const { workItems, case: summary } = (await office.as(account).get(`/api/cases/${caseId}`)).json();
  const item = workItems.find(({ mine }: { mine: boolean }) => mine);
  return item ? { url: `/api/work-items/${item.id}`, step: item.step, revision: summary.revision } : null;
}

async function act(account: Account, caseId: string, verb: string, body: object): Promise<number> {
  const mine = await work(account, caseId);
  const reply = await office.as(account).post(`${mine?.url}/${verb}`, { ...body, revision: mine?.revision });
  return reply.statusCode;
}

test('whoever leaves holds nothing any more: what they had taken, were named for and had begun goes to others', async () => {
  const family = { 姓名: '何秀英', 金额: 1000 };
  const [claimed, delegated, begun] = [
    await submitted(office, 'relief', family),
    await submitted(office, 'relief', family),
    await submitted(office, 'relief', family),
  ];
  expect(await act('li', claimed.id, 'claim', {})).toBe(200);
  expect(await act('chen', delegated.id, 'delegate', { to: 'li' })).toBe(200);
  expect(await act('chen', begun.id, 'complete', { outcome: 'agree' })).toBe(200);
  expect(await work('wang', begun.id)).toMatchObject({ step: 'pay' });
  expect(await shown('李芳')).toMatchObject({
    held: 2,
    left: false,
    posts: [{ title: '经办人', unit: '东洲镇总工会', alone: true }],
  });

  // 孙丽 takes the post of whoever began the third case.
  await insertPostHolding(office.db, {
    ...{ id: 'h-sun-2', personId: 'sun', post: 'clerk', unitId: 'mill', from: '2020-01-01', to: null },
  });
  expect(await leave('li', '2025-03-02')).toBe('done');
  expect(await leave('wang', '2025-03-02')).toBe('done');
  expect((await office.as('li').get('/api/work-items')).statusCode).toBe(401);
  await look();

  expect(await shown('李芳')).toMatchObject({ held: 0, left: true, posts: [] });
  expect(await act('chen', claimed.id, 'complete', { outcome: 'agree' })).toBe(200);
  expect(await act('chen', delegated.id, 'complete', { outcome: 'agree' })).toBe(200);
  expect(await act('sun', begun.id, 'complete', { outcome: 'done' })).toBe(200);
  const sweeps = (await admin().get('/api/sweeps')).json().items;
  expect(sweeps[0]).toMatchObject({ kind: 'reassign', state: 'done', refused: 0 });
  const { items } = (await admin().get(`/api/cases/${begun.id}/history`)).json();
  expect(items[0].actor).toEqual({ id: 'wang', name: '王敏' });
});

test('a last day to come is kept until it is over, and may be taken back', async () => {
  expect(await leave('zhou', '2025-03-04')).toBe('done');
  expect((await office.as('zhou').get('/api/session')).statusCode).toBe(200);
  expect(await shown('周涛')).toMatchObject({ left: false, lastDay: '2025-03-04' });
  office.setNow('2025-03-05T01:00:00Z');
  expect((await office.as('zhou').get('/api/session')).statusCode).toBe(401);
  expect(await leave('zhou', null)).toBe('done');
  expect((await office.as('zhou').get('/api/session')).statusCode).toBe(200);
  expect(await shown('周涛')).toMatchObject({ lastDay: null, posts: [{ title: '工会主席' }] });
});

test('an administrator is left in any case, now and later', async () => {
  expect(await leave('admin', '2025-03-04')).toBe('409 last-administrator');
  expect(await leave('admin', '2025-12-31')).toBe('409 last-administrator');
  await insertPostHolding(office.db, {
    ...{ id: 'h-wu-2', personId: 'wu', post: 'admin', unitId: 'county', from: '2020-01-01', to: null },
  });
  expect(await leave('admin', '2025-12-31')).toBe('done');
  expect(await leave('wu', '2025-03-04')).toBe('409 last-administrator');
  expect(await leave('nobody', null)).toBe('404 person-not-found');
  expect(await leave('wu', '2025-02-30')).toBe('422 request-wrong-value');
  const reply = await office.as('chen').put('/api/people/wu/last-day', { lastDay: null });
  expect(reply.json().code).toBe('not-administrator');
});
