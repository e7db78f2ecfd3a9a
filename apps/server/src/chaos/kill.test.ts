import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { verifyHistory } from '@hearth/engine';
import { type Db, openDatabase } from '@hearth/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainEnvironment, employCast, signIn } from '../testing/chain-office.ts';
import { type OfficePlace, officePlace } from '../testing/office-place.ts';
import { startServer } from '../testing/start-server.ts';
import { Load, type Target } from './load.ts';

/**
 * The real process is killed without warning while people work, and started again, a few times; with `HEARTH_LONG=1` 200 times, or as
 * often as `HEARTH_KILLS` says, or as often as fits into `HEARTH_MINUTES`.
 */
const kills = Number(process.env.HEARTH_KILLS ?? (process.env.HEARTH_LONG === '1' ? 200 : 2));
const until = performance.now() + Number(process.env.HEARTH_MINUTES ?? 120) * 60_000;
/** Kills while overdue timers fire. */
const killsWhileFiring = Math.max(1, Math.floor(kills / 20));

let office: OfficePlace;
let env: Record<string, string>;
let db: Db;
beforeAll(async () => {
  office = await officePlace();
  // What is compiled is kept, so that the process is there again quickly; one that ends in order writes it.
  env = { ...chainEnvironment(office, 2), NODE_COMPILE_CACHE: join(office.dataDir, 'compiled') };
  await employCast(office);
  const first = await running();
  first.stop();
  await first.ended;
  db = openDatabase(office.place);
}, 120_000);
afterAll(async () => {
  await db.destroy();
  await office.remove();
});

async function running(more: Record<string, string> = {}) {
  const server = startServer({ ...env, ...more });
  const address = await server.line(/已启动：(http\S+)/);
  return { ...server, address };
}

const soon = (least: number, most: number) => setTimeout(least + Math.random() * (most - least));

test('what was acknowledged is there once, nothing is there twice, and the history is whole', {
  timeout: 7_200_000,
}, async () => {
  let server = await running();
  const target: Target = { address: server.address, cookie: await signIn(server.address, 'clerk') };
  const load = new Load(target, 8);
  let killed = 0;
  for (; killed < kills && performance.now() < until; killed += 1) {
    await load.more(1 + Math.floor(Math.random() * 40));
    await soon(0, 30);
    server.kill();
    await server.ended;
    server = await running();
    target.address = server.address;
  }
  await load.stop();
  server.kill();
  await server.ended;
  const there = await count();
  const known = load.deeds.filter(({ acknowledged }) => acknowledged);
  console.log(`${killed} kills, ${load.deeds.length} commands sent, ${known.length} acknowledged`);
  expect(known.length).toBeGreaterThan(killed);
  expect(known.filter(({ kind, name }) => there[kind].get(name) !== 1)).toEqual([]);
  expect([...there.open, ...there.complete].filter(([, times]) => times !== 1)).toEqual([]);
  expect(await verifyHistory(db)).toMatchObject({ broken: [] });
});

/** How often each command is in the database. */
async function count() {
  const times = { open: new Map<string, number>(), complete: new Map<string, number>() };
  const add = (kind: 'open' | 'complete', name: string) => times[kind].set(name, (times[kind].get(name) ?? 0) + 1);
  for (const { title } of await db.selectFrom('case').select('title').execute()) add('open', title);
  const events = await db.selectFrom('case_event').select(['case_id', 'type', 'body']).execute();
  for (const { case_id, type, body } of events)
    if (type === 'work-item-completed') add('complete', `${case_id}.${JSON.parse(body).id}`);
  return times;
}

test('timers that wait fire afterwards, each once, though the server dies while they fire', {
  timeout: 600_000,
}, async () => {
  const waiting = await db.selectFrom('job').select(['case_id', 'timer_id']).execute();
  expect(waiting.length).toBeGreaterThan(0);
  // A server that died holds what it had begun for a minute; each of these comes a day later.
  for (let day = 30; day < 30 + killsWhileFiring; day += 1) {
    const server = await running({ HEARTH_CLOCK: `+${day}d` });
    await soon(0, 400);
    server.kill();
    await server.ended;
  }
  const server = await running({ HEARTH_CLOCK: `+${30 + killsWhileFiring}d` });
  await expect
    .poll(() => db.selectFrom('job').select('timer_id').execute(), { timeout: 300_000, interval: 500 })
    .toEqual([]);
  server.stop();
  await server.ended;
  const fired = await db
    .selectFrom('case_event')
    .select(['case_id', 'body'])
    .where('type', '=', 'work-item-overdue')
    .execute();
  expect(fired.length).toBe(waiting.length);
  expect(new Set(fired.map(({ case_id, body }) => `${case_id} ${JSON.parse(body).id}`)).size).toBe(fired.length);
  expect(await verifyHistory(db)).toMatchObject({ broken: [] });
});
