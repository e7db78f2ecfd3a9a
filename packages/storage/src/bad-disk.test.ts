import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction, openDatabase } from './database.ts';
import { migrateToLatest } from './migrations/migrate.ts';
import { databaseObstacle } from './obstacle.ts';
import { insertPerson, listPeople } from './person/person.repository.ts';
import { mayMount } from './testing/may-mount.ts';

/** Where no disk can be made, `shared-writer.test.ts` fills a database up. */
describe.runIf(mayMount())('a database on a disk of two megabytes', () => {
  let disk: string;
  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), 'hearth-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]);
  });
  afterEach(() => {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  });

  const ballast = () => join(disk, 'ballast');
  /** Takes every byte that is left. */
  function fill(): void {
    for (let size = 1 << 20; size > 0; size >>= 1) {
      try {
        writeFileSync(ballast(), Buffer.alloc(size), { flag: 'a' });
      } catch {
        // No room for so much; for half of it there may be.
      }
    }
  }

  test('that runs full: says so, keeps what it had, and goes on by itself when there is room', async () => {
    const db = openDatabase({ path: join(disk, 'hearth.db') });
    await migrateToLatest(db);
    const add = (id: string) => inTransaction(db, (trx) => insertPerson(trx, { id, name: '长'.repeat(3000) }));
    await add('before');
    fill();
    const ends = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => add(`p${index}`)));
    const lost = ends.flatMap((end) => (end.status === 'rejected' ? [databaseObstacle(end.reason)] : []));
    expect(lost.length).toBeGreaterThan(0);
    expect(new Set(lost)).toEqual(new Set(['disk-full']));
    const acknowledged = ends.flatMap((end, index) => (end.status === 'fulfilled' ? [`p${index}`] : []));
    const kept = async () => (await listPeople(db)).map(({ id }) => id).sort();
    expect(await kept()).toEqual(['before', ...acknowledged].sort());
    rmSync(ballast());
    await add('after');
    expect(await kept()).toEqual(['after', 'before', ...acknowledged].sort());
    expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{ integrity_check: 'ok' }]);
    await db.destroy();
  });

  test('that may only be read: cannot be opened, and can when it may be written again', async () => {
    const path = join(disk, 'hearth.db');
    const first = openDatabase({ path });
    await migrateToLatest(first);
    await insertPerson(first, { id: 'p1', name: '王敏' });
    await first.destroy();
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const closed = openDatabase({ path });
    const fault = await migrateToLatest(closed).catch((error: unknown) => error);
    expect(['not-writable', 'path-unusable']).toContain(databaseObstacle(fault));
    await closed.destroy();
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    const again = openDatabase({ path });
    await migrateToLatest(again);
    expect(await listPeople(again)).toHaveLength(1);
    await again.destroy();
  });
});
