import { readdirSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '../database.ts';
import { isPostgres } from '../dialect/hold.ts';
import { temporaryDatabase } from '../testing/temporary-database.ts';
import { migrateTo, migrateToLatest, migrateToNothing } from './migrate.ts';

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => ({ db, close } = await temporaryDatabase()));
afterAll(async () => {
  await migrateToLatest(db);
  await close();
});

const names = readdirSync(import.meta.dirname)
  .filter((name) => /^\d{4}-.*\.ts$/.test(name))
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();

interface Shape {
  place: string;
  name: string;
}

/** Every column and index of every table, in order. */
async function shape(): Promise<string[]> {
  const { rows } = await (isPostgres(db)
    ? sql<Shape>`select table_name as place, column_name || ' ' || data_type || ' ' || is_nullable as name
        from information_schema.columns where table_schema = current_schema()
        union all select tablename, indexname from pg_indexes where schemaname = current_schema()`
    : sql<Shape>`select t.name as place, c.name || ' ' || c.type || ' ' || c."notnull" as name
        from sqlite_schema t, pragma_table_info(t.name) c where t.type = 'table'
        union all select tbl_name, name from sqlite_schema where type = 'index'`
  ).execute(db);
  return rows
    .filter(({ place }) => !/^(kysely|sqlite)_/.test(place))
    .map(({ place, name }) => `${place}: ${name}`)
    .sort();
}

/** An office in the shape of the very first tables. */
async function begin(): Promise<void> {
  const rows = [
    sql`insert into org_unit (id, name, level, parent, path) values ('u', '县总工会', 'county', null, 'u/')`,
    sql`insert into person (id, name) values ('p', '王敏')`,
    sql`insert into account (name, person_id, password_hash, failed) values ('wang', 'p', 'hash', 0)`,
    sql`insert into post_holding (id, person_id, post, unit_id, from_date) values ('h', 'p', 'clerk', 'u', '2020-01-01')`,
  ];
  for (const row of rows) await row.execute(db);
}

const office = ['wang 王敏 clerk 县总工会'];

test('each migration keeps what an office of the shape before it has, and is taken back to exactly that shape', async () => {
  await migrateToNothing(db);
  const shapes: string[][] = [];
  for (const [at, name] of names.entries()) {
    expect(await migrateTo(db, name)).toBe(true);
    if (at === 0) await begin();
    expect(await kept(), `up to ${name}`).toEqual(office);
    shapes.push(await shape());
  }
  expect(await migrateToLatest(db)).toEqual([]);
  for (const [at, name] of names.slice(0, -1).entries().toArray().toReversed()) {
    await migrateTo(db, name);
    expect(await shape(), `${names[at + 1]} taken back`).toEqual(shapes[at]);
    expect(await kept(), `back to ${name}`).toEqual(office);
  }
});

async function kept(): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select a.name || ' ' || p.name || ' ' || h.post || ' ' || u.name as line from account a
    join person p on p.id = a.person_id join post_holding h on h.person_id = p.id join org_unit u on u.id = h.unit_id`.execute(
    db,
  );
  return rows.map(({ line }) => line);
}
