import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedCalendarRows } from '@hearth/china/calendar-seed';
import {
  type DatabasePlace,
  type Db,
  insertAccount,
  insertCalendarDays,
  insertOrgUnit,
  insertPerson,
  insertPostHolding,
  inTransaction,
} from '@hearth/storage';
import { temporaryDatabase } from '@hearth/storage/testing';
import Fastify, { type FastifyInstance, type InjectOptions, type LightMyRequestResponse } from 'fastify';
import { publishDefinitions } from '../definition/definition-shelf.ts';
import type { LoadedForms } from '../definition/load-forms.ts';
import { type EngineOptions, engine } from '../engine.ts';
import { hashPassword, leastPasswordCost } from '../session/password.ts';
import { sessionCookie } from '../session/session-cookie.ts';
import { testForms, testPosts } from './test-forms.ts';

/** Everybody's password in the test union. */
export const password = '职工之家2025';

const units = [
  ['county', '临江县总工会', 'county', null],
  ['east', '东洲镇总工会', 'township', 'county'],
  ['west', '西湖镇总工会', 'township', 'county'],
  ['mill', '东洲纺织厂工会', 'grassroots', 'east'],
  ['mine', '西湖矿业工会', 'grassroots', 'west'],
] as const;

/** account, name, post, unit */
const people = [
  ['wang', '王敏', 'clerk', 'mill'],
  ['zhao', '赵磊', 'chair', 'mill'],
  ['li', '李芳', 'clerk', 'east'],
  ['chen', '陈刚', 'chair', 'east'],
  ['sun', '孙丽', 'clerk', 'mine'],
  ['zhou', '周涛', 'chair', 'west'],
  ['wu', '吴英', 'chair', 'county'],
  ['admin', '郑管理', 'admin', 'county'],
] as const;

export type Account = (typeof people)[number][0];

/** A small union on a real database in a folder of its own, with the engine in an empty Fastify app. */
export interface TestOffice {
  app: FastifyInstance;
  db: Db;
  /** Where the database is, for whoever opens it from outside. */
  place: DatabasePlace;
  /** Sets the clock. */
  setNow(instant: string): void;
  /** Sends a request as somebody, signing in when needed. */
  as(account: Account): Client;
  /** Sends a request as nobody. */
  nobody: Client;
  close(): Promise<void>;
}

export interface Client {
  request(options: InjectOptions): Promise<LightMyRequestResponse>;
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  post(url: string, payload?: unknown, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  put(url: string, payload?: unknown): Promise<LightMyRequestResponse>;
  delete(url: string): Promise<LightMyRequestResponse>;
}

export async function testOffice(
  loaded: Partial<LoadedForms> = {},
  reports: NonNullable<EngineOptions['reports']> = [],
): Promise<TestOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-engine-'));
  const { db, place, close } = await temporaryDatabase();
  await inTransaction(db, seedUnion);
  let now = '2025-03-03T01:00:00.000Z';
  const forms = loaded.forms ?? testForms();
  const all = { posts: testPosts, broken: [], ...loaded, forms };
  const definitions = await publishDefinitions(db, all, now);
  const app = Fastify();
  const eventTimes = { lookMs: 30, heartbeatMs: 100 };
  const options = { passwordCost: leastPasswordCost, signInsPerMinute: 1000, dataDir: folder, eventTimes };
  await app.register(engine, { db, definitions, reports, clock: () => now, ...options });
  const cookies = new Map<string, string>();
  return {
    app,
    db,
    place,
    setNow(instant) {
      now = new Date(instant).toISOString();
      cookies.clear();
    },
    as: (account) => client(app, () => cookieOf(app, cookies, account)),
    nobody: client(app, async () => undefined),
    async close() {
      await app.close();
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function seedUnion(db: Db): Promise<void> {
  for (const [id, name, level, parent] of units) await insertOrgUnit(db, { id, name, level, parent });
  const passwordHash = await hashPassword(password, leastPasswordCost);
  for (const [account, name, post, unitId] of people) {
    await insertPerson(db, { id: account, name });
    await insertAccount(db, { name: account, personId: account, passwordHash });
    const holding = { id: `h-${account}`, personId: account, post, unitId };
    await insertPostHolding(db, { ...holding, from: '2020-01-01', to: null });
  }
  await insertCalendarDays(db, seedCalendarRows());
}

async function cookieOf(app: FastifyInstance, cookies: Map<string, string>, account: string): Promise<string> {
  const known = cookies.get(account);
  if (known) return known;
  const reply = await app.inject({ method: 'POST', url: '/api/session', payload: { account, password } });
  const value = reply.cookies.find((cookie) => cookie.name === sessionCookie)?.value ?? '';
  cookies.set(account, value);
  return value;
}

function client(app: FastifyInstance, cookie: () => Promise<string | undefined>): Client {
  const request = async (options: InjectOptions) => {
    const value = await cookie();
    return app.inject({ ...options, ...(value === undefined ? {} : { cookies: { [sessionCookie]: value } }) });
  };
  const send = (method: 'POST' | 'PUT', url: string, payload: unknown, headers: Record<string, string> = {}) =>
    request({ method, url, headers, ...(payload === undefined ? {} : { payload: payload as object }) });
  return {
    request,
    get: (url, headers = {}) => request({ method: 'GET', url, headers }),
    post: (url, payload, headers) => send('POST', url, payload, headers),
    put: (url, payload) => send('PUT', url, payload),
    delete: (url) => request({ method: 'DELETE', url }),
  };
}
