import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Db } from '../database.ts';
import { temporaryDatabase, testedDatabase } from '../testing/temporary-database.ts';
import { ensureReadingIndexes } from './ensure-reading-indexes.ts';
import { dropTypedTables, ensureTypedTables, rowsLackCopies } from './ensure-typed-tables.ts';
import type { ColumnType, TypedRow, TypedTable } from './typed-table.ts';
import { writeTypedRows } from './write-typed-rows.ts';

let db: Db;
let close: () => Promise<void>;
beforeEach(async () => ({ db, close } = await temporaryDatabase()));
afterEach(() => close());

const types: ColumnType[] = ['text', 'integer', 'decimal', 'boolean', 'date', 'date-time', 'json'];
const visits: TypedTable = {
  name: 't_visit',
  columns: [{ name: 'case_id', type: 'text' }, ...types.map((type) => ({ name: `字段 "${type}"`, type }))],
};
const people: TypedTable = {
  name: 't_visit__家属',
  columns: [
    { name: 'case_id', type: 'text' },
    { name: 'position', type: 'integer' },
    { name: '金额', type: 'decimal' },
  ],
};

/** The rows as the database gives them, in a form that is the same for both. */
async function stored(table: TypedTable, owner: string): Promise<TypedRow[]> {
  const { rows } = await sql<TypedRow>`select * from ${sql.id(table.name)} where case_id = ${owner}`.execute(db);
  return rows.map((row) => Object.fromEntries(table.columns.map(({ name, type }) => [name, plain(row[name], type)])));
}

function plain(value: unknown, type: ColumnType): string | number | boolean | null {
  if (value === null) return null;
  if (type === 'boolean') return Boolean(value);
  if (type === 'decimal') return Number(value);
  return type === 'json' ? JSON.stringify(typeof value === 'string' ? JSON.parse(value) : value) : (value as string);
}

const text = fc.string({ unit: 'binary', maxLength: 20 }).filter((value) => !value.includes('\u0000'));
const values: Record<ColumnType, fc.Arbitrary<string | number | boolean>> = {
  text,
  integer: fc.maxSafeInteger(),
  decimal: fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100),
  boolean: fc.boolean(),
  date: fc.constantFrom('2025-02-28', '1999-12-31'),
  'date-time': fc.constantFrom('2025-02-28T23:59:59', '2025-03-01T00:00:00'),
  json: fc.array(text, { maxLength: 3 }).map((list) => JSON.stringify(list)),
};
const row = fc.record(
  Object.fromEntries(visits.columns.slice(1).map(({ name, type }) => [name, fc.option(values[type])])),
);

test('random rows come back as they were written', async () => {
  await ensureTypedTables(db, [visits]);
  await fc.assert(
    fc.asyncProperty(fc.uuid(), row, async (owner, cells) => {
      const whole = { case_id: owner, ...cells } as TypedRow;
      await writeTypedRows(db, [visits], owner, { t_visit: [whole] });
      expect(await stored(visits, owner)).toEqual([whole]);
    }),
    { numRuns: 60 },
  );
});

test('the rows of one owner are replaced, those of others stay', async () => {
  await ensureTypedTables(db, [visits, people]);
  const members = (owner: string, count: number) =>
    Array.from({ length: count }, (_, position) => ({ case_id: owner, position, 金额: 0.1 }));
  await writeTypedRows(db, [visits, people], 'c1', { t_visit__家属: members('c1', 15_000) });
  await writeTypedRows(db, [visits, people], 'c2', { t_visit__家属: members('c2', 2) });
  await writeTypedRows(db, [visits, people], 'c1', { t_visit: [{ case_id: 'c1' }], t_visit__家属: members('c1', 1) });
  expect(await stored(people, 'c1')).toEqual([{ case_id: 'c1', position: 0, 金额: 0.1 }]);
  expect(await stored(people, 'c2')).toHaveLength(2);
  await writeTypedRows(db, [visits, people], 'c1', {});
  expect([await stored(visits, 'c1'), await stored(people, 'c1')]).toEqual([[], []]);
});

test('a row that is there is replaced where it stands, whether there were none, one or several', async () => {
  await ensureTypedTables(db, [people]);
  const write = (owner: string, money: number[]) => {
    const rows = money.map((金额, position) => ({ case_id: owner, position, 金额 }));
    return writeTypedRows(db, [people], owner, { [people.name]: rows }, { there: true });
  };
  await write('c2', [9]);
  for (const money of [[1], [2], [3, 4], [5], []]) {
    await write('c1', money);
    const found = await stored(people, 'c1');
    expect(found.map((row) => row.金额)).toEqual(money);
    expect((await stored(people, 'c2')).map((row) => row.金额)).toEqual([9]);
  }
});

test('a newer version adds its columns and takes none away', async () => {
  const older = { ...people, columns: people.columns.slice(0, 2) };
  await ensureTypedTables(db, [older]);
  await writeTypedRows(db, [older], 'c1', { [older.name]: [{ case_id: 'c1', position: 1 }] });
  for (const table of [people, older, people]) await ensureTypedTables(db, [table]);
  expect(await stored(people, 'c1')).toEqual([{ case_id: 'c1', position: 1, 金额: null }]);
});

test.each<[ColumnType, ColumnType, string | number | boolean]>([
  ['integer', 'decimal', 1.5],
  ['decimal', 'integer', 1.5],
  ['decimal', 'text', '很多'],
  ['boolean', 'decimal', 2],
  ['json', 'text', '不是清单'],
])('versions that disagree, %s and %s, can both be written', async (before, after, value) => {
  const table = (type: ColumnType): TypedTable => ({
    name: 't_odd',
    columns: [
      { name: 'case_id', type: 'text' },
      { name: 'x', type },
    ],
  });
  await ensureTypedTables(db, [table(before)]);
  await ensureTypedTables(db, [table(after)]);
  await writeTypedRows(db, [table(after)], 'new', { t_odd: [{ case_id: 'new', x: value }] });
  await writeTypedRows(db, [table(before)], 'old', { t_odd: [{ case_id: 'old', x: before === 'json' ? '[]' : 1 }] });
  const { rows } = await sql<{ x: unknown }>`select x from t_odd where case_id = 'new'`.execute(db);
  expect(String(rows[0]?.x)).toBe(String(value));
});

test.runIf(testedDatabase === 'postgres')('decimals keep every digit', async () => {
  await ensureTypedTables(db, [people]);
  const exact = '12345678901234567890.12';
  await writeTypedRows(db, [people], 'c1', { [people.name]: [{ case_id: 'c1', position: 0, 金额: exact }] });
  const { rows } = await sql<{ 金额: string }>`select "金额" from ${sql.id(people.name)}`.execute(db);
  expect(rows).toEqual([{ 金额: exact }]);
});

test('tables can be taken away and made anew', async () => {
  for (let time = 0; time < 2; time += 1) {
    await ensureTypedTables(db, [visits, people]);
    await dropTypedTables(db, [visits, people]);
    await dropTypedTables(db, [visits]);
  }
});

test('indexes for figures are made once, follow the figures, and take a text of any length in', async () => {
  await ensureTypedTables(db, [visits]);
  const [, note, , amount] = visits.columns.map(({ name }) => name);
  const names = async () => {
    const { rows } = await sql<{ name: string }>`${
      testedDatabase === 'postgres'
        ? sql`select indexname as name from pg_indexes where indexname like 'read_%'`
        : sql`select name from sqlite_master where type = 'index' and name like 'read_%'`
    }`.execute(db);
    return rows.map(({ name }) => name);
  };
  const read = (...columns: (string | undefined)[]) =>
    ensureReadingIndexes(db, [{ table: visits, indexes: [columns.map(String)] }]);
  await read('case_id', note, amount);
  const first = await names();
  expect(first).toHaveLength(1);
  await read('case_id', note, amount);
  expect(await names()).toEqual(first);
  await writeTypedRows(db, [visits], 'c1', { t_visit: [{ case_id: 'c1', [String(note)]: '长'.repeat(5000) }] });
  await read(amount, 'case_id');
  expect(await names()).not.toEqual(first);
  expect(await names()).toHaveLength(1);
});

test('a copy that is younger than the rows gets what it repeats', async () => {
  const [note = { name: '', type: 'text' as const }] = visits.columns.slice(1);
  await ensureTypedTables(db, [visits, people]);
  const rows = { t_visit: [{ case_id: 'c1', [note.name]: '甲' }], t_visit__家属: [{ case_id: 'c1', position: 0 }] };
  await writeTypedRows(db, [visits, people], 'c1', rows);
  const more = {
    ...people,
    columns: [...people.columns, { name: 'case__x', type: 'text' as const, copyOf: note.name }],
  };
  expect(await rowsLackCopies(db, 'case__x')).toBe(true);
  await ensureTypedTables(db, [visits, more]);
  expect(await rowsLackCopies(db, 'case__x')).toBe(false);
  expect(await stored(more, 'c1')).toEqual([{ case_id: 'c1', position: 0, 金额: null, case__x: '甲' }]);
});
