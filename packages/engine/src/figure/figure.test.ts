import { afterEach, beforeEach, expect, test } from 'vitest';
import { application, submitted } from '../testing/story.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const figures = async (account: Account, query = '') =>
  (await office.as(account).get(`/api/figures?task=aid-request${query}`)).json().items;

test('figures count the cases that the reader sees, and name them', async () => {
  const one = await submitted(office);
  const two = await submitted(office, 'aid-request', { ...application, 申请金额: 0.1 });
  const [requests, amount] = await figures('chen');
  expect(requests).toEqual({
    ...{ task: 'aid-request', id: 'requests', title: '申请件数', value: 2, unit: '件' },
    cases: expect.arrayContaining([one.id, two.id]),
  });
  expect(amount).toMatchObject({ value: 3000.6, unit: '元' });
  expect((await figures('zhou'))[0]).toMatchObject({ value: 0, cases: [] });
});

test('a case counts in the period in which it was submitted, in the unit and above', async () => {
  await submitted(office);
  expect((await figures('wu', '&from=2025-03-03&to=2025-03-03'))[0].value).toBe(1);
  expect((await figures('wu', '&from=2025-03-04&to=2025-12-31'))[0].value).toBe(0);
  expect((await figures('wu', '&unit=east'))[0].value).toBe(1);
  expect((await figures('wu', '&unit=west'))[0].value).toBe(0);
});

test('a day that is none is refused', async () => {
  const reply = await office.as('wu').get('/api/figures?from=2025-02-30');
  expect(reply.json()).toMatchObject({ status: 400, problems: [{ code: 'request-wrong-value', path: '/from' }] });
});
