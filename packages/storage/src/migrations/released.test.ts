import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../database.ts';
import { isPostgres } from '../dialect/hold.ts';
import { temporaryDatabase } from '../testing/temporary-database.ts';
import { migrateTo, migrateToLatest, migrateToNothing } from './migrate.ts';
import { shapeOf } from './shape.fixture.ts';

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => ({ db, close } = await temporaryDatabase()));
afterAll(async () => {
  await migrateToLatest(db);
  await close();
});

/** A file for each version that offices may run, called after its last migration; its lines were written by the program of that day. */
const folder = join(import.meta.dirname, 'released');
const released = [...new Set(readdirSync(folder).map((name) => name.replace(/\.(sqlite|postgres)\.txt$/, '')))];
const linesOf = (version: string): string[] => {
  const file = join(folder, `${version}.${isPostgres(db) ? 'postgres' : 'sqlite'}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
};

interface Column {
  name: string;
  isNumber: boolean;
}

/** Columns of every table, tables in the order in which they name each other. */
function tablesOf(lines: readonly string[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>();
  for (const line of lines) {
    const [, table = '', name = '', type = ''] = /^(\w+): (\w+) (.+) (?:NO|YES|0|1)$/.exec(line) ?? [];
    if (table === '') continue;
    const isNumber = /int|numeric|real|double/i.test(type);
    tables.set(table, [...(tables.get(table) ?? []), { name, isNumber }]);
  }
  const first = [
    'org_unit',
    'person',
    'account',
    'definition',
    'case',
    'register_entry',
    'sweep',
    'campaign',
    'definition_draft',
  ];
  return new Map([...tables].sort(([a], [b]) => rank(first, a) - rank(first, b)));
}

const rank = (first: readonly string[], table: string): number =>
  first.includes(table) ? first.indexOf(table) : first.length;

/** Ids are all alike, so that what names something else finds it; what is no name is JSON that anything can read. */
const fillerOf = ({ name, isNumber }: Column): string | number =>
  isNumber
    ? 1
    : /^(id|name|hash)$|_(id|by|case|into|person)$|^(account|parent|was|successor|unit|initiator|definition)$/.test(
          name,
        )
      ? 'x'
      : '{}';

/** A row in every table that a migration has not filled itself. Gives those tables. */
async function fill(tables: ReadonlyMap<string, Column[]>): Promise<Map<string, Column[]>> {
  const filled = new Map<string, Column[]>();
  for (const [table, columns] of tables) {
    const { rows } = await sql`select * from ${sql.table(table)}`.execute(db);
    if (rows.length > 0) continue;
    filled.set(table, columns);
    const names = columns.map(({ name }) => sql.ref(name));
    const values = columns.map((column) => sql`${fillerOf(column)}`);
    await sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(values)})`.execute(db);
  }
  return filled;
}

/** What of the filled columns is not there any more. */
async function lost(tables: ReadonlyMap<string, Column[]>): Promise<string[]> {
  const missing: string[] = [];
  for (const [table, columns] of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    for (const column of columns) {
      const isThere = rows.some((row) => String(row[column.name]) === String(fillerOf(column)));
      if (!isThere) missing.push(`${table}.${column.name}`);
    }
  }
  return missing;
}

describe.each(released)('an office that runs %s', (version) => {
  test('has the tables that the program of that day made', async () => {
    await migrateToNothing(db);
    await migrateTo(db, version);
    expect(await shapeOf(db)).toEqual(linesOf(version));
  });

  test('keeps every value through the upgrade and on the way back', async () => {
    const tables = await fill(tablesOf(linesOf(version)));
    expect(tables.size).toBeGreaterThan(30);
    await migrateToLatest(db);
    expect(await lost(tables)).toEqual([]);
    await migrateTo(db, version);
    expect(await shapeOf(db)).toEqual(linesOf(version));
    expect(await lost(tables)).toEqual([]);
    await migrateToNothing(db);
  });
});
