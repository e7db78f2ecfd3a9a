import { randomBytes } from 'node:crypto';
import { type Db, inTransaction } from '../database.ts';
import { seal, unseal } from '../seal/key-ring.ts';

/**
 * The key by which an office makes tokens of identifiers. Made when it is first asked for, and never changed: another one would make other
 * tokens of the same person. `isNew`: it was not there before, so what was written until now has no tokens.
 */
export async function openBlindKey(db: Db): Promise<{ key: Buffer; isNew: boolean }> {
  const known = await findBlindKey(db);
  if (known) return { key: known, isNew: false };
  await inTransaction(db, async (trx) => {
    const key = seal(randomBytes(32).toString('base64url'));
    await trx
      .insertInto('blind_key')
      .values({ id: 1, key })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  });
  const made = await findBlindKey(db);
  if (!made) throw new Error('the key of tokens could not be kept');
  return { key: made, isNew: true };
}

async function findBlindKey(db: Db): Promise<Buffer | undefined> {
  const row = await db.selectFrom('blind_key').select('key').where('id', '=', 1).executeTakeFirst();
  return row && Buffer.from(unseal(row.key), 'base64url');
}
