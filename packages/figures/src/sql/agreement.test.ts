import { DatabaseSync } from 'node:sqlite';
import { type SqlDialect, textOf } from '@hearth/expression/sql';
import { startPostgres } from '@hearth/test-postgres';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recount } from '../recount.ts';
import { typedRows } from '../typed/typed-rows.ts';
import type { TypedRow, TypedTable } from '../typed/typed-table.ts';
import { typedTables } from '../typed/typed-tables.ts';
import type { Ask, FigureQuery } from './ask.ts';
import { askFigures } from './figures-in-sql.ts';
import { cases, entries, office, periods, registers, slots, stays, units } from './random-office.fixture.ts';
import { quoted } from './sql-name.ts';
import { askNames, askTrace, askTraces } from './trace.ts';

/** A database with empty typed tables. */
interface Store {
  fill(rows: Record<string, TypedRow[]>): Promise<void>;
  run: Ask['run'];
  close(): Promise<void>;
}

const tables = [office, ...Object.values(registers)].flatMap(typedTables);
const sqliteTypes: Partial<Record<string, string>> = { decimal: 'NUMERIC', integer: 'NUMERIC', boolean: 'INTEGER' };
const postgresTypes: Partial<Record<string, string>> = {
  decimal: 'numeric',
  integer: 'numeric',
  boolean: 'boolean',
  json: 'jsonb',
};

function create({ name, columns }: TypedTable, types: Partial<Record<string, string>>, fallback: string): string {
  const list = columns.map((column) => `${quoted(column.name)} ${types[column.type] ?? fallback}`);
  return `CREATE TABLE ${quoted(name)} (${list.join(', ')})`;
}

function openSqlite(): Store {
  const database = new DatabaseSync(':memory:');
  for (const table of tables) database.exec(create(table, sqliteTypes, 'TEXT'));
  const bound = (value: TypedRow[string] | undefined) => (typeof value === 'boolean' ? Number(value) : (value ?? null));
  return {
    fill: async (rows) => {
      for (const { name, columns } of tables) {
        database.exec(`DELETE FROM ${quoted(name)}`);
        const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`);
        for (const row of rows[name] ?? []) insert.run(...columns.map((column) => bound(row[column.name])));
      }
    },
    run: async (query) => database.prepare(textOf(query, () => '?')).all(...query.values),
    close: async () => database.close(),
  };
}

async function openPostgres(): Promise<Store> {
  const server = await startPostgres();
  const client = new Client(server.url);
  await client.connect();
  for (const table of tables) await client.query(create(table, postgresTypes, 'text COLLATE "C"'));
  const numbered = (query: FigureQuery) => textOf(query, (at) => `$${at}`);
  return {
    fill: async (rows) => {
      for (const { name } of tables) {
        await client.query(`TRUNCATE ${quoted(name)}`);
        const list = (rows[name] ?? []).map((row) => Object.fromEntries(Object.entries(row).map(unpacked)));
        await client.query(
          `INSERT INTO ${quoted(name)} SELECT * FROM jsonb_populate_recordset(NULL::${quoted(name)}, $1)`,
          [JSON.stringify(list)],
        );
      }
    },
    run: async (query) => (await client.query(numbered(query), [...query.values])).rows,
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}

const unpacked = ([name, value]: [string, TypedRow[string]]) =>
  [name, typeof value === 'string' && /^[[{]/.test(value) ? JSON.parse(value) : value] as const;

const databases: [SqlDialect, () => Store | Promise<Store>][] = [
  ['sqlite', openSqlite],
  ['postgres', openPostgres],
];

const numRuns = process.env.HEARTH_LONG ? 2000 : 20;
const wishes = fc.record({
  cases,
  entries,
  period: fc.constantFrom(...periods),
  units: fc.option(fc.subarray(units)),
  stays,
  tops: fc.boolean(),
});

describe.each(databases)('figures on %s', (dialect, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store?.close());

  test('equal the recount on random cases, entries, periods and units, value and trace', async () => {
    const property = fc.asyncProperty(
      wishes,
      async ({ cases: all, entries: known, period, units: asked, stays: some, tops: top }) => {
        const stays = asked === null ? [] : some.filter(({ unit }) => !asked.includes(unit));
        const rows: Record<string, TypedRow[]> = {};
        const add = (found: Record<string, TypedRow[]>) => {
          for (const [name, list] of Object.entries(found)) rows[name] = [...(rows[name] ?? []), ...list];
        };
        for (const one of all) add(typedRows(office, one));
        for (const register of Object.values(registers)) for (const one of known) add(typedRows(register, one));
        await store.fill(rows);
        const isAsked = ({ unit }: { unit: string }) =>
          asked === null || asked.includes(unit) || stays.some((stay) => stay.unit === unit);
        const mine = all.filter(isAsked);
        const around = {
          ...{ registers, entries: { firm: known, site: known, club: known }, slots },
          ...(asked ? { units: asked } : {}),
          ...(top ? { tops: ['u1'] } : {}),
          stays,
        };
        const expected = recount(office, mine, period, around);
        const ask: Ask = {
          ...{ dialect, run: store.run, period, slots },
          ...around,
        };
        const found = await askFigures(office, office.figures, ask, async () => ({
          cases: mine,
          entries: around.entries,
        }));
        const recounted = Object.values(found).filter((figure) => figure.recounted);
        expect(recounted.map(({ id }) => id)).toEqual(['odd']);
        const traces = await askTraces(office, office.figures, ask);
        for (const figure of office.figures) {
          const { counted, ...number } = expected[figure.id] ?? { counted: [] };
          const { recounted: _, ...own } = found[figure.id] ?? { id: '' };
          expect(own, figure.id).toEqual(number);
          const trace = await askTrace(office, figure, ask);
          if (trace) expect(sorted(trace), figure.id).toEqual(sorted(counted));
          expect(traces.get(figure.id) ?? null, figure.id).toEqual(trace);
        }
        const towns = office.figures.find(({ id }) => id === 'towns');
        if (towns) expect(await askNames(office, towns, ask, 9)).toHaveLength(expected.towns?.value ?? 0);
      },
    );
    await fc.assert(property, { numRuns });
  }, 60_000);
});

const sorted = (counted: unknown[]): string[] => counted.map((one) => JSON.stringify(one)).sort();
