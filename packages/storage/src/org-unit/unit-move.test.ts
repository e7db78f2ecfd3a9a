import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '../database.ts';
import { temporaryDatabase } from '../testing/temporary-database.ts';
import { smallUnion } from '../testing/union.ts';
import { insertOrgUnit, listOrgUnits } from './org-unit.repository.ts';
import { listUnitMoves, moveOrgUnit } from './unit-move.repository.ts';

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await temporaryDatabase());
  await smallUnion(db);
  await insertOrgUnit(db, { id: 'shop', name: '一车间工会', level: 'grassroots', parent: 'east-mill' });
});
afterAll(() => close());

const paths = async () => (await listOrgUnits(db)).map(({ path }) => path);

test('a unit is moved with everything below it, and where it stood is kept', async () => {
  await moveOrgUnit(db, { unit: 'east-mill', on: '2025-07-01', parent: 'west' });
  expect(await paths()).toEqual([
    ...['county/', 'county/east/', 'county/west/'],
    ...['county/west/east-mill/', 'county/west/east-mill/shop/', 'county/west/west-mill/'],
  ]);
  await moveOrgUnit(db, { unit: 'east-mill', on: '2025-10-01', parent: 'east' });
  expect(await paths()).toContain('county/east/east-mill/shop/');
  expect(await listUnitMoves(db)).toEqual([
    { unit: 'east-mill', on: '2025-07-01', was: 'east', parent: 'west' },
    { unit: 'east-mill', on: '2025-10-01', was: 'west', parent: 'east' },
  ]);
});
