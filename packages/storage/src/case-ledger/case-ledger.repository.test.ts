import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Db } from '../database.ts';
import { temporaryDatabase } from '../testing/temporary-database.ts';
import { aCase, smallUnion } from '../testing/union.ts';
import { checkLedger } from './case-ledger.repository.ts';

let db: Db;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ db, close } = await temporaryDatabase());
  await smallUnion(db);
  for (const id of ['c1', 'c2', 'c3']) await aCase(db, id, 'east');
});
afterEach(() => close());

test('every case that is opened stands in the ledger', async () => {
  expect(await checkLedger(db)).toEqual({ brokenAt: undefined, missing: [], unknown: [] });
});

test('a case that was taken away whole is missed, also when its line is gone too', async () => {
  await db.deleteFrom('case').where('id', '=', 'c2').execute();
  expect(await checkLedger(db)).toMatchObject({ missing: ['c2'], brokenAt: undefined });
  await db.deleteFrom('case_ledger').where('case_id', '=', 'c2').execute();
  expect(await checkLedger(db)).toMatchObject({ missing: [], brokenAt: 2 });
});

test('a last line that was cut off, and a case that was never entered, are found', async () => {
  await sql`delete from case_ledger where seq = 3`.execute(db);
  expect(await checkLedger(db)).toEqual({ brokenAt: 3, missing: [], unknown: ['c3'] });
});
