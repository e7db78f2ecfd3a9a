import { insertAccount, insertPerson, listAudit } from '@hearth/storage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { password, type TestOffice, testOffice } from '../testing/test-office.ts';
import { hashPassword, leastPasswordCost } from './password.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice({ forms: [] });
});
afterEach(() => office.close());

const next = '桂花开了三天';

async function signIn(account: string, typed: string, device = 'Edge'): Promise<string> {
  const headers = { 'user-agent': device };
  const reply = await office.nobody.post('/api/session', { account, password: typed }, headers);
  return reply.cookies[0]?.value ?? '';
}

const withCookie = (cookie: string) => ({ cookies: { hearth_session: cookie } });

describe('a password that somebody else has chosen', () => {
  beforeEach(async () => {
    await insertPerson(office.db, { id: 'new', name: '新来的' });
    const passwordHash = await hashPassword(password, leastPasswordCost);
    await insertAccount(office.db, { name: 'new', personId: 'new', passwordHash, mustChange: true });
  });

  test('is changed before anything else is answered', async () => {
    const cookie = withCookie(await signIn('new', password));
    expect((await office.app.inject({ url: '/api/session', ...cookie })).json()).toMatchObject({
      mustChangePassword: true,
    });
    const refused = await office.app.inject({ url: '/api/work-items', ...cookie });
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'change-password-first']);
    const payload = { current: password, next: `${next}，香得很` };
    const changed = await office.app.inject({ method: 'PUT', url: '/api/session/password', payload, ...cookie });
    expect(changed.statusCode).toBe(204);
    expect((await office.app.inject({ url: '/api/work-items', ...cookie })).statusCode).toBe(200);
    expect(await signIn('new', password)).toBe('');
    expect(await signIn('new', payload.next)).not.toBe('');
  });

  test('is given again by an administrator, told once, and ends what was open', async () => {
    const cookie = withCookie(await signIn('new', password));
    expect((await office.as('wang').post('/api/people/new/password')).json().code).toBe('not-administrator');
    const reply = (await office.as('admin').post('/api/people/new/password')).json();
    expect(reply).toEqual({ account: 'new', password: expect.stringMatching(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/) });
    expect((await office.app.inject({ url: '/api/session', ...cookie })).statusCode).toBe(401);
    expect(await signIn('new', password)).toBe('');
    expect(await signIn('new', reply.password)).not.toBe('');
    const audit = await listAudit(office.db);
    expect(audit).toMatchObject([{ action: 'password-reset', personId: 'admin', detail: { account: 'new' } }]);
    expect(JSON.stringify(audit)).not.toContain(reply.password);
  });
});

test('a first password that nobody has changed in a month opens nothing', async () => {
  const { password: first } = (await office.as('admin').post('/api/people/wang/password')).json();
  office.setNow('2025-04-02T00:59:00Z');
  expect(await signIn('wang', first)).not.toBe('');
  office.setNow('2025-04-02T01:01:00Z');
  const late = await office.nobody.post('/api/session', { account: 'wang', password: first });
  expect([late.statusCode, late.json().code]).toEqual([401, 'first-password-over']);
});

describe('one’s own password', () => {
  const change = async (payload: object) => (await office.as('wang').put('/api/session/password', payload)).json();

  test('is only changed by who knows it, into one that is not easy to guess', async () => {
    const codes = async (payload: object) =>
      (await change(payload)).problems.map(({ code, path }: { code: string; path: string }) => [code, path]);
    expect(await codes({ current: 'x', next: 'eine ganz andere' })).toEqual([['password-wrong', '/current']]);
    expect(await codes({ current: password, next: password })).toEqual([['password-same', '/next']]);
    expect(await codes({ current: password, next: '短的' })).toEqual([['password-short', '/next']]);
    expect(await codes({ current: password, next: '12345678' })).toEqual([['password-common', '/next']]);
  });

  test('once changed, it signs out whoever knew the old one', async () => {
    const elsewhere = withCookie(await signIn('wang', password));
    const here = withCookie(await signIn('wang', password));
    const payload = { current: password, next: `${next}，香得很` };
    await office.app.inject({ method: 'PUT', url: '/api/session/password', payload, ...here });
    expect((await office.app.inject({ url: '/api/session', ...elsewhere })).statusCode).toBe(401);
    expect((await office.app.inject({ url: '/api/session', ...here })).statusCode).toBe(200);
  });
});

test('one sees where one is signed in, and ends what was left open elsewhere', async () => {
  const phone = withCookie(await signIn('wang', password, 'WeChat'));
  const desk = withCookie(await signIn('wang', password, 'Edge'));
  const open = (await office.app.inject({ url: '/api/sessions', ...desk })).json().items;
  expect(open.map(({ device, current }: { device: string; current: boolean }) => [device, current]).sort()).toEqual([
    ['Edge', true],
    ['WeChat', false],
  ]);
  const { id } = open.find(({ device }: { device: string }) => device === 'WeChat');
  expect((await office.as('admin').delete(`/api/sessions/${id}`)).json().code).toBe('session-not-found');
  expect((await office.app.inject({ method: 'DELETE', url: `/api/sessions/${id}`, ...desk })).statusCode).toBe(204);
  expect((await office.app.inject({ url: '/api/session', ...phone })).statusCode).toBe(401);
});
