import { setLastDay } from '@hearth/storage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { password, type TestOffice, testOffice } from '../testing/test-office.ts';
import { hashPassword, passwordMatches } from './password.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice({ forms: [] });
});
afterEach(() => office.close());

const signIn = (account: string, typed = password) => office.nobody.post('/api/session', { account, password: typed });

describe('signing in', () => {
  test('tells who one is and which posts one holds', async () => {
    const reply = await signIn('WANG');
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({
      person: { id: 'wang', name: '王敏', account: 'wang' },
      posts: [{ post: 'clerk', title: '经办人', unit: { id: 'mill', name: '东洲纺织厂工会', level: 'grassroots' } }],
      locale: 'zh-CN',
      admin: false,
      mustChangePassword: false,
      mustSetSecondFactor: false,
      now: '2025-03-03T01:00:00.000Z',
    });
    expect(reply.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await office.as('admin').get('/api/session')).json()).toMatchObject({ admin: true });
  });

  test('a wrong password and an unknown account are refused alike', async () => {
    const wrong = await signIn('wang', 'x');
    const unknown = await signIn('nobody', 'x');
    expect(wrong.statusCode).toBe(401);
    expect(wrong.headers['content-type']).toMatch('application/problem+json');
    expect(wrong.json()).toEqual(unknown.json());
    expect(wrong.json()).toMatchObject({
      code: 'sign-in-failed',
      detail: '账号或密码不正确。',
      instance: '/api/session',
    });
  });

  test('after five wrong passwords even the right one waits', async () => {
    for (let tries = 0; tries < 5; tries += 1) await signIn('wang', 'x');
    expect((await signIn('wang')).json()).toMatchObject({ status: 429, code: 'account-locked' });
    office.setNow('2025-03-03T01:16:00Z');
    expect((await signIn('wang')).statusCode).toBe(200);
  });

  test('wrong passwords tried at once are counted like those tried in turn', async () => {
    await Promise.all(Array.from({ length: 6 }, () => signIn('wang', 'x')));
    expect((await signIn('wang')).json().code).toBe('account-locked');
  });

  test('a lock made by a clock that was ahead does not outlast it', async () => {
    office.setNow('2025-06-01T00:00:00Z');
    for (let tries = 0; tries < 5; tries += 1) await signIn('wang', 'x');
    office.setNow('2025-03-03T01:00:00Z');
    expect((await signIn('wang')).statusCode).toBe(200);
  });

  test('ends with the working day, and when one signs out', async () => {
    const wang = office.as('wang');
    await wang.get('/api/session');
    const cookie = { cookies: { hearth_session: (await signIn('wang')).cookies[0]?.value ?? '' } };
    expect((await office.app.inject({ url: '/api/session', ...cookie })).statusCode).toBe(200);
    office.setNow('2025-03-03T14:00:00Z');
    expect((await office.app.inject({ url: '/api/session', ...cookie })).json()).toMatchObject({
      code: 'not-signed-in',
    });
    const again = { cookies: { hearth_session: (await signIn('wang')).cookies[0]?.value ?? '' } };
    expect((await office.app.inject({ method: 'DELETE', url: '/api/session', ...again })).statusCode).toBe(204);
    expect((await office.app.inject({ url: '/api/session', ...again })).statusCode).toBe(401);
  });
});

test('every try to come in is on record for its person and for administrators, without what was typed', async () => {
  await signIn('wang', 'x');
  await signIn('wang');
  await signIn('mypassword123', 'y');
  for (let tries = 0; tries < 5; tries += 1) await signIn('sun', 'x');
  await signIn('sun');
  await setLastDay(office.db, 'chen', '2025-03-02');
  await signIn('chen');
  const log = async (who: 'wang' | 'admin', url: string) => (await office.as(who).get(url)).json();
  const own = await log('wang', '/api/session/sign-ins');
  expect(own.items.map(({ result }: { result: string }) => result).sort()).toEqual([
    'signed-in',
    'signed-in',
    'wrong-password',
  ]);
  expect(own.items[0]).toMatchObject({
    ...{ person: { id: 'wang', name: '王敏' }, account: 'wang', address: '127.0.0.1', way: 'password' },
    ...{ at: '2025-03-03T01:00:00.000Z', device: 'lightMyRequest' },
  });
  const refused = await log('admin', '/api/sign-ins?refused=true&pageSize=50');
  const counts = Map.groupBy(refused.items as { result: string }[], ({ result }) => result);
  expect(Object.fromEntries([...counts].map(([result, { length }]) => [result, length]))).toEqual({
    ...{ 'wrong-password': 6, 'unknown-account': 1, locked: 1, left: 1 },
  });
  expect(JSON.stringify(refused)).not.toContain('mypassword123');
  expect((await log('admin', '/api/sign-ins?person=sun')).total).toBe(6);
  expect((await log('wang', '/api/sign-ins')).code).toBe('not-administrator');
});

test('a password is kept as argon2id with its own salt', async () => {
  const cost = { memory: 8, passes: 1, parallelism: 1 };
  const [one, two] = [await hashPassword('甲', cost), await hashPassword('甲', cost)];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$/);
  expect(one).not.toBe(two);
  expect(await passwordMatches('甲', one)).toBe(true);
  expect(await passwordMatches('乙', one)).toBe(false);
  expect(await passwordMatches('甲', 'nonsense')).toBe(false);
});
