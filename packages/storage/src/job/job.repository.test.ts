import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DatabasePlace, type Db, openDatabase } from '../database.ts';
import { takeNumber } from '../number-sequence/number-sequence.repository.ts';
import { temporaryDatabase } from '../testing/temporary-database.ts';
import { aCase, smallUnion } from '../testing/union.ts';
import { claimDueJobs, insertJob } from './job.repository.ts';

let db: Db;
let place: DatabasePlace;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ db, place, close } = await temporaryDatabase());
  await smallUnion(db);
  await aCase(db, 'c1', 'east-mill');
});
afterEach(() => close());

const at = (day: number) => `2025-03-0${day}T00:00:00.000Z`;
const claim = async (now: string, owner: string, until: string) =>
  (await claimDueJobs(db, now, { owner, until }, 10)).map((job) => job.timerId);

test('a due job is taken by one server until its lease runs out, a later one by nobody', async () => {
  await insertJob(db, { caseId: 'c1', timerId: 't1', kind: 'due', dueAt: at(1) });
  await insertJob(db, { caseId: 'c1', timerId: 't2', kind: 'due', dueAt: at(5) });
  expect(await claim(at(2), 'a', at(3))).toEqual(['t1']);
  expect(await claim(at(2), 'b', at(3))).toEqual([]);
  expect(await claim(at(3), 'b', at(4))).toEqual(['t1']);
});

test('two servers that look at the same moment take each job once', async () => {
  const ids = Array.from({ length: 8 }, (_, index) => `t${index}`);
  for (const timerId of ids) await insertJob(db, { caseId: 'c1', timerId, kind: 'due', dueAt: at(1) });
  const other = openDatabase(place);
  const lease = { owner: 'a', until: at(3) };
  const taken = await Promise.all([db, other, db, other].map((server) => claimDueJobs(server, at(2), lease, 3)));
  const left = await claimDueJobs(db, at(2), lease, 10);
  expect([...taken.flat(), ...left].map(({ timerId }) => timerId).sort()).toEqual(ids);
  await other.destroy();
});

test('a clock that was ahead and is set back holds up nothing', async () => {
  await insertJob(db, { caseId: 'c1', timerId: 't1', kind: 'due', dueAt: at(1) });
  expect(await claim(at(8), 'a', at(9))).toEqual(['t1']);
  expect(await claim(at(2), 'b', at(3))).toEqual(['t1']);
});

test('numbers of a scope follow each other', async () => {
  expect([await takeNumber(db, 'a'), await takeNumber(db, 'a'), await takeNumber(db, 'b')]).toEqual([1, 2, 1]);
});
