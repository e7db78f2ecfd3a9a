import { insertAccount, insertPerson, setLastDay } from '@hearth/storage';
import { temporaryDatabase } from '@hearth/storage/testing';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishDefinitions } from '../definition/definition-shelf.ts';
import { engine } from '../engine.ts';
import { type SignInService, signInService } from '../testing/sign-in-service.ts';

const publicUrl = 'http://hearth.test';
const away = '/api/session/external';
let app: FastifyInstance;
let service: SignInService;
let database: Awaited<ReturnType<typeof temporaryDatabase>>;

beforeAll(async () => {
  service = await signInService(`${publicUrl}${away}/callback`);
  database = await temporaryDatabase();
  const { db, place } = database;
  for (const name of ['wang', 'li']) {
    await insertPerson(db, { id: name, name });
    await insertAccount(db, { name, personId: name, passwordHash: 'none' });
  }
  const definitions = await publishDefinitions(db, { forms: [], posts: [], broken: [] }, new Date().toISOString());
  app = Fastify();
  const { issuer } = service;
  const client = { clientId: 'hearth', clientSecret: 'a secret of the office' };
  const external = { title: '统一身份认证', issuer, ...client, publicUrl };
  await app.register(engine, { db, definitions, dataDir: 'path' in place ? place.path : '.', external });
});
afterAll(async () => {
  await app.close();
  await database.close();
  await service.close();
});

/** Leaves for the service, signs in there as somebody and comes back; `change` meddles with the address on the way. */
async function through(name: string, change: (back: string) => string = (back) => back) {
  const leaving = await app.inject({ url: away });
  const [journey] = leaving.cookies;
  expect(journey).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: away });
  const back = change(await service.signIn(String(leaving.headers.location), name));
  const cookies = { [journey?.name ?? '']: journey?.value ?? '' };
  const url = back.slice(publicUrl.length);
  return { url, cookies, reply: await app.inject({ url, cookies }) };
}

async function whoIsIn({ reply }: Awaited<ReturnType<typeof through>>) {
  const token = reply.cookies.find(({ name }) => name === 'hearth_session')?.value;
  if (!token) return reply.headers.location;
  const session = await app.inject({ url: '/api/session', cookies: { hearth_session: token } });
  return session.json().person.name;
}

test('the sign-in page offers the service, and whoever it vouches for is in', async () => {
  expect((await app.inject('/api/office')).json().external).toBe('统一身份认证');
  const arrived = await through('wang');
  expect(arrived.reply.headers.location).toBe('/');
  expect(arrived.reply.cookies.find(({ name }) => name === 'hearth_session')).toMatchObject({
    ...{ httpOnly: true, sameSite: 'Strict' },
  });
  expect(await whoIsIn(arrived)).toBe('wang');
  // The code has been used, whoever has seen the address.
  expect((await app.inject({ url: arrived.url, cookies: arrived.cookies })).headers.location).toBe(
    '/sign-in?problem=external-failed',
  );
  expect((await app.inject({ url: arrived.url })).headers.location).toBe('/sign-in?problem=external-failed');
});

test('an account that is not here is not made; another person of the same name stays out; so does who has left', async () => {
  expect(await whoIsIn(await through('stranger'))).toBe('/sign-in?problem=external-unknown');
  await database.db.updateTable('account').set({ external_subject: 'another one' }).where('name', '=', 'li').execute();
  expect(await whoIsIn(await through('li'))).toBe('/sign-in?problem=external-unknown');
  await setLastDay(database.db, 'wang', '2020-01-01');
  expect(await whoIsIn(await through('wang'))).toBe('/sign-in?problem=external-unknown');
  await setLastDay(database.db, 'wang', null);
});

test('a journey that somebody else began is refused', async () => {
  const meddled = (back: string) => back.replace(/state=[^&]+/, 'state=stolen');
  expect(await whoIsIn(await through('wang', meddled))).toBe('/sign-in?problem=external-failed');
});
