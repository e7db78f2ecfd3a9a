import type { Db } from '../database.ts';
import { holdName } from '../dialect/hold.ts';
import { fromJsonText, type Json, toSealedText } from '../json.ts';

export interface IdempotencyRecord {
  personId: string;
  key: string;
  /** SHA-256 of method, address and body. */
  requestHash: string;
  status: number;
  body: Json;
  createdAt: string;
}

/**
 * The answer given under the key, if there is one. The key is held until the transaction ends: the same request sent twice at once
 * waits here for its answer.
 */
export async function findAnswer(trx: Db, personId: string, key: string): Promise<IdempotencyRecord | undefined> {
  await holdName(trx, `answer ${personId} ${key}`);
  const row = await trx
    .selectFrom('idempotency_key')
    .selectAll()
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .executeTakeFirst();
  return (
    row && {
      personId,
      key,
      requestHash: row.request_hash,
      status: row.status,
      body: fromJsonText(row.body),
      createdAt: row.created_at,
    }
  );
}

export function insertAnswer(db: Db, record: IdempotencyRecord): Promise<unknown> {
  return db
    .insertInto('idempotency_key')
    .values({
      person_id: record.personId,
      key: record.key,
      request_hash: record.requestHash,
      status: record.status,
      body: toSealedText(record.body),
      created_at: record.createdAt,
    })
    .execute();
}

/** Forgets answers given before the instant. */
export function deleteAnswersBefore(db: Db, instant: string): Promise<unknown> {
  return db.deleteFrom('idempotency_key').where('created_at', '<', instant).execute();
}
