import { randomBytes, randomUUID } from 'node:crypto';
import { type Db, inTransaction } from '../database.ts';
import { holdName } from '../dialect/hold.ts';
import { decrypt, encrypt, type Key, type KeyRing, ringOf, SealBroken } from './key-ring.ts';

/**
 * The keys of an office's values, oldest first, opened by a key of the environment. An office that has none gets its first one. Without
 * any key of the environment, an office that has sealed nothing has none.
 *
 * @param masters the key of the environment, and the one before it while keys are being changed.
 * @throws SealBroken when a key is there that none of them opens.
 */
export function openDataKeys(db: Db, masters: readonly Key[], now: string): Promise<KeyRing> {
  return inTransaction(db, async (trx) => {
    await holdName(trx, 'data-keys');
    const kept = await trx.selectFrom('data_key').selectAll().orderBy('created_at').orderBy('id').execute();
    const keys = kept.map(({ id, sealed, master }) => {
      const opener = masters.find((one) => one.id === master);
      if (!opener) throw new SealBroken('key-missing');
      return { id, bytes: decrypt(opener, Buffer.from(sealed, 'base64url')) };
    });
    const [newest] = masters;
    if (newest && keys.length === 0) keys.push(await addDataKey(trx, newest, now));
    return ringOf(keys);
  });
}

/** Makes a new key that seals from now on; the older ones go on opening. */
export async function addDataKey(db: Db, master: Key, now: string): Promise<Key> {
  const key = { id: randomUUID().slice(0, 8), bytes: randomBytes(32) };
  const sealed = encrypt(master, key.bytes).toString('base64url');
  await db.insertInto('data_key').values({ id: key.id, sealed, master: master.id, created_at: now }).execute();
  return key;
}

/** Seals every data key with another key of the environment. */
export async function resealDataKeys(db: Db, ring: KeyRing, master: Key): Promise<void> {
  for (const key of ring.byId.values()) {
    const sealed = encrypt(master, key.bytes).toString('base64url');
    await db.updateTable('data_key').set({ sealed, master: master.id }).where('id', '=', key.id).execute();
  }
}

/** Forgets every key but the newest; nothing may be sealed with them any more. */
export async function dropOldDataKeys(db: Db, newest: Key): Promise<void> {
  await db.deleteFrom('data_key').where('id', '!=', newest.id).execute();
}
