import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DatabasePlace, type Db, inTransaction, openDatabase } from './database.ts';
import { holdName } from './dialect/hold.ts';
import { migrateToLatest, migrateToNothing } from './migrations/migrate.ts';
import { findPerson, insertPerson, listPeople } from './person/person.repository.ts';
import { tamper } from './testing/tamper.ts';
import { temporaryDatabase, testedDatabase } from './testing/temporary-database.ts';

let db: Db;
let place: DatabasePlace;
let close: () => Promise<void>;
beforeEach(async () => ({ db, place, close } = await temporaryDatabase()));
afterEach(() => close());

describe('a database', () => {
  test.runIf(testedDatabase === 'sqlite')('is durable and in WAL mode, and checks references', async () => {
    const office = openDatabase({ ...place, durable: true });
    const pragma = async (name: string) =>
      inTransaction(
        office,
        async (trx) => Object.values((await sql.raw(`pragma ${name}`).execute(trx)).rows[0] as object)[0],
      );
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    await office.destroy();
  });

  test('keeps what was written for the next process', async () => {
    await insertPerson(db, { id: 'p1', name: '王敏' });
    const again = openDatabase(place);
    expect(await findPerson(again, 'p1')).toEqual({ id: 'p1', name: '王敏' });
    await again.destroy();
  });

  test.runIf(testedDatabase === 'postgres')('outlives a connection that breaks inside a transaction', async () => {
    const work = inTransaction(db, async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      const pid = rows[0]?.pid;
      await tamper(place, `select pg_terminate_backend(${pid}, 10000)`);
      // What the server said at parting is read between two statements, when nobody waits for an answer.
      await setTimeout(50);
      await insertPerson(trx, { id: 'p1', name: '王敏' });
    });
    await expect(work).rejects.toThrow();
    await insertPerson(db, { id: 'p2', name: '王敏' });
    expect(await listPeople(db)).toEqual([{ id: 'p2', name: '王敏' }]);
  });

  test('keeps nothing of a transaction that throws', async () => {
    const work = inTransaction(db, async (trx) => {
      await insertPerson(trx, { id: 'p1', name: '王敏' });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await listPeople(db)).toEqual([]);
  });

  test('reads what was there before while a transaction is writing', async () => {
    await inTransaction(db, async (trx) => {
      await insertPerson(trx, { id: 'p1', name: '王敏' });
      expect(await listPeople(trx)).toHaveLength(1);
      expect(await listPeople(db)).toHaveLength(0);
    });
    expect(await listPeople(db)).toHaveLength(1);
  });

  test('runs transactions that hold the same name one after another, also after one has failed', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
    const work = names.map((id) =>
      inTransaction(db, async (trx) => {
        await holdName(trx, 'people');
        const before = (await listPeople(trx)).length;
        await insertPerson(trx, { id, name: id });
        expect(await listPeople(trx)).toHaveLength(before + 1);
        if (id === 'p3') throw new Error('no');
      }),
    );
    const ends = await Promise.allSettled(work);
    expect(ends.filter((end) => end.status === 'rejected')).toHaveLength(1);
    expect(await listPeople(db)).toHaveLength(19);
  });

  test.runIf(testedDatabase === 'postgres')('does a transaction again that another was in the way of', async () => {
    for (const id of ['p1', 'p2']) await insertPerson(db, { id, name: '' });
    const hold = (trx: Db, id: string) =>
      trx.selectFrom('person').where('id', '=', id).selectAll().forUpdate().execute();
    const met = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const both = [
      ['p1', 'p2'],
      ['p2', 'p1'],
    ].map(([first = '', second = ''], index) =>
      inTransaction(db, async (trx) => {
        await hold(trx, first);
        met[index]?.resolve();
        await Promise.all(met.map(({ promise }) => promise));
        await hold(trx, second);
        await trx.updateTable('person').set({ name: first }).where('id', '=', second).execute();
      }),
    );
    await Promise.all(both);
    expect(await listPeople(db)).toEqual([
      { id: 'p1', name: 'p2' },
      { id: 'p2', name: 'p1' },
    ]);
  });

  test('a stream that stands still holds nobody else at an old state', async () => {
    for (const id of ['p1', 'p2', 'p3']) await insertPerson(db, { id, name: id });
    const rows = db.selectFrom('person').selectAll().stream();
    expect((await rows.next()).value?.id).toBe('p1');
    await insertPerson(db, { id: 'p4', name: 'p4' });
    expect(await listPeople(db)).toHaveLength(4);
    await rows.return?.(undefined);
    expect(await findPerson(db, 'p4')).toBeDefined();
  });

  test('migrates down to nothing and up again', async () => {
    const down = await migrateToNothing(db);
    expect(down.slice(-3)).toEqual(['0003-office', '0002-cases', '0001-people']);
    expect(await migrateToLatest(db)).toEqual(down.toReversed());
    expect(await migrateToLatest(db)).toEqual([]);
  });
});
