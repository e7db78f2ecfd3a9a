import { TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { password, type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice({ forms: [] });
});
afterAll(() => office.close());

const address = '/api/session/second-factor';
const signIn = async (code?: string) => {
  const reply = await office.nobody.post('/api/session', { account: 'wang', password, ...(code && { code }) });
  return reply.statusCode === 200 ? 'in' : reply.json().code;
};
const codeAt = (uri: string, instant: string) => {
  const { secret } = Object.fromEntries(new URL(uri).searchParams) as { secret: string };
  return new TOTP({ secret }).generate({ timestamp: Date.parse(instant) });
};

test('a one-time code beside the password: offered, set up, asked for, lost, taken away', async () => {
  const wang = office.as('wang');
  expect((await wang.get(address)).json()).toEqual({ offered: false, on: false, recoveryCodes: 0 });
  expect((await wang.post(address, { password })).json().code).toBe('second-factor-not-offered');
  await office.as('admin').put('/api/office/settings', { secondFactor: true });

  expect((await wang.post(address, { password: 'x' })).json().problems[0].path).toBe('/password');
  const shown = (await wang.post(address, { password })).json();
  expect(shown.address).toMatch(/^otpauth:\/\/totp\/Hearth:wang\?.*secret=[A-Z2-7]{32}/);
  expect(await signIn()).toBe('in');

  expect((await wang.put(address, { code: '000000' })).json().code).toBe('second-factor-wrong');
  const now = '2025-03-03T01:00:00Z';
  const { recoveryCodes } = (await wang.put(address, { code: codeAt(shown.address, now) })).json();
  expect(recoveryCodes).toHaveLength(10);
  expect(await signIn()).toBe('second-factor-needed');
  // The code that switched it on has been taken.
  expect(await signIn(codeAt(shown.address, now))).toBe('second-factor-wrong');
  const next = codeAt(shown.address, '2025-03-03T01:00:30Z');
  expect(await signIn(next)).toBe('in');
  expect(await signIn(next)).toBe('second-factor-wrong');

  expect(await signIn(recoveryCodes[0].toUpperCase())).toBe('in');
  expect(await signIn(recoveryCodes[0])).toBe('second-factor-wrong');
  expect((await wang.get(address)).json()).toEqual({ offered: true, on: true, recoveryCodes: 9 });

  const people = '/api/people/wang';
  expect((await office.as('admin').get(people)).json().accounts).toMatchObject([{ name: 'wang', secondFactor: true }]);
  expect((await wang.delete(`${people}/second-factor`)).json().code).toBe('not-administrator');
  expect((await office.as('admin').delete(`${people}/second-factor`)).statusCode).toBe(204);
  expect(await signIn()).toBe('in');
});

test('where a post asks for it, it is set up before anything else is answered', async () => {
  const admin = office.as('admin');
  const [wang, work] = [office.as('wang'), '/api/work-items'];
  const { posts } = (await wang.get('/api/session')).json();
  await admin.put('/api/office/settings', { secondFactor: false, secondFactorPosts: [posts[0].post] });

  expect((await wang.get('/api/session')).json()).toMatchObject({ mustSetSecondFactor: true });
  expect((await wang.get(work)).json()).toMatchObject({ status: 403, code: 'second-factor-first' });
  expect((await admin.get(work)).statusCode).toBe(200);

  expect((await wang.get(address)).json()).toMatchObject({ offered: true, on: false });
  const shown = (await wang.post(address, { password })).json();
  expect((await wang.get(work)).statusCode).toBe(403);
  await wang.put(address, { code: codeAt(shown.address, '2025-03-03T01:00:00Z') });
  expect((await wang.get(work)).statusCode).toBe(200);
  expect((await wang.get('/api/session')).json()).toMatchObject({ mustSetSecondFactor: false });

  // Whoever switches it off sets up another one at once.
  await wang.post(`${address}/end`, { code: codeAt(shown.address, '2025-03-03T01:00:30Z') });
  expect((await wang.get(work)).json().code).toBe('second-factor-first');
  await admin.put('/api/office/settings', { secondFactor: true, secondFactorPosts: [] });
  expect((await wang.get(work)).statusCode).toBe(200);
});

test('wrong codes lock the account like wrong passwords', async () => {
  const { address: uri } = (await office.as('wang').post(address, { password })).json();
  await office.as('wang').put(address, { code: codeAt(uri, '2025-03-03T01:00:00Z') });
  for (let tries = 0; tries < 5; tries += 1) await signIn('123456');
  expect(await signIn(codeAt(uri, '2025-03-03T01:00:30Z'))).toBe('account-locked');
});
