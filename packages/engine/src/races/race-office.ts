import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '@hearth/storage';
import { testedDatabase } from '@hearth/storage/testing';
import Fastify, { type FastifyInstance } from 'fastify';
import { publishDefinitions } from '../definition/definition-shelf.ts';
import { engine } from '../engine.ts';
import { leastPasswordCost } from '../session/password.ts';
import { openSession } from '../session/session.service.ts';
import { sessionCookie } from '../session/session-cookie.ts';
import { testPosts } from '../testing/test-forms.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';
import { raceForms } from './race-forms.ts';

/** What a server answered: `200`, or the status and the code of the refusal. */
export interface Answer {
  said: string;
  // biome-ignore lint/suspicious/noExplicitAny: whoever asks knows what the route answers
  body: any;
}

/** The test union with one server on SQLite and two on PostgreSQL, that take requests in turn. */
export interface RaceOffice extends Pick<TestOffice, 'db' | 'setNow' | 'close'> {
  servers: FastifyInstance[];
  post(account: Account, url: string, payload: object, key?: string): Promise<Answer>;
  get(account: Account, url: string): Promise<Answer>;
}

export async function raceOffice(): Promise<RaceOffice> {
  const office = await testOffice({ forms: raceForms() });
  const second = testedDatabase === 'postgres' ? await secondServer(office) : undefined;
  const servers = second ? [office.app, second.app] : [office.app];
  const sessions = new Map<Account, string>();
  let turn = 0;
  async function send(account: Account, method: 'GET' | 'POST', url: string, payload?: object, key?: string) {
    turn += 1;
    const server = servers[turn % servers.length] ?? office.app;
    const session = sessions.get(account) ?? (await sessionOf(office, account));
    sessions.set(account, session);
    const headers = key === undefined ? {} : { 'idempotency-key': key };
    const cookies = { [sessionCookie]: session };
    const reply = await server.inject({ method, url, cookies, headers, ...(payload && { payload }) });
    if (reply.statusCode >= 500) throw new Error(`${url}: ${reply.statusCode} ${reply.body}`);
    const body = reply.json();
    return { said: reply.statusCode < 300 ? '200' : `${reply.statusCode} ${body.code}`, body };
  }
  return {
    ...{ db: office.db, setNow: office.setNow, servers },
    post: (account, url, payload, key) => send(account, 'POST', url, payload, key),
    get: (account, url) => send(account, 'GET', url),
    async close() {
      await second?.close();
      await office.close();
    },
  };
}

/** Sessions last long here: the clock jumps days. */
const sessionOf = ({ app }: TestOffice, account: Account) =>
  openSession(app.hearth, { name: account, personId: account }, 24 * 3650);

async function secondServer({ place, app: { hearth } }: TestOffice) {
  const db = openDatabase(place);
  const { clock, dataDir } = hearth;
  const forms = { forms: raceForms(), posts: testPosts, broken: [] };
  const definitions = await publishDefinitions(db, forms, clock());
  const app = Fastify();
  await app.register(engine, { db, definitions, clock, dataDir, passwordCost: leastPasswordCost });
  return {
    app,
    async close() {
      await app.close();
      await db.destroy();
    },
  };
}

/** Lets several do something at about the same moment: each begins within a few milliseconds, in an order that changes. */
export function atOnce<T>(round: number, moves: readonly (() => Promise<T>)[]): Promise<T[]> {
  return Promise.all(
    moves.map(async (move, index) => {
      const delay = (round * 7 + index * 5) % 4;
      if (delay > 0) await setTimeout(delay);
      return move();
    }),
  );
}
