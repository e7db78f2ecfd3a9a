import { randomBytes } from 'node:crypto';
import { type Db, inTransaction } from '../database.ts';
import { seal, unseal } from '../seal/key-ring.ts';

interface BlindKey {
  key: Buffer;
  /** The rule by which all typed rows have their tokens; 0 when what was written until now has none. */
  rule: number;
}

/**
 * The key by which an office makes tokens of values. Made when it is first asked for, and never changed: another one would make other
 * tokens of the same person.
 */
export async function openBlindKey(db: Db): Promise<BlindKey> {
  const known = await findBlindKey(db);
  if (known) return known;
  await inTransaction(db, async (trx) => {
    const key = seal(randomBytes(32).toString('base64url'));
    await trx
      .insertInto('blind_key')
      .values({ id: 1, key, rule: 0 })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  });
  const made = await findBlindKey(db);
  if (!made) throw new Error('the key of tokens could not be kept');
  return made;
}

/** Notes that typed rows follow a rule from now on. False when they did already. */
export async function noteTokenRule(trx: Db, rule: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('blind_key')
    .set({ rule })
    .where('id', '=', 1)
    .where('rule', '<', rule)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function findBlindKey(db: Db): Promise<BlindKey | undefined> {
  const row = await db.selectFrom('blind_key').select(['key', 'rule']).where('id', '=', 1).executeTakeFirst();
  return row && { key: Buffer.from(unseal(row.key), 'base64url'), rule: row.rule };
}
