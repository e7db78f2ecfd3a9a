import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { FloodGate } from './flood-gate.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice({ forms: [] });
});
afterEach(() => office.close());

describe('what is wrong with a request is a problem with its place', () => {
  const json = { 'content-type': 'application/json' };
  const send = (payload: string | object, headers: Record<string, string> = json) =>
    office.nobody.request({ method: 'POST', url: '/api/session', payload, headers });

  test.each([
    ['text that is no JSON', '{"account":', 400, 'body-not-json', ''],
    ['a missing value', '{"account":"a"}', 400, 'request-missing-value', '/password'],
    ['an unknown value', '{"account":"a","password":"b","是":1}', 400, 'request-unknown-value', '/是'],
    ['a wrong type', '{"account":1,"password":"b"}', 400, 'request-wrong-type', '/account'],
    ['a reserved name', '{"account":"a","password":"b","__proto__":{}}', 400, 'body-not-json', ''],
    ['a body too large', `"${'x'.repeat(2_000_000)}"`, 413, 'body-too-large', ''],
  ])('%s', async (_what, payload, status, code, path) => {
    const reply = await send(payload);
    expect(reply.statusCode).toBe(status);
    expect(reply.headers['content-type']).toMatch('application/problem+json');
    expect(reply.json()).toMatchObject({ status, code, type: `urn:hearth:problem:${code}` });
    expect(reply.json().problems[0]).toMatchObject({ code, path });
  });

  test('a media type that nobody reads', async () => {
    expect((await send('<a/>', { 'content-type': 'text/xml' })).json()).toMatchObject({ status: 415 });
  });

  test('in the language that the request asks for, with both in each problem', async () => {
    const reply = await office.nobody.get('/api/session', { 'accept-language': 'en-GB,zh' });
    expect(reply.json()).toMatchObject({ title: 'Sign in first', detail: 'Please sign in first.' });
    expect(reply.json().problems[0].message).toEqual({ 'zh-CN': '请先登录。', en: 'Please sign in first.' });
  });

  test('an address below /api that is not there', async () => {
    const reply = await office.as('wang').get('/api/nothing?secret=1');
    expect(reply.statusCode).toBe(404);
    expect(reply.json()).toMatchObject({ code: 'address-not-found', instance: '/api/nothing' });
    expect(reply.body).not.toMatch('secret');
  });
});

test('a fault tells a number and nothing else', async () => {
  await office.db.schema.alterTable('session').renameTo('session_away').execute();
  const reply = await office.nobody.get('/api/session', { cookie: 'hearth_session=x' });
  expect(reply.statusCode).toBe(500);
  expect(reply.json()).toMatchObject({ code: 'internal-fault', logId: expect.stringMatching(/^[\w-]{36}$/) });
  expect(reply.body).not.toMatch('no such table');
  await office.db.schema.alterTable('session_away').renameTo('session').execute();
});

test.each([{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }, { origin: 'null' }])(
  'a page of another site cannot write: %j',
  async (headers) => {
    const reply = await office.as('wang').post('/api/session', { account: 'a', password: 'b' }, headers);
    expect(reply.json()).toMatchObject({ status: 403, code: 'foreign-origin' });
  },
);

test('our own page can write, also from a browser that says only its origin', async () => {
  const body = { account: 'wang', password: 'b' };
  const reply = await office.nobody.post('/api/session', body, { origin: 'http://localhost:80', host: 'localhost:80' });
  expect(reply.json().code).toBe('sign-in-failed');
});

test('floods are held back by person and by address, until the minute is over', async () => {
  const { hearth } = office.app;
  const ask = async (who: 'wang' | 'chen') => (await office.as(who).get('/api/session')).statusCode;
  expect([await ask('wang'), await ask('chen')]).toEqual([200, 200]);
  hearth.floods = new FloodGate({ person: 3, address: 5 });
  expect([await ask('wang'), await ask('wang'), await ask('wang'), await ask('wang')]).toEqual([200, 200, 200, 429]);
  expect(await ask('chen')).toBe(200);
  office.setNow('2025-03-03T01:00:40Z');
  const refused = await office.nobody.get('/api/session');
  expect(refused.json().code).toBe('too-many-requests');
  expect(refused.headers['retry-after']).toBe('20');
  office.setNow('2025-03-03T01:01:00Z');
  expect(await ask('wang')).toBe(200);
});

test('a page may run nothing but its own scripts', async () => {
  const { headers } = await office.nobody.get('/health');
  expect(headers['content-security-policy']).toMatch("default-src 'self'");
  expect(headers['content-security-policy']).not.toMatch('unsafe-eval');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
});

test('anyone may ask whether it is alive and what it offers', async () => {
  expect((await office.nobody.get('/health')).json()).toEqual({ status: 'ok', version: '0.0.0', warnings: [] });
  const document = (await office.nobody.get('/api/openapi.json')).json();
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toContain('/api/session');
});

test('names of units, posts and people', async () => {
  const org = (await office.as('wang').get('/api/org')).json();
  expect(org.units).toHaveLength(5);
  expect(org.units[0]).toEqual({ id: 'county', name: '临江县总工会', level: 'county', parent: null, closed: null });
  expect(org.people).toContainEqual({ id: 'admin', name: '郑管理' });
});
