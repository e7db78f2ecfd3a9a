import { afterAll, beforeAll, expect, test } from 'vitest';
import { application } from '../testing/story.ts';
import { password, type TestOffice, testOffice } from '../testing/test-office.ts';
import { sessionCookie } from './signed-in.ts';

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
