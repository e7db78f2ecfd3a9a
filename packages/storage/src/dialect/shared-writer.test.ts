import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Db, inTransaction } from '../database.ts';
import { databaseObstacle } from '../obstacle.ts';
import { insertPerson, listPeople } from '../person/person.repository.ts';
import { temporaryDatabase, testedDatabase } from '../testing/temporary-database.ts';
import { walCommits } from '../testing/wal-commits.ts';

describe.runIf(testedDatabase === 'sqlite')('transactions that meet', () => {
  let db: Db;
  let path: string;
  let close: () => Promise<void>;
  beforeEach(async () => {
    const opened = await temporaryDatabase();
    ({ db, close } = opened);
    path = 'path' in opened.place ? opened.place.path : '';
  });
  afterEach(() => close());

  const person = (id: string) => ({ id, name: id });
  const add = (id: string) => inTransaction(db, (trx) => insertPerson(trx, person(id)));
  const many = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

  test('share one commit', async () => {
    const before = walCommits(path);
    await Promise.all(many(50).map(add));
    // A slow machine runs out of patience in between.
    expect(walCommits(path)).toBeLessThan(before + 10);
    expect(await listPeople(db)).toHaveLength(50);
  });

  test('and so do statements without a transaction', async () => {
    const before = walCommits(path);
    await Promise.all(many(20).map((id, index) => (index % 2 ? add(id) : insertPerson(db, person(id)))));
    // A slow machine runs out of patience in between.
    expect(walCommits(path)).toBeLessThan(before + 10);
  });

  test('one after another, each has its own commit', async () => {
    const before = walCommits(path);
    for (const id of many(3)) await add(id);
    expect(walCommits(path)).toBe(before + 3);
  });

  test('are told only when another process can read what they wrote', async () => {
    const outside = new DatabaseSync(path, { readOnly: true });
    const there = (id: string) => outside.prepare('select count(*) as n from person where id = ?').get(id)?.n;
    await Promise.all(
      many(40).map(async (id) => {
        await add(id);
        expect(there(id)).toBe(1);
      }),
    );
    outside.close();
  });

  test('one that fails takes back its own changes only', async () => {
    const work = many(20).map((id) =>
      inTransaction(db, async (trx) => {
        await insertPerson(trx, person(id));
        // Some look around in the middle, so that others come and wait.
        if (id.endsWith('5')) await turn();
        if (id.endsWith('3')) throw new Error('no');
        if (id === 'p4') await insertPerson(trx, person('p0'));
      }),
    );
    const ends = await Promise.allSettled(work);
    const lost = ends.flatMap(({ status }, index) => (status === 'rejected' ? [`p${index}`] : []));
    expect(lost).toEqual(['p3', 'p4', 'p13']);
    expect((await listPeople(db)).map(({ id }) => id).sort()).toEqual(
      many(20)
        .filter((id) => !lost.includes(id))
        .sort(),
    );
  });

  test('a full database fails whoever writes into it, tells why, and goes on when there is room again', async () => {
    await add('before');
    const pages = Number((await sql<{ page_count: number }>`pragma page_count`.execute(db)).rows[0]?.page_count);
    await sql.raw(`pragma max_page_count = ${pages + 3}`).execute(db);
    const long = (id: string) => inTransaction(db, (trx) => insertPerson(trx, { id, name: '长'.repeat(20_000) }));
    const ends = await Promise.allSettled([add('first'), long('long'), add('last')]);
    expect(ends[1]?.status).toBe('rejected');
    expect(ends.flatMap((end) => (end.status === 'rejected' ? [databaseObstacle(end.reason)] : []))).toContain(
      'disk-full',
    );
    await sql.raw('pragma max_page_count = 1000000').execute(db);
    await long('later');
    const kept = (await listPeople(db)).map(({ id }) => id);
    expect(kept).toEqual(expect.arrayContaining(['before', 'later']));
    for (const [index, id] of ['first', 'long', 'last'].entries()) {
      expect([id, kept.includes(id)]).toEqual([id, ends[index]?.status === 'fulfilled']);
    }
    expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{ integrity_check: 'ok' }]);
  });
});
