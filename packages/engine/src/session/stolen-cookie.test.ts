import { afterAll, beforeAll, expect, test } from 'vitest';
import { application } from '../testing/story.ts';
import { password, type TestOffice, testOffice } from '../testing/test-office.ts';
import { sessionCookie } from './session-cookie.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

async function cookieOf(account: string): Promise<string> {
  const reply = await office.nobody.post('/api/session', { account, password });
  return reply.cookies.find(({ name }) => name === sessionCookie)?.value ?? '';
}

const asked = (token: string, url: string, headers = {}, method: 'GET' | 'POST' | 'DELETE' = 'GET', payload?: object) =>
  office.app.inject({ method, url, headers, cookies: { [sessionCookie]: token }, ...(payload && { payload }) });

test('a stolen cookie works until its owner ends it, and never again', async () => {
  const stolen = await cookieOf('wang');
  expect((await asked(stolen, '/api/cases')).statusCode).toBe(200);
  const own = await cookieOf('wang');
  const { items } = (await asked(own, '/api/sessions')).json();
  for (const { id, current } of items) if (!current) await asked(own, `/api/sessions/${id}`, {}, 'DELETE');
  expect((await asked(stolen, '/api/cases')).statusCode).toBe(401);
  expect((await asked(own, '/api/cases')).statusCode).toBe(200);
});

test('whoever signs in anew on a device leaves no open session behind there', async () => {
  const before = await cookieOf('sun');
  const body = { account: 'sun', password };
  const again = await asked(before, '/api/session', {}, 'POST', body);
  expect(again.statusCode).toBe(200);
  expect((await asked(before, '/api/cases')).statusCode).toBe(401);
});

test('whoever fears for a cookie ends every other session at once', async () => {
  const stolen = await Promise.all([cookieOf('wang'), cookieOf('wang')]);
  const own = await cookieOf('wang');
  const others = await cookieOf('sun');
  expect((await asked(own, '/api/sessions', {}, 'DELETE')).statusCode).toBe(204);
  for (const token of stolen) expect((await asked(token, '/api/cases')).statusCode).toBe(401);
  for (const token of [own, others]) expect((await asked(token, '/api/cases')).statusCode).toBe(200);
});

test('a session in which nobody does anything ends; a page that only looks again does not keep it', async () => {
  const [busy, left] = [await cookieOf('li'), await cookieOf('li')];
  const unattended = { 'x-unattended': 'true' };
  for (const time of ['01:50', '02:40', '03:30']) {
    office.setNow(`2025-03-03T${time}:00Z`);
    expect((await asked(busy, '/api/cases')).statusCode).toBe(200);
    expect((await asked(left, '/api/cases', unattended)).statusCode).toBe(time === '01:50' ? 200 : 401);
  }
  const { items } = (await asked(busy, '/api/sessions')).json();
  expect(items).toHaveLength(1);
  office.setNow('2025-03-03T01:00:00Z');
});

test('the cookie of a session that was signed out opens nothing, nor does one that somebody made up', async () => {
  const token = await cookieOf('sun');
  await asked(token, '/api/session', {}, 'DELETE');
  for (const made of [token, '', 'x', 'a'.repeat(5000), `${token}x`, "' or 1=1 --"]) {
    expect((await asked(made, '/api/cases')).statusCode).toBe(401);
  }
});

test('another site cannot write with the cookie, and a request sent twice is done once', async () => {
  const token = await cookieOf('wang');
  const body = { task: 'aid-request', document: application };
  const count = async () => (await asked(token, '/api/cases?mine=true')).json().total;
  const before = await count();
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ]) {
    expect((await asked(token, '/api/cases', headers, 'POST', body)).json().code).toBe('foreign-origin');
  }
  expect(await count()).toBe(before);
  const once = { 'idempotency-key': 'k-1' };
  const first = await asked(token, '/api/cases', once, 'POST', body);
  const again = await asked(token, '/api/cases', once, 'POST', body);
  expect(again.json()).toEqual(first.json());
  expect(await count()).toBe(before + 1);
  // Nobody else gets the answer that was given under the key.
  const other = await asked(await cookieOf('sun'), '/api/cases', once, 'POST', body);
  expect(other.json().case.id).not.toBe(first.json().case.id);
});
