import { afterEach, beforeEach, expect, test } from 'vitest';
import { runDueJobs } from '../jobs/run-due-jobs.ts';
import { firstWork, submitted } from '../testing/story.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

interface Told {
  id: string;
  kind: string;
  title: string;
  text: string;
  readAt: string | null;
}

const told = async (account: Account, query = ''): Promise<{ items: Told[]; unread: number }> =>
  (await office.as(account).get(`/api/notifications${query}`)).json();
const titles = async (account: Account) => (await told(account)).items.map(({ kind, title }) => [kind, title]);

async function done(account: Account, body: object) {
  const { id, revision } = await firstWork(office, account);
  const reply = await office.as(account).post(`/api/work-items/${id}/complete`, { ...body, revision });
  expect(reply.statusCode, reply.body).toBe(200);
}

test('a case tells each of them in turn: the chair of the work, the clerk that it came back and how it ended', async () => {
  const { id } = await submitted(office);
  const { items, unread } = await told('chen');
  expect(unread).toBe(1);
  expect(items[0]).toMatchObject({ kind: 'work', title: '新待办：上级审核', case: id, workItem: `${id}.w2` });
  expect(items[0]?.text).toMatch(/^困难帮扶申请 · 帮扶〔2025〕0001号 · .*前办理）$/);
  expect(await titles('wang')).toEqual([]);
  office.setNow('2025-03-03T02:00:00Z');
  await done('chen', { outcome: 'back', comment: '缺少证明' });
  expect(await titles('wang')).toEqual([['returned', '退回给您：提出申请']]);
  office.setNow('2025-03-03T03:00:00Z');
  await done('wang', { outcome: 'submit' });
  office.setNow('2025-03-03T04:00:00Z');
  await done('chen', { outcome: 'agree', document: { 审核意见: '属实' } });
  expect((await titles('wang'))[0]).toEqual(['result', '您发起的办件已办结：同意帮扶']);
  // What is done needs nobody any more, and what one did oneself is told to nobody.
  expect((await told('chen')).unread).toBe(0);
  expect((await told('wang')).unread).toBe(1);
});

test('a reminder and overdue work are told to whoever has it', async () => {
  await submitted(office);
  office.setNow('2025-03-07T01:00:00Z');
  await runDueJobs(office.app.hearth);
  office.setNow('2025-03-10T16:00:00Z');
  await runDueJobs(office.app.hearth);
  expect((await titles('chen')).map(([kind]) => kind)).toEqual(['overdue', 'reminder', 'work']);
  const english = (await office.as('chen').get('/api/notifications?kind=overdue', { 'accept-language': 'en' })).json();
  expect(english.items[0].title).toBe('Overdue: 上级审核');
});

test('reading counts down, and nobody reads for somebody else', async () => {
  await submitted(office);
  await submitted(office);
  const { items } = await told('chen');
  const ids = items.map(({ id }) => id);
  expect((await office.as('wang').post('/api/notifications/read', { ids })).json()).toEqual({ read: 0, unread: 0 });
  const first = { ids: ids.slice(0, 1) };
  expect((await office.as('chen').post('/api/notifications/read', first)).json()).toEqual({ read: 1, unread: 1 });
  expect((await told('chen', '?unread=true')).items.map(({ id }) => id)).toEqual(ids.slice(1));
  expect((await office.as('chen').post('/api/notifications/read', {})).json()).toEqual({ read: 1, unread: 0 });
});

test('somebody says where they read mail and what they want there', async () => {
  const settings = (await office.as('chen').get('/api/notifications/settings')).json();
  expect(settings).toMatchObject({ mail: null, mailAvailable: false });
  const wish = { mail: 'chen@example.com', mailKinds: ['overdue'] };
  expect((await office.as('chen').put('/api/notifications/settings', wish)).json()).toMatchObject(wish);
  const wrong = await office.as('chen').put('/api/notifications/settings', { ...wish, mail: 'no address' });
  expect([wrong.statusCode, wrong.json().problems[0].path]).toEqual([400, '/mail']);
});
