import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { patrolForms } from '../testing/patrol-forms.ts';
import { firstWork, submitted } from '../testing/story.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';
import { runCampaigns } from './run-campaigns.ts';

let office: TestOffice;

beforeEach(async () => {
  office = await testOffice(patrolForms(), [summary]);
});
afterEach(() => office.close());

const summary = {
  ...{ id: 'summary', title: '{单位}总结' },
  chapters: [{ title: '巡查', sentences: ['任务{patrol.patrols|任务}，完成{patrol.patrols|完成率}'] }],
};

const march = {
  task: 'patrol',
  title: '三月集中巡查',
  note: '每个单位至少两次。',
  from: '2025-03-01',
  to: '2025-03-31',
  deadline: '2025-03-20',
  budgetFigure: 'spent',
  units: [
    { unit: 'mill', quota: 2, budget: 1000 },
    { unit: 'west', quota: 1, budget: 500 },
  ],
};

async function opened(by: Account = 'wu', wish: object = march): Promise<string> {
  const reply = await office.as(by).post('/api/campaigns', wish);
  expect(reply.statusCode, reply.body).toBe(201);
  return reply.json().campaign.id;
}

async function patrolled(id: string, by: Account, document: object) {
  const begun = await office.as(by).post(`/api/campaigns/${id}/cases`, { document });
  expect(begun.statusCode, begun.body).toBe(201);
  const { case: summary, workItem } = begun.json();
  const body = { outcome: 'submit', revision: summary.revision };
  expect((await office.as(by).post(`/api/work-items/${workItem.id}/complete`, body)).statusCode).toBe(200);
  return summary.id as string;
}

const board = async (account: Account, id: string) => (await office.as(account).get(`/api/campaigns/${id}`)).json();
const told = async (account: Account) => (await office.as(account).get('/api/notifications')).json().items;

describe('a campaign', () => {
  test('is seen by its units at once, who begin their cases from it, and its board tells how each unit stands', async () => {
    const id = await opened();
    expect((await told('wang'))[0]).toMatchObject({ kind: 'campaign', title: '新活动：三月集中巡查', campaign: id });
    expect((await told('wang'))[0].text).toContain('每个单位至少两次');
    const [seen] = (await office.as('wang').get('/api/campaigns?state=running')).json().items;
    expect(seen).toMatchObject({ canManage: false, startUnits: [{ id: 'mill' }], quotaFigure: { id: 'patrols' } });
    const caseId = await patrolled(id, 'wang', { 内容: '消防', 支出: 300.5 });
    expect((await office.as('wang').get(`/api/cases/${caseId}`)).json().campaign).toEqual({ id, title: march.title });
    const { rows, totals } = await board('wu', id);
    expect(rows).toMatchObject([
      { unit: { id: 'west' }, state: 'not-started', submitted: 0 },
      { unit: { id: 'mill' }, state: 'running', quota: 2, done: 1, budget: 1000, spent: 300.5 },
    ]);
    expect(totals).toMatchObject({ units: 2, notStarted: 1, late: 0, quota: 3, done: 1, budget: 1500, spent: 300.5 });
  });

  test('counts the work of units below, and cases of its task that were begun without it in its period', async () => {
    const id = await opened();
    await submitted(office, 'patrol', { 内容: '井下' }, 'sun');
    const { rows } = await board('wu', id);
    expect(rows.at(-1)).toMatchObject({ unit: { id: 'west' }, state: 'done', done: 1 });
    // Another campaign of the same task does not count what was begun from this one.
    await patrolled(id, 'wang', { 内容: '消防' });
    const other = await opened('wu', { ...march, title: '另一次' });
    expect((await board('wu', other)).totals).toMatchObject({ done: 1 });
  });

  test('shows each what is theirs: a unit its own row, somebody beside it nothing', async () => {
    const id = await opened();
    expect((await board('wang', id)).rows).toMatchObject([{ unit: { id: 'mill' } }]);
    expect((await board('sun', id)).rows).toEqual([]);
    const east = await opened('chen', { ...march, budgetFigure: undefined, units: [{ unit: 'mill' }] });
    expect((await board('sun', east)).code).toBe('campaign-not-found');
    expect((await board('wu', east)).campaign).toMatchObject({ unit: { id: 'east' }, canManage: true });
    const foreign = await office.as('chen').post('/api/campaigns', march);
    expect(foreign.json().code).toBe('campaign-unit-not-yours');
  });

  test('reminds those that are behind by button, and by rule once on each day named', async () => {
    const id = await opened();
    await patrolled(id, 'sun', { 内容: '井下' });
    const urged = await office.as('wu').post(`/api/campaigns/${id}/reminders`, {});
    expect(urged.json()).toEqual({ units: 1, people: 2 });
    const isUrged = ({ kind }: { kind: string }) => kind === 'urged';
    expect((await told('wang')).filter(isUrged)).toMatchObject([{ title: '催办：三月集中巡查', campaign: id }]);
    expect((await told('zhou')).filter(isUrged)).toEqual([]);
    expect((await office.as('wang').post(`/api/campaigns/${id}/reminders`, {})).statusCode).toBe(403);
    expect(await runCampaigns(office.app.hearth)).toBe(0);
    office.setNow('2025-03-14T01:00:00Z');
    expect(await runCampaigns(office.app.hearth)).toBe(1);
    expect(await runCampaigns(office.app.hearth)).toBe(0);
    office.setNow('2025-03-19T01:00:00Z');
    expect(await runCampaigns(office.app.hearth)).toBe(1);
    expect((await board('wu', id)).reminders).toMatchObject([{ by: null }, { by: null }, { by: { id: 'wu' } }]);
  });

  test('is late after its deadline, and keeps what came of it when it is closed', async () => {
    const id = await opened();
    await patrolled(id, 'wang', { 内容: '消防', 支出: 0.1 });
    await patrolled(id, 'wang', { 内容: '用电', 支出: 0.2 });
    office.setNow('2025-03-21T01:00:00Z');
    expect((await board('wu', id)).rows).toMatchObject([{ state: 'late' }, { state: 'done' }]);
    const closed = await office.as('wu').post(`/api/campaigns/${id}/close`);
    expect(closed.statusCode, closed.body).toBe(200);
    const { figures } = closed.json().summary;
    expect(figures.slice(0, 2)).toMatchObject([
      { id: 'patrols', value: 2 },
      { id: 'spent', value: 0.3 },
    ]);
    const again = await office.as('wu').post(`/api/campaigns/${id}/close`);
    expect(again.json().code).toBe('campaign-closed');
    expect((await office.as('wang').post(`/api/campaigns/${id}/cases`, {})).json().code).toBe('campaign-closed');
    // What happens afterwards does not change it.
    await office.as('wang').post('/api/cases', { task: 'patrol', document: { 内容: '补' } });
    await firstWork(office, 'wang');
    expect((await board('wu', id)).summary.totals).toMatchObject({ done: 2, late: 1 });
  });

  test('gives its quota to reports whose period holds it', async () => {
    const id = await opened();
    await patrolled(id, 'wang', { 内容: '消防' });
    const of = async (query: string) => {
      const { chapters } = (await office.as('wu').get(`/api/reports/summary?unit=${query}`)).json();
      return chapters[0].sentences[0].text;
    };
    expect(await of('county&from=2025-01-01&to=2025-12-31')).toBe('任务3次，完成33.3%。');
    expect(await of('mill&from=2025-01-01&to=2025-12-31')).toBe('任务2次，完成50%。');
  });

  test.each([
    [{ units: [] }, 400, 'request-wrong-value'],
    [{ units: [{ unit: 'nowhere' }] }, 404, 'unit-not-found'],
    [{ task: 'none' }, 404, 'task-not-found'],
    [{ deadline: '2025-04-20' }, 422, 'campaign-dates'],
    [{ from: '2025-02-30' }, 422, 'campaign-dates'],
    [{ budgetFigure: undefined }, 422, 'campaign-budget-figure'],
    [{ budgetFigure: 'patrols' }, 422, 'campaign-figure-not-money'],
    [{ quotaFigure: 'none' }, 422, 'campaign-figure-not-found'],
  ])('with %j is refused', async (change, status, code) => {
    const reply = await office.as('wu').post('/api/campaigns', { ...march, ...change });
    expect([reply.statusCode, reply.json().code ?? reply.json().problems[0].code]).toEqual([status, code]);
  });

  test('sent twice under one key is there once', async () => {
    const key = { 'idempotency-key': 'k1' };
    const first = await office.as('wu').post('/api/campaigns', march, key);
    const second = await office.as('wu').post('/api/campaigns', march, key);
    expect(second.json().campaign.id).toBe(first.json().campaign.id);
    expect((await office.as('wu').get('/api/campaigns')).json().items).toHaveLength(1);
  });
});
