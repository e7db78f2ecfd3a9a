import { sql } from 'kysely';
import type { Db } from './database.ts';

/** Does something inside a transaction and takes it back unless its outcome is to stay. May stand inside another. */
export async function inSavepoint<T>(
  trx: Db,
  work: () => Promise<T>,
  { stays }: { stays: (outcome: T) => boolean },
): Promise<T> {
  await sql`savepoint part`.execute(trx);
  const outcome = await work();
  if (!stays(outcome)) await sql`rollback to savepoint part`.execute(trx);
  await sql`release savepoint part`.execute(trx);
  return outcome;
}
