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

async function cookieFor(remoteAddress: string, headers: Record<string, string>): Promise<string> {
  const payload = { account: 'clerk', password };
  const reply = await host.app.inject({ method: 'POST', url: '/api/session', payload, headers, remoteAddress });
  return String(reply.headers['set-cookie']);
}

test('a cookie is for TLS only when a web server on this machine says that it speaks TLS', async () => {
  const secure = { 'x-forwarded-proto': 'https' };
  expect(await cookieFor('127.0.0.1', secure)).toMatch(/; Secure/);
  expect(await cookieFor('127.0.0.1', {})).not.toMatch(/; Secure/);
  expect(await cookieFor('192.0.2.7', secure)).not.toMatch(/; Secure/);
});
