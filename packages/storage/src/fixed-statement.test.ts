import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Db } from './database.ts';
import { fixedStatement } from './fixed-statement.ts';
import type { StampTable } from './stamp/stamp.table.ts';
import { temporaryDatabase } from './testing/temporary-database.ts';

let db: Db;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ db, close } = await temporaryDatabase());
});
afterEach(() => close());

let built = 0;
const insert = fixedStatement((on, ...rows: StampTable[]) => {
  built += 1;
  return on.insertInto('stamp').values(rows);
});
const raise = fixedStatement((on, { name, ...changed }: Partial<StampTable> & { name: string }) =>
  on.updateTable('stamp').set(changed).where('name', '=', name),
);
const find = fixedStatement((on, { name }: { name: string }) =>
  on.selectFrom('stamp').selectAll().where('name', '=', name),
);

const one = async (name: string) => (await find(db, { name })).rows;

test('each call puts its own values into the same words', async () => {
  built = 0;
  await insert(db, { name: 'a', value: 1 });
  await insert(db, { name: 'b', value: 2 });
  expect(built).toBe(1);
  expect(await one('a')).toEqual([{ name: 'a', value: 1 }]);
  expect(await one('b')).toEqual([{ name: 'b', value: 2 }]);
  expect(await one('c')).toEqual([]);
});

test('another number of rows is another statement', async () => {
  await insert(db, { name: 'a', value: 1 }, { name: 'b', value: 2 });
  await insert(db, { name: 'c', value: 3 });
  expect(await one('b')).toEqual([{ name: 'b', value: 2 }]);
  expect(await one('c')).toEqual([{ name: 'c', value: 3 }]);
});

test('other columns are another statement, and what was changed is counted', async () => {
  await insert(db, { name: 'a', value: 1 });
  expect((await raise(db, { name: 'a', value: 7 })).numAffectedRows).toBe(1n);
  expect((await raise(db, { name: 'nobody', value: 7 })).numAffectedRows).toBe(0n);
  expect(await one('a')).toEqual([{ name: 'a', value: 7 }]);
});

test('a statement of a transaction belongs to it', async () => {
  const failed = db.transaction().execute(async (trx) => {
    await insert(trx, { name: 'a', value: 1 });
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(await one('a')).toEqual([]);
});
