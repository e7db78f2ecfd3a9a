import { allCases, type Db, insertPostHolding, openDatabase } from '@hearth/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainEnvironment, employCast, signIn as signInAt } from './testing/chain-office.ts';
import { type OfficePlace, officePlace } from './testing/office-place.ts';
import { startServer } from './testing/start-server.ts';

/** Two real processes on one database, started at the same moment when it was empty. */
let office: OfficePlace;
let db: Db;
let servers: ReturnType<typeof startServer>[];
let addresses: string[];

beforeAll(async () => {
  office = await officePlace();
  const env = chainEnvironment(office, 3);
  servers = [startServer(env), startServer(env)];
  addresses = await Promise.all(servers.map((server) => server.line(/已启动：(http\S+)/)));
  await employCast(office);
  db = openDatabase(office.place);
}, 120_000);

afterAll(async () => {
  for (const server of servers) server.stop();
  expect(await Promise.all(servers.map(({ ended }) => ended))).toEqual([0, 0]);
  await db.destroy();
  await office.remove();
});

/** Sends a request to one of the two servers; the session is valid at both. */
async function send(server: number, cookie: string, path: string, body: unknown, key?: string) {
  const headers = { cookie, 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) };
  const reply = await fetch(`${addresses[server % 2]}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (reply.status >= 500) throw new Error(servers.map(({ said }) => said()).join('\n'));
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  return { status: reply.status, body: (await reply.json()) as any };
}

const signIn = (account: string, server = 0) => signInAt(addresses[server] ?? '', account);

const begin = (server: number, cookie: string, unit = 'hengda', key?: string) =>
  send(server, cookie, '/api/cases', { task: 'chain', unit, document: { 标题: '两台' } }, key);

/** The first work of a case just begun, as its person completes it. */
const first = ({ body }: Awaited<ReturnType<typeof begin>>) => ({
  path: `/api/work-items/${body.workItem.id}/complete`,
  done: { outcome: 'done', document: {}, revision: body.case.revision },
});

test('numbers follow each other without a gap, whoever gives them', async () => {
  const cookie = await signIn('clerk');
  const count = 16;
  const numbers = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const { path, done } = first(await begin(index, cookie));
      const { body } = await send(index, cookie, path, done);
      return Number(/〕(\d+)号/.exec(body.case.number)?.[1]);
    }),
  );
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
});

test('a request sent to both with one key is done once and answered twice', async () => {
  const cookie = await signIn('clerk');
  const cases = async () => (await Array.fromAsync(allCases(db))).length;
  const before = await cases();
  const answers = await Promise.all([0, 1, 0, 1].map((server) => begin(server, cookie, 'hengda', 'one key')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map(({ body }) => body.case.id)).size).toBe(1);
  expect(await cases()).toBe(before + 1);
});

test('work that two complete at the same moment is completed once', async () => {
  const cookie = await signIn('clerk', 1);
  for (let time = 0; time < 5; time += 1) {
    const { path, done } = first(await begin(time, cookie));
    const ends = await Promise.all([0, 1].map((server) => send(server, cookie, path, done)));
    expect(ends.map(({ status }) => status).sort()).toEqual([200, 409]);
  }
});

test('a new holder of a post is known to both at once', async () => {
  const cookie = await signIn('inspector');
  const statuses = async () =>
    (await Promise.all([0, 1].map((server) => begin(server, cookie, 'xinan')))).map(({ status }) => status);
  expect(await statuses()).toEqual([403, 403]);
  const holding = { id: 'new', personId: 'inspector', post: 'clerk', unitId: 'xinan' };
  await insertPostHolding(db, { ...holding, from: '2000-01-01', to: null });
  expect(await statuses()).toEqual([201, 201]);
});
