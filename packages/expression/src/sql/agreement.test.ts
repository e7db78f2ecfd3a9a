import { DatabaseSync } from 'node:sqlite';
import { startPostgres } from '@hearth/test-postgres';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile, type Json, scopeOf } from '../index.ts';
import { parse } from '../parse/index.ts';
import { condition, record, schema } from './agreement.arbitraries.ts';
import { type SqlDialect, toSql } from './index.ts';

const ENV = { today: '2026-03-31', now: '2026-03-31T10:00:00+08:00' };
const RECORDS = 100;
const CONDITIONS = 220;

type Params = (string | number | null)[];

/** A database that evaluates one condition over all records, in order. */
interface Runner {
  run(sql: string, params: Params): (boolean | null)[] | Promise<(boolean | null)[]>;
  close(): void | Promise<void>;
}

function openSqlite(records: Json[]): Runner {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE cases (id INTEGER PRIMARY KEY, document TEXT)');
  const insert = database.prepare('INSERT INTO cases (document) VALUES (?)');
  for (const one of records) insert.run(JSON.stringify(one));
  return {
    run: (sql, params) =>
      database
        .prepare(`SELECT (${sql}) AS value FROM cases c ORDER BY id`)
        .all(...params)
        .map(({ value }) => (value === null ? null : value === 1)),
    close: () => database.close(),
  };
}

async function openPostgres(records: Json[]): Promise<Runner> {
  const server = await startPostgres();
  const client = new Client(server.url);
  await client.connect();
  await client.query('CREATE TABLE cases (id bigint PRIMARY KEY, document jsonb)');
  await client.query(
    'INSERT INTO cases SELECT at, document FROM jsonb_array_elements($1) WITH ORDINALITY t(document, at)',
    [JSON.stringify(records)],
  );
  return {
    run: async (sql, params) => {
      const { rows } = await client.query({
        text: `SELECT (${sql}) AS value FROM cases c ORDER BY id`,
        values: params,
        rowMode: 'array',
      });
      return rows.flat();
    },
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}

const databases: [SqlDialect, (records: Json[]) => Runner | Promise<Runner>][] = [
  ['sqlite', openSqlite],
  ['postgres', openPostgres],
];

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const records = fc.sample(record, { numRuns: RECORDS, seed });
const texts = fc.sample(condition, { numRuns: CONDITIONS, seed });

describe.each(databases)('the evaluator and %s', (dialect, open) => {
  let runner: Runner;
  beforeAll(async () => {
    runner = await open(records);
  });
  afterAll(() => runner?.close());

  test('agree on at least 20,000 random pairs of condition and record', async () => {
    let pairs = 0;
    for (const text of texts) {
      const parsed = parse(text, schema, { expect: 'boolean' });
      if (!parsed.ok) {
        const codes = parsed.problems.map(({ code }) => code);
        expect(codes, `${text} (seed ${seed})`).toEqual(['expression.too-large']);
        continue;
      }
      const translated = toSql(parsed.ast, dialect, { document: 'c.document', env: ENV });
      if (!translated.ok) expect.fail(`${text} has no SQL (seed ${seed})`);
      const evaluate = compile(parsed.ast);
      const here = records.map((one) => evaluate(scopeOf(one), ENV));
      expect(await runner.run(translated.sql, translated.params), `${text} (seed ${seed})`).toEqual(here);
      pairs += here.length;
    }
    console.info(`${dialect}: ${pairs} pairs agree, seed ${seed}`);
    expect(pairs).toBeGreaterThanOrEqual(20_000);
  });
});
