import type { Template } from '@hearth/figures';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  office = await testOffice({}, [byTown]);
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
