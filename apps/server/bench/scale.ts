import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  engine,
  leastPasswordCost,
  openCase,
  openSession,
  publishDefinitions,
  runCommand,
  sessionCookie,
} from '@hearth/engine';
import { storeCast } from '@hearth/scenario';
import { type DatabasePlace, inTransaction, migrateToLatest, openDatabase } from '@hearth/storage';
import { startPostgres } from '@hearth/test-postgres';
import Fastify from 'fastify';
import { sql } from 'kysely';
import { chain } from './chain.ts';
import { copyId, loadCases, type Models } from './load-cases.ts';

/**
 * How long the pages that everybody opens take in an archive of `BENCH_CASES` cases (100,000; with `HEARTH_LONG=1` 1,000,000), against the
 * same with 10,000. Both archives are asked in turn, since others use the machine too. `BENCH_DATABASE` = sqlite or postgres runs one of
 * the two. `BENCH_FOLDER` is on the disk that is to hold them.
 */
const few = 10_000;
const many = Number(process.env.BENCH_CASES ?? (process.env.HEARTH_LONG === '1' ? 1_000_000 : 100_000));
const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'hearth-scale-'));

const pages: Record<string, [account: string, url: string]> = {
  'inbox of a clerk': ['p7', '/api/work-items'],
  'page of a case': ['p7', `/api/cases/${copyId(700)}`],
  'list of a township, running': ['t0-clerk', '/api/cases?task=chain&status=running&unit=t0'],
  'list of a unit, ended': ['p7', '/api/cases?task=chain&status=ended&unit=u7'],
  'list of a clerk, all': ['p7', '/api/cases'],
  'list of a township, ended': ['t0-clerk', '/api/cases?task=chain&status=ended&unit=t0'],
  'list of the county, running': ['aid-officer', '/api/cases?task=chain&status=running'],
  'list of the county, all': ['aid-officer', '/api/cases'],
  'list of the county, one day': ['aid-officer', '/api/cases?from=2016-03-01&to=2016-03-01'],
  'list of the county, overdue': ['aid-officer', '/api/cases?overdue=true'],
  'search in the county': ['aid-officer', '/api/cases?q=%E6%89%BE%E4%B8%8D%E5%88%B0'],
  'board of a township': ['t0-clerk', '/api/board?unit=t0'],
};

interface Archive {
  cases: number;
  events: number;
  /** Milliseconds until a page is there. */
  open(account: string, url: string): Promise<number>;
  close(): Promise<void>;
}

async function archive(place: DatabasePlace, cases: number): Promise<Archive> {
  const db = openDatabase(place);
  await migrateToLatest(db);
  await inTransaction(db, (trx) => storeCast(trx, ''));
  const form = chain(2);
  const definitions = await publishDefinitions(db, { forms: [form], posts: [], broken: [] }, new Date().toISOString());
  const app = Fastify();
  await app.register(engine, { db, definitions, dataDir: folder, passwordCost: leastPasswordCost });
  await app.ready();
  await loadCases(db, await carry(), 0, cases);
  // PostgreSQL does so by itself before long.
  if ('url' in place) await sql`vacuum analyze`.execute(db);
  const sessions = new Map<string, string>();

  /** One case under way and one that has ended. */
  async function carry(): Promise<Models> {
    const ids = [];
    for (const steps of [1, 2]) {
      const wanted = { unit: 'hengda', actor: 'clerk', document: { 标题: '归档' } };
      let state = await inTransaction(db, (trx) => openCase(app.hearth, trx, form.definition, wanted));
      for (let step = 1; step <= steps; step += 1) {
        const command = { type: 'complete', item: `w${step}`, outcome: 'done' } as const;
        state = await inTransaction(db, (trx) =>
          runCommand(app.hearth, trx, { caseId: state.id, command, actor: 'clerk' }),
        );
      }
      ids.push(state.id);
    }
    return { running: ids[0] ?? '', ended: ids[1] ?? '' };
  }

  const { events } = await db
    .selectFrom('case_event')
    .select(({ fn }) => fn.countAll<number>().as('events'))
    .executeTakeFirstOrThrow();
  return {
    cases,
    events: Number(events),
    async open(account, url) {
      const session = sessions.get(account) ?? (await openSession(app.hearth, { name: account, personId: account }));
      sessions.set(account, session);
      const began = performance.now();
      const reply = await app.inject({ url, cookies: { [sessionCookie]: session } });
      if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.body}`);
      return performance.now() - began;
    },
    async close() {
      await app.close();
      await db.destroy();
    },
  };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A page of both archives in turn: 40 times, or as often as fits into 12 seconds. */
async function compare(small: Archive, large: Archive, account: string, url: string) {
  const took = { small: [] as number[], large: [] as number[] };
  for (const one of [small, large]) await one.open(account, url);
  const until = performance.now() + 12_000;
  for (let round = 0; round < 40 && (round < 2 || performance.now() < until); round += 1) {
    took.small.push(await small.open(account, url));
    took.large.push(await large.open(account, url));
  }
  return {
    [`ms at ${small.cases}`]: Math.min(...took.small).toFixed(1),
    [`ms at ${large.cases}`]: Math.min(...took.large).toFixed(1),
    ratio: (Math.min(...took.large) / Math.min(...took.small)).toFixed(1),
    'ratio of medians': (median(took.large) / median(took.small)).toFixed(1),
  };
}

async function measure(name: string, places: { small: DatabasePlace; large: DatabasePlace }): Promise<void> {
  const small = await archive(places.small, few);
  const large = await archive(places.large, many);
  const rows: Record<string, object> = {};
  for (const [page, [account, url]] of Object.entries(pages)) rows[page] = await compare(small, large, account, url);
  console.log(`\n${name}: ${large.cases} cases, ${large.events} events`);
  console.table(rows);
  for (const one of [small, large]) await one.close();
}

const only = process.env.BENCH_DATABASE;
if (only !== 'postgres') {
  const file = (size: string) => ({ path: join(folder, `${size}.db`) });
  await measure('SQLite', { small: file('small'), large: file('large') });
}
if (only !== 'sqlite') {
  const server = await startPostgres();
  const admin = openDatabase({ url: server.url });
  await sql`create database large`.execute(admin);
  await admin.destroy();
  const large = Object.assign(new URL(server.url), { pathname: 'large' }).href;
  await measure('PostgreSQL', { small: { url: server.url }, large: { url: large } });
  await server.stop();
}
rmSync(folder, { recursive: true });
