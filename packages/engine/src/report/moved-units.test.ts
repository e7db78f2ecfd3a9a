import type { Template } from '@hearth/figures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firmRegister } from '../testing/firm-register.ts';
import { submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';

const byTown: Template = {
  id: 'by-town',
  title: '{单位}{期间}情况',
  chapters: [
    { title: '困难帮扶', sentences: [{ clauses: ['受理困难申请{aid-request.requests}'] }] },
    { title: '各单位', table: { figures: ['aid-request.requests'], by: 'unit' } },
  ],
};

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice({ registers: firmRegister() }, [byTown]);
});
afterAll(() => office.close());

const counted = async (account: 'wu' | 'sun', unit: string, days = '&from=2025-01-01&to=2025-12-31') =>
  (await office.as(account).get(`/api/figures?task=aid-request&unit=${unit}${days}`)).json().items[0].value;
const report = async (unit: string) =>
  (await office.as('wu').get(`/api/reports/by-town?unit=${unit}&from=2025-01-01&to=2025-12-31`)).json();

test('what happened before a unit was moved counts where it stood then', async () => {
  await submitted(office);
  office.setNow('2025-07-10T01:00:00.000Z');
  const move = { parent: 'west', on: '2025-07-01' };
  expect((await office.as('admin').post('/api/units/mill/move', move)).statusCode).toBe(204);
  await submitted(office);
  expect([await counted('wu', 'east'), await counted('wu', 'west'), await counted('wu', 'county')]).toEqual([1, 1, 2]);
  const first = '&from=2025-01-01&to=2025-06-30';
  expect([await counted('wu', 'east', first), await counted('wu', 'west', first)]).toEqual([1, 0]);
  const written = await report('county');
  expect(written.chapters[1].table.rows[0].map(({ text }: { text: string }) => text).slice(2)).toEqual(['2', '1', '1']);
  const town = await report('west');
  expect(town.chapters[1].table.head).toContainEqual(expect.stringMatching(/工会（2025年7月1日起）$/));
  expect(town.closing.map(({ text }: { text: string }) => text)).toEqual([
    expect.stringMatching(/^注：.*2025年7月1日起由东洲镇总工会划归西湖镇总工会，此前发生的计入东洲镇总工会/),
  ]);
});

test('the former superior keeps what was handed in before, with masks, and its own numbers of that time; nothing of what came after', async () => {
  const asked = 'figure=aid-request.requests&by=unit&unit=east&row=mill&from=2025-01-01&to=2025-06-30';
  const number = (await office.as('chen').get(`/api/statistics/number?${asked}`)).json();
  expect(number).toMatchObject({ value: 1, count: 1 });
  const [kept] = number.cases;
  const list = async (account: 'chen' | 'zhou') =>
    (await office.as(account).get('/api/cases')).json().items.map(({ id }: { id: string }) => id);
  expect(await list('chen')).toEqual([kept]);
  const [later] = (await list('zhou')).filter((id: string) => id !== kept);
  expect((await office.as('li').get(`/api/cases/${kept}`)).json().masked).not.toEqual([]);
  expect((await office.as('li').get(`/api/cases/${later}`)).statusCode).toBe(404);
  expect((await office.as('zhou').get(`/api/cases/${kept}`)).statusCode).toBe(200);
  const couldSee = async (on: string) =>
    (await office.as('admin').get(`/api/cases/${kept}/seers?on=${on}`))
      .json()
      .items.map(({ person }: { person: { name: string } }) => person.name);
  expect(await couldSee('2025-06-30')).toContain('李芳');
  expect(await couldSee('2025-06-30')).not.toContain('周涛');
  expect(await couldSee('2025-07-10')).toEqual(expect.arrayContaining(['李芳', '周涛']));
});

test('firms of the whole county count in the town of each, and above, as of the day; one of two names once', async () => {
  const keep = async (名称: string, 所属工会: string, 职工人数: number, 会员人数: number) => {
    const document = { 名称, 所属工会, 职工人数, 会员人数 };
    const added = await office.as('li').post('/api/registers/firms', { document, on: '2025-01-01' });
    expect(added.statusCode, added.body).toBe(201);
    return added.json().entry;
  };
  await keep('一厂', 'east', 100, 90);
  const moved = await keep('二厂', 'east', 300, 90);
  const mine = await keep('三厂', 'mine', 50, 50);
  await keep('县直', 'county', 10, 10);
  const { id, revision } = moved;
  const change = { revision, on: '2025-07-01', document: { 所属工会: 'west' } };
  const url = `/api/registers/firms/entries/${id}`;
  const changed = await office.as('li').request({ method: 'PATCH', url, payload: change });
  expect(changed.statusCode, changed.body).toBe(200);
  const table = async (figure: string, to: string) => {
    const asked = `figure=firms.${figure}&by=unit&unit=county&from=2025-01-01&to=${to}`;
    const { total, rows, series } = (await office.as('wu').get(`/api/statistics?${asked}`)).json();
    const values = rows.map(({ key }: { key: string }, at: number) => [key, series[0].values[at]]);
    return { ...Object.fromEntries(values), total };
  };
  expect(await table('firms', '2025-06-30')).toEqual({ '=county': 1, east: 2, west: 1, total: 4 });
  expect(await table('firms', '2025-12-31')).toEqual({ '=county': 1, east: 1, west: 2, total: 4 });
  expect(await table('workers', '2025-12-31')).toEqual({ '=county': 10, east: 100, west: 350, total: 460 });
  expect(await table('joined', '2025-12-31')).toEqual({ '=county': 100, east: 90, west: 40, total: 52.17 });
  const asked = 'figure=firms.firms&by=unit&row=west&unit=county&from=2025-01-01&to=2025-12-31';
  const { entries } = (await office.as('wu').get(`/api/statistics/number?${asked}`)).json();
  expect(entries).toEqual([]);
  const kept = (await office.as('li').get(`/api/statistics/number?${asked}`)).json();
  expect(kept.entries.map(({ title }: { title: string }) => title).sort()).toEqual(['三厂', '二厂'].sort());
  const onceMore = await keep('三厂（曾用名）', 'mine', 50, 50);
  expect((await table('firms', '2025-12-31')).total).toBe(5);
  const merge = { into: mine.id, reason: '同一家企业', revision: onceMore.revision };
  await office.as('li').post(`/api/registers/firms/entries/${onceMore.id}/merge`, merge);
  const counted = await Promise.all(['2025-06-30', '2025-12-31'].map((to) => table('firms', to)));
  expect(counted.map(({ total }) => total)).toEqual([4, 4]);
});
