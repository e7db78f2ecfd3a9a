import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DatabasePlace, type Db, openDatabase } from '../database.ts';
import { migrateTo } from '../migrations/migrate.ts';
import { insertPerson, listPeople } from '../person/person.repository.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../testing/temporary-database.ts';
import { aCase, smallUnion } from '../testing/union.ts';
import { loadSnapshot } from './load-rows.ts';
import { readSnapshot, type SnapshotRow } from './snapshot.ts';

let office: TemporaryDatabase;
let other: TemporaryDatabase;

beforeEach(async () => {
  office = await temporaryDatabase();
  other = await temporaryDatabase();
});
afterEach(async () => {
  await office.close();
  await other.close();
});

interface Copy {
  migration: string;
  rows: Map<string, SnapshotRow[]>;
}

/** Everything that a snapshot gives; `meanwhile` runs once it holds the database still. */
function copyOf(place: DatabasePlace, meanwhile?: () => Promise<unknown>): Promise<Copy> {
  return readSnapshot(place, async ({ migration, tables, rows }) => {
    await meanwhile?.();
    const copy = new Map<string, SnapshotRow[]>();
    for (const table of tables) copy.set(table, await Array.fromAsync(rows(table)));
    return { migration, rows: copy };
  });
}

async function fill(db: Db, { migration, rows }: Copy): Promise<void> {
  expect(await migrateTo(db, migration)).toBe(true);
  await loadSnapshot(db, [...rows.keys()], async (load) => {
    // Backwards, so that much comes before what it refers to.
    for (const [table, lines] of [...rows].reverse()) await load(table, lines.reverse());
  });
}

const inAnyOrder = ({ rows }: Copy) =>
  [...rows].map(([table, lines]) => [table, lines.map((line) => JSON.stringify(line)).sort()]);

test('a snapshot brings every row into another database, whatever refers to what', async () => {
  await smallUnion(office.db);
  await aCase(office.db, 'c1', 'east-mill');
  const copy = await copyOf(office.place);
  expect(copy.rows.get('org_unit')).toHaveLength(5);
  await fill(other.db, copy);
  expect(inAnyOrder(await copyOf(other.place))).toEqual(inAnyOrder(copy));
});

test('a snapshot holds what was there when it began, and nobody waits for it', async () => {
  await smallUnion(office.db);
  const before = (await listPeople(office.db)).length;
  const { rows } = await copyOf(office.place, () => insertPerson(office.db, { id: 'new', name: '欧阳娜娜·买买提' }));
  expect(rows.get('person')).toHaveLength(before);
  expect(await listPeople(office.db)).toHaveLength(before + 1);
});

test('rows that refer to nothing are refused, and nothing of them is kept', async () => {
  await smallUnion(office.db);
  const copy = await copyOf(office.place);
  copy.rows.set('person', []);
  await expect(fill(other.db, copy)).rejects.toThrow();
  expect((await copyOf(other.place)).rows.get('org_unit')).toEqual([]);
});

test('a snapshot of a newer program is not loaded', async () => {
  const db = openDatabase(other.place);
  expect(await migrateTo(db, '9999-tomorrow')).toBe(false);
  await db.destroy();
});
