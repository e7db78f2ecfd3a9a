import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { patrolForms } from '../testing/patrol-forms.ts';
import { firstWork } from '../testing/story.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';
import { verifyHistory } from '../verify/verify-history.ts';
import { runSchedules } from './run-schedules.ts';

let office: TestOffice;

beforeEach(async () => {
  // Monday, 9 o'clock.
  office = await testOffice(patrolForms());
});
afterEach(() => office.close());

const slots = async (account: Account, query = '') => (await office.as(account).get(`/api/schedules${query}`)).json();

const run = () => runSchedules(office.app.hearth);

async function done(account: Account, outcome = 'submit', document = {}) {
  const { id, revision } = await firstWork(office, account);
  const body = { outcome, revision, document };
  const reply = await office.as(account).post(`/api/work-items/${id}/complete`, body);
  expect(reply.statusCode, reply.body).toBe(200);
}

describe('recurring work', () => {
  test('falls due once for every unit of its level, and comes to the posts of its tier with the day until which it is to be done', async () => {
    expect(await run()).toMatchObject({ opened: 4, missed: 0 });
    expect(await run()).toEqual({ opened: 0, missed: 0, cases: [] });
    const { items, states, schedules } = await slots('admin');
    expect(states).toEqual({ open: 4, done: 0, late: 0, missed: 2 });
    expect(schedules).toHaveLength(3);
    const mill = items.find((one: { id: string }) => one.id === 'patrol.weekly.mill.2025-03-03');
    expect(mill).toMatchObject({ to: '2025-03-09', dueOn: '2025-03-09', state: 'open', posts: ['经办人'] });
    const work = await firstWork(office, 'wang');
    expect(work.view).toMatchObject({
      workItem: { due: '2025-03-09T16:00:00.000Z' },
      document: { 内容: '例行巡查 2025-03-03' },
    });
    const month = items.find((one: { id: string }) => one.id === 'patrol.monthly.east.2025-03-01');
    expect(month).toMatchObject({ dueOn: '2025-03-14', posts: ['工会主席'] });
    expect((await firstWork(office, 'chen')).view.workItem.case.unit.id).toBe('east');
  });

  test('two servers at once open nothing twice', async () => {
    const both = await Promise.all([run(), run()]);
    expect(both[0].opened + both[1].opened).toBe(4);
    expect(await office.db.selectFrom('case').select('id').execute()).toHaveLength(4);
  });

  test('is done when handed in, late afterwards, and missed when nobody did it', async () => {
    await run();
    await done('wang');
    office.setNow('2025-03-10T01:00:00Z');
    await run();
    expect((await slots('admin', '?from=2025-03-03&to=2025-03-03')).states).toMatchObject({ done: 1, missed: 1 });
    const [told] = (await office.as('sun').get('/api/notifications')).json().items;
    expect(told.kind).toBe('work');
    // The missed week is still in the inbox of who should have done it.
    await done('sun');
    const late = await slots('admin', '?state=late');
    expect(late.items).toMatchObject([{ id: 'patrol.weekly.mine.2025-03-03', doneAt: '2025-03-10T01:00:00.000Z' }]);
    expect((await verifyHistory(office.db)).broken).toEqual([]);
  });

  test('what a server that stood still never opened is missed, and may be caught up by hand', async () => {
    await run();
    const { items } = await slots('wang', '?state=missed');
    expect(items).toMatchObject([{ id: 'patrol.weekly.mill.2025-02-24', canOpen: true, case: null }]);
    const opened = await office.as('wang').post(`/api/schedules/slots/${items[0].id}/open`);
    expect(opened.statusCode, opened.body).toBe(201);
    expect(opened.json().slot).toMatchObject({ state: 'missed', canOpen: false });
    const again = await office.as('wang').post(`/api/schedules/slots/${items[0].id}/open`);
    expect(again.json().workItem).toBe(opened.json().workItem);
    const { revision } = (await office.as('wang').get(`/api/work-items/${opened.json().workItem}`)).json();
    const url = `/api/work-items/${opened.json().workItem}/complete`;
    await office.as('wang').post(url, { outcome: 'submit', revision });
    expect((await slots('wang', '?state=late')).total).toBe(1);
  });

  test('a case that is taken back leaves its slot open', async () => {
    await run();
    await done('wang');
    const { items } = await slots('wang', '?state=done');
    const { revision } = (await office.as('wang').get(`/api/cases/${items[0].case.id}`)).json().case;
    const url = `/api/cases/${items[0].case.id}/interrupt`;
    expect((await office.as('wang').post(url, { interrupt: 'withdraw', revision })).statusCode).toBe(200);
    expect((await slots('wang', '?state=open')).items).toMatchObject([{ id: items[0].id, canOpen: true }]);
  });

  test('goes by register entry: those that the schedule means, from the quarter in which they were added', async () => {
    for (const [户主, 家庭人口] of [
      ['何秀英', 3],
      ['李四', 1],
    ]) {
      const document = { 户主, 住址: '东街', 家庭人口 };
      expect((await office.as('wang').post('/api/registers/households', { document })).statusCode).toBe(201);
    }
    await run();
    const { items } = await slots('wang', '?schedule=households');
    expect(items).toMatchObject([{ entry: { title: '何秀英' }, from: '2025-01-01', unit: { id: 'mill' } }]);
    const seen = (await slots('admin', '?schedule=households')).items[0].entry;
    expect(seen.title).not.toBe('何秀英');
  });

  test('is seen at its unit and above, by posts that take part', async () => {
    await run();
    const unitsOf = async (account: Account) =>
      new Set((await slots(account)).items.map((one: { unit: { id: string } }) => one.unit.id));
    expect(await unitsOf('wang')).toEqual(new Set(['mill']));
    expect(await unitsOf('chen')).toEqual(new Set(['mill', 'east']));
    const foreign = await office.as('wang').post('/api/schedules/slots/patrol.weekly.mine.2025-02-24/open');
    expect(foreign.json().code).toBe('slot-not-found');
    expect((await office.as('wang').get('/api/schedules?task=none')).statusCode).toBe(404);
  });

  test('counts in cadence figures, those missed in the denominator', async () => {
    await run();
    await done('wang');
    const url = '/api/figures?task=patrol&from=2025-02-24&to=2025-03-31';
    const rate = async (account: Account, unit = '') =>
      (await office.as(account).get(`${url}${unit}`))
        .json()
        .items.find((one: { id: string }) => one.id === 'weekly_rate');
    expect(await rate('admin')).toMatchObject({ value: 25, of: { numerator: 1, denominator: 4 } });
    expect((await rate('admin')).cases).toHaveLength(1);
    expect(await rate('admin', '&unit=east')).toMatchObject({ of: { numerator: 1, denominator: 2 } });
    expect(await rate('sun')).toMatchObject({ of: { numerator: 0, denominator: 2 } });
  });

  test('where nobody holds the post nor administers, the slot keeps the reason, and is missed in its time', async () => {
    await office.db.deleteFrom('post_holding').where('post', 'in', ['clerk', 'admin']).execute();
    expect((await run()).opened).toBe(2);
    const { items } = await slots('wu', '?schedule=weekly&state=open');
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ canOpen: true, case: null });
    expect(items[0].obstacle).toContain('没有人担任');
    office.setNow('2025-03-10T01:00:00Z');
    expect((await run()).missed).toBe(2);
  });
});
