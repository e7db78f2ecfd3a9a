import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Db } from '../database.ts';
import { temporaryDatabase } from '../testing/temporary-database.ts';
import { aCase, smallUnion } from '../testing/union.ts';
import { appendEvents, emptyChain, firstBrokenEvent, listEvents } from './case-event.repository.ts';

let db: Db;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ db, close } = await temporaryDatabase());
  await smallUnion(db);
  await aCase(db, 'c1', 'east-mill');
});
afterEach(() => close());

const event = (type: string) => ({ at: '2025-03-01T01:00:00.000Z', actor: 'p1', type, body: { 说明: type } });
const written = () => appendEvents(db, 'c1', emptyChain, ['opened', 'submitted', 'closed'].map(event));

test('events come back in order, each with its number', async () => {
  const head = await written();
  const events = await listEvents(db, 'c1');
  expect(events.map(({ seq, type }) => [seq, type])).toEqual([
    [1, 'opened'],
    [2, 'submitted'],
    [3, 'closed'],
  ]);
  expect(head).toEqual({ seq: 3, hash: events[2]?.hash });
});

test('a command may have more events than one statement takes', async () => {
  const head = await appendEvents(
    db,
    'c1',
    emptyChain,
    Array.from({ length: 5000 }, () => event('opened')),
  );
  expect(head.seq).toBe(5000);
  expect(await firstBrokenEvent(db, 'c1', head)).toBeUndefined();
  expect((await listEvents(db, 'c1', 4998)).map(({ seq }) => seq)).toEqual([4999, 5000]);
});

test('a number is given once: who appends to an old head is refused', async () => {
  await written();
  await expect(appendEvents(db, 'c1', emptyChain, [event('late')])).rejects.toThrow(/unique/i);
});

test('an untouched history is whole', async () => {
  expect(await firstBrokenEvent(db, 'c1', await written())).toBeUndefined();
});

test.each([
  ['a body', { body: '{"说明":"other"}' }],
  ['an actor', { actor: 'somebody' }],
  ['a time', { at: '2025-03-02T01:00:00.000Z' }],
  ['a hash', { hash: 'f'.repeat(64) }],
])('changing %s is found at the event', async (_what, change) => {
  const head = await written();
  await db.updateTable('case_event').set(change).where('seq', '=', 2).execute();
  expect(await firstBrokenEvent(db, 'c1', head)).toBe(2);
});

test.each([1, 2, 3])('taking out event %i is found', async (seq) => {
  const head = await written();
  await db.deleteFrom('case_event').where('seq', '=', seq).execute();
  expect(await firstBrokenEvent(db, 'c1', head)).toBe(seq);
});

test('an event added behind the end is found', async () => {
  const head = await written();
  await appendEvents(db, 'c1', head, [event('forged')]);
  expect(await firstBrokenEvent(db, 'c1', head)).toBe(4);
});
