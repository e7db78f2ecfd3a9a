import { sql } from 'kysely';
import type { Db } from '../database.ts';

/**
 * Runs work whose writes need not survive a power cut one by one, such as filling an empty database: the disk is asked to be
 * sure only once, at the end. Nothing else may write meanwhile.
 */
export async function bulkLoad<T>(db: Db, work: () => Promise<T>): Promise<T> {
  await sql`pragma synchronous = off`.execute(db);
  try {
    return await work();
  } finally {
    await sql`pragma synchronous = full`.execute(db);
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  }
}
