import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainEnvironment, employCast, password } from '../testing/chain-office.ts';
import { type OfficePlace, officePlace } from '../testing/office-place.ts';
import { createHost, type Host } from './host.ts';

let office: OfficePlace;
let host: Host;
beforeAll(async () => {
  office = await officePlace();
  const { HEARTH_FORMS: forms = '' } = chainEnvironment(office, 1);
  const { dataDir, databaseUrl } = office;
  host = await createHost({ dataDir, forms, ...(databaseUrl && { databaseUrl }) });
  await employCast(office);
}, 60_000);
afterAll(async () => {
  await host.close();
  await office.remove();
});

const secure = { 'x-forwarded-proto': 'https' };

async function cookieFor(remoteAddress: string, headers: Record<string, string>) {
  const payload = { account: 'clerk', password };
  const reply = await host.app.inject({ method: 'POST', url: '/api/session', payload, headers, remoteAddress });
  return reply.cookies[0] ?? { name: '', value: '' };
}

test('a cookie is for TLS only when a web server on this machine says that it speaks TLS', async () => {
  const attributes = { path: '/', httpOnly: true, sameSite: 'Strict' };
  const overTls = await cookieFor('127.0.0.1', secure);
  expect(overTls).toMatchObject({ name: '__Host-hearth_session', secure: true, ...attributes });
  expect(overTls).not.toHaveProperty('domain');
  for (const plain of [await cookieFor('127.0.0.1', {}), await cookieFor('192.0.2.7', secure)]) {
    expect(plain).toMatchObject({ name: 'hearth_session', ...attributes });
    expect(plain).not.toHaveProperty('secure');
  }
});

test('over TLS only the cookie opens a session that a browser takes from this very host', async () => {
  const { value } = await cookieFor('127.0.0.1', secure);
  const asked = async (name: string, headers: Record<string, string>) =>
    (await host.app.inject({ url: '/api/session', headers, cookies: { [name]: value } })).statusCode;
  expect(await asked('__Host-hearth_session', secure)).toBe(200);
  expect(await asked('hearth_session', secure)).toBe(401);
  expect(await asked('__Host-hearth_session', {})).toBe(401);
});

test('the record of signing in holds the address that the web server on this machine names', async () => {
  const { name, value } = await cookieFor('127.0.0.1', { ...secure, 'x-forwarded-for': '203.0.113.9' });
  const own = await host.app.inject({ url: '/api/session/sign-ins', headers: secure, cookies: { [name]: value } });
  const { items } = own.json();
  expect(items.map(({ address }: { address: string }) => address)).toContain('203.0.113.9');
});
