import type { ChainHead, EventRecord, NewEvent } from '../case-event/case-event.repository.ts';
import { eventHash, firstHash } from '../case-event/event-hash.ts';
import type { Db } from '../database.ts';
import { fromJsonText, type Json, type JsonObject, toJsonText, toSealedText } from '../json.ts';
import { seal, unsealOr } from '../seal/key-ring.ts';

/** Adds an event to the history of an entry, chained to the one before. Gives the new head. */
export async function appendRegisterEvent(
  db: Db,
  entryId: string,
  head: ChainHead,
  { at, actor, type, body }: NewEvent,
): Promise<ChainHead> {
  const seq = head.seq + 1;
  const text = toJsonText(body);
  const hash = eventHash({ caseId: entryId, seq, at, actor, type, body: text, prevHash: head.hash });
  const row = { entry_id: entryId, seq, at, actor, type, body: seal(text), prev_hash: head.hash, hash };
  await db.insertInto('register_event').values(row).execute();
  return { seq, hash };
}

/** Replaces the history of an entry by one of which values were taken, with a chain of its own: only clearing does that. Gives the new head. */
export async function rewriteRegisterEvents(trx: Db, entryId: string, events: readonly NewEvent[]): Promise<ChainHead> {
  await trx.deleteFrom('register_event').where('entry_id', '=', entryId).execute();
  let head: ChainHead = { seq: 0, hash: firstHash };
  for (const event of events) head = await appendRegisterEvent(trx, entryId, head, event);
  return head;
}

/** The history of an entry, oldest first. */
export async function listRegisterEvents(db: Db, entryId: string): Promise<EventRecord[]> {
  const rows = await db
    .selectFrom('register_event')
    .selectAll()
    .where('entry_id', '=', entryId)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq, at, actor, type, body, hash }) => {
    return { seq, at, actor, type, hash, body: fromJsonText<JsonObject>(body) };
  });
}

/** Number of the first event of an entry that was changed, is missing or was added; undefined when the chain is whole. */
export async function registerChainBreak(
  db: Db,
  { id, revision, headHash }: { id: string; revision: number; headHash: string },
): Promise<number | undefined> {
  const rows = await db.selectFrom('register_event').selectAll().where('entry_id', '=', id).orderBy('seq').execute();
  let last = { seq: 0, hash: firstHash };
  for (const row of rows) {
    const expected = eventHash({ ...row, body: unsealOr(row.body, ''), caseId: id, prevHash: last.hash });
    if (row.seq !== last.seq + 1 || row.prev_hash !== last.hash || row.hash !== expected) return last.seq + 1;
    last = { seq: row.seq, hash: row.hash };
  }
  return last.seq === revision && last.hash === headHash ? undefined : Math.min(last.seq, revision) + 1;
}

/** What a dated field of an entry is from a day on. */
export interface DatedValue {
  entryId: string;
  field: string;
  /** `YYYY-MM-DD` */
  from: string;
  /** Event that said so. */
  seq: number;
  value: Json;
}

export async function insertDatedValue(db: Db, { entryId, field, from, seq, value }: DatedValue): Promise<void> {
  await db
    .insertInto('register_value')
    .values({ entry_id: entryId, field, from_day: from, seq, value: toSealedText(value) })
    .execute();
}

/** Forgets everything said of these dated fields of an entry. */
export async function dropDatedValues(trx: Db, entryId: string, fields: readonly string[]): Promise<void> {
  for (const field of new Set(fields)) {
    await trx.deleteFrom('register_value').where('entry_id', '=', entryId).where('field', '=', field).execute();
  }
}

/** The values of the dated fields of an entry, the earliest day first; of two for one day the one said last comes last. */
export async function listDatedValues(db: Db, entryId: string): Promise<DatedValue[]> {
  const rows = await db
    .selectFrom('register_value')
    .selectAll()
    .where('entry_id', '=', entryId)
    .orderBy('field')
    .orderBy('from_day')
    .orderBy('seq')
    .execute();
  return rows.map(({ field, from_day: from, seq, value }) => {
    return { entryId, field, from, seq, value: fromJsonText<Json>(value) };
  });
}
