import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { textOf } from '@hearth/expression/sql';
import { startPostgres } from '@hearth/test-postgres';
import { Pool } from 'pg';
import type { RunQuery } from '../src/sql/ask.ts';
import { askFigures } from '../src/sql/figures-in-sql.ts';
import { byHand, fromJson, loading, period, taskOf } from './bench-tasks.ts';

/**
 * A year-end report of 24 tasks over all cases: the figures as this package asks them, the SQL that a person would write over the
 * same typed tables, and the same numbers from the JSON documents. Both databases, same run.
 */
const tasks = 24;
const cases = Number(process.env.CASES ?? (process.env.HEARTH_LONG ? 1_000_000 : 100_000));
const perTask = Math.ceil(cases / tasks);
const rounds = 3;
/** Documents of a million cases are gigabytes: `WITHOUT_JSON=1` leaves them out. */
const withJson = !process.env.WITHOUT_JSON;

interface Store {
  name: 'sqlite' | 'postgres';
  run: RunQuery;
  all(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

function openSqlite(): Store {
  const file = join(tmpdir(), `hearth-figures-${process.pid}.db`);
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536');
  return {
    name: 'sqlite',
    run: async (query) => database.prepare(textOf(query, () => '?')).all(...query.values),
    all: async (sql) => database.prepare(sql).all(),
    close: async () => {
      database.close();
      rmSync(file);
    },
  };
}

async function openPostgres(): Promise<Store> {
  const server = await startPostgres();
  // The server asks for the tasks of a report side by side; so do the two ways beside it here.
  const client = new Pool({ connectionString: server.url, max: 2 });
  // A connection that the server ends when it stops is no fault.
  client.on('error', () => {});
  return {
    name: 'postgres',
    run: async (query) =>
      (
        await client.query(
          textOf(query, (at) => `$${at}`),
          [...query.values],
        )
      ).rows,
    all: async (sql) => (await client.query(sql)).rows,
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}

/** The fastest of some rounds: others use the machine too. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await work();
    times.push((performance.now() - from) / 1000);
  }
  return Math.min(...times);
}

const numbers = Array.from({ length: tasks }, (_, task) => task);
const sources = numbers.map(taskOf);

async function measure(store: Store): Promise<void> {
  for (const task of numbers)
    for (const statement of loading(store.name, task, perTask, withJson)) await store.all(statement);
  const ask = { dialect: store.name, run: store.run, period };
  const none = async () => ({ cases: [] });
  const ours = () => Promise.all(sources.map((source) => askFigures(source, source.figures, ask, none)));
  const each = (query: (dialect: Store['name'], task: number) => string) => () =>
    Promise.all(numbers.map(async (task) => (await store.all(query(store.name, task)))[0]));
  const [first] = await ours();
  const [hand] = await each(byHand)();
  const [json] = withJson ? await each(fromJson)() : [hand];
  const own = Object.values(first ?? {}).map(({ numerator, value }) => Number(numerator ?? value));
  const same = [hand, json].every((row) =>
    Object.values(row ?? {}).every((value, at) => Math.abs(Number(value) - (own[at] ?? 0)) < 0.01),
  );
  if (!same) throw new Error(`the three differ: ${JSON.stringify({ own, hand, json })}`);
  const [a, b, c] = [await seconds(ours), await seconds(each(byHand)), withJson ? await seconds(each(fromJson)) : 0];
  const line = (label: string, time: number) => `| ${label} | ${time.toFixed(2)} s | ${(time / a).toFixed(2)} × |`;
  console.log(
    `\n${store.name}: ${cases.toLocaleString('en')} cases, ${tasks} tasks, ${tasks * (sources[0]?.figures.length ?? 0)} figures\n`,
  );
  console.log('| way | time | against ours |\n| --- | ---: | ---: |');
  console.log(
    [
      line('figures of this package', a),
      line('hand-written SQL', b),
      ...(withJson ? [line('JSON documents', c)] : []),
    ].join('\n'),
  );
}

for (const open of [openSqlite, openPostgres]) {
  const store = await open();
  await measure(store);
  await store.close();
}
