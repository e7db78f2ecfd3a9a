import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, type Json, scopeOf } from '../index.ts';
import { parse } from '../parse/index.ts';
import { condition, record, schema } from './agreement.arbitraries.ts';
import { type SqlDialect, toSql } from './index.ts';

const ENV = { today: '2026-03-31', now: '2026-03-31T10:00:00+08:00' };
const RECORDS = 100;
const CONDITIONS = 220;

/** A database that evaluates one condition over all records, in order. Another dialect joins the list below. */
interface Runner {
  dialect: SqlDialect;
  open(records: Json[]): (sql: string, params: (string | number | null)[]) => (boolean | null)[];
}

const sqliteRunner: Runner = {
  dialect: 'sqlite',
  open: (records) => {
    const database = new DatabaseSync(':memory:');
    database.exec('CREATE TABLE cases (id INTEGER PRIMARY KEY, document TEXT)');
    const insert = database.prepare('INSERT INTO cases (document) VALUES (?)');
    for (const one of records) insert.run(JSON.stringify(one));
    return (sql, params) =>
      database
        .prepare(`SELECT (${sql}) AS value FROM cases c ORDER BY id`)
        .all(...params)
        .map(({ value }) => (value === null ? null : value === 1));
  },
};

const runners: Runner[] = [sqliteRunner];

test.each(runners)(
  'evaluator and $dialect agree on at least 20,000 random pairs of condition and record',
  ({ dialect, open }) => {
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
    const records = fc.sample(record, { numRuns: RECORDS, seed });
    const run = open(records);
    let pairs = 0;
    for (const text of fc.sample(condition, { numRuns: CONDITIONS, seed })) {
      const parsed = parse(text, schema, { expect: 'boolean' });
      if (!parsed.ok) {
        expect(
          parsed.problems.map(({ code }) => code),
          `${text} (seed ${seed})`,
        ).toEqual(['expression.too-large']);
        continue;
      }
      const translated = toSql(parsed.ast, dialect, { document: 'c.document', env: ENV });
      if (!translated.ok) expect.fail(`${text} has no SQL (seed ${seed})`);
      const evaluate = compile(parsed.ast);
      const here = records.map((one) => evaluate(scopeOf(one), ENV));
      expect(run(translated.sql, translated.params), `${text} (seed ${seed})`).toEqual(here);
      pairs += here.length;
    }
    console.info(`${dialect}: ${pairs} pairs agree, seed ${seed}`);
    expect(pairs).toBeGreaterThanOrEqual(20_000);
  },
);
