import { readdirSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '../database.ts';
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

const names = readdirSync(import.meta.dirname)
  .filter((name) => /^\d{4}-.*\.ts$/.test(name))
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();

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
    shapes.push(await shapeOf(db));
  }
  expect(await migrateToLatest(db)).toEqual([]);
  for (const [at, name] of names.slice(0, -1).entries().toArray().toReversed()) {
    await migrateTo(db, name);
    expect(await shapeOf(db), `${names[at + 1]} taken back`).toEqual(shapes[at]);
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
