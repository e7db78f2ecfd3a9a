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
 * same with 10,000. `BENCH_DATABASE` = sqlite or postgres runs one of the two.
 */
const few = 10_000;
const many = Number(process.env.BENCH_CASES ?? (process.env.HEARTH_LONG === '1' ? 1_000_000 : 100_000));
const folder = mkdtempSync(join(tmpdir(), 'hearth-scale-'));

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

async function measure(name: string, place: DatabasePlace): Promise<void> {
  const db = openDatabase(place);
  await migrateToLatest(db);
  await inTransaction(db, (trx) => storeCast(trx, ''));
  const form = chain(2);
  const definitions = await publishDefinitions(db, { forms: [form], posts: [], broken: [] }, new Date().toISOString());
  const app = Fastify();
  await app.register(engine, { db, definitions, dataDir: folder, passwordCost: leastPasswordCost });
  await app.ready();
  const models = await carry();

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

  /** Milliseconds of each page: the fastest of 25, or of as many as fit into 5 seconds, as others use the machine too. */
  async function times(): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (const [page, [account, url]] of Object.entries(pages)) {
      const session = await openSession(app.hearth, { name: account, personId: account });
      const took: number[] = [];
      const until = performance.now() + 5000;
      for (let round = 0; round < 25 && (round === 0 || performance.now() < until); round += 1) {
        const began = performance.now();
        const reply = await app.inject({ url, cookies: { [sessionCookie]: session } });
        took.push(performance.now() - began);
        if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.body}`);
      }
      found[page] = Math.min(...took);
    }
    return found;
  }

  const load = async (from: number, to: number) => {
    await loadCases(db, models, from, to);
    // PostgreSQL does so by itself before long.
    if ('url' in place) await sql`vacuum analyze`.execute(db);
  };
  await load(0, few);
  const before = await times();
  await load(few, many);
  const after = await times();
  const { events } = await db
    .selectFrom('case_event')
    .select(({ fn }) => fn.countAll<number>().as('events'))
    .executeTakeFirstOrThrow();
  console.log(`\n${name}: ${many} cases, ${Number(events)} events`);
  console.table(
    Object.fromEntries(
      Object.keys(pages).map((page) => {
        const [small = 0, large = 0] = [before[page], after[page]];
        return [
          page,
          {
            [`ms at ${few}`]: small.toFixed(1),
            [`ms at ${many}`]: large.toFixed(1),
            ratio: (large / small).toFixed(1),
          },
        ];
      }),
    ),
  );
  await app.close();
  await db.destroy();
}

const only = process.env.BENCH_DATABASE;
if (only !== 'postgres') await measure('SQLite', { path: join(folder, 'hearth.db') });
if (only !== 'sqlite') {
  const server = await startPostgres();
  await measure('PostgreSQL', { url: server.url });
  await server.stop();
}
rmSync(folder, { recursive: true });
