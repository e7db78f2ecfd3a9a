import type { Db } from '../database.ts';
import { fixedStatement } from '../fixed-statement.ts';
import { inParts } from '../in-parts.ts';
import { fromJsonText, type JsonObject, toJsonText } from '../json.ts';
import { seal, unsealOr } from '../seal/key-ring.ts';
import type { CaseEventTable } from './case-event.table.ts';
import { eventHash, firstHash } from './event-hash.ts';

/** An event without its place in the history. */
export interface NewEvent {
  at: string;
  actor: string | null;
  type: string;
  body: JsonObject;
}

export interface EventRecord extends NewEvent {
  seq: number;
  hash: string;
}

/** Where a history stands: the number and hash of its last event. */
export interface ChainHead {
  seq: number;
  hash: string;
}

/** The head of a history without events. */
export const emptyChain: ChainHead = { seq: 0, hash: firstHash };

/** Adds events behind `head`; a number already taken by somebody else is refused by the table. Gives the new head. */
export async function appendEvents(db: Db, caseId: string, head: ChainHead, events: NewEvent[]): Promise<ChainHead> {
  const rows: CaseEventTable[] = [];
  let last = head;
  for (const event of events) {
    const row = chained(caseId, last, event);
    rows.push(row);
    last = { seq: row.seq, hash: row.hash };
  }
  for (const part of inParts(rows)) await insertEvents(db, ...part);
  return last;
}

const insertEvents = fixedStatement((db, ...rows: CaseEventTable[]) => db.insertInto('case_event').values(rows));

function chained(caseId: string, head: ChainHead, event: NewEvent): CaseEventTable {
  const { at, actor, type } = event;
  const seq = head.seq + 1;
  const body = toJsonText(event.body);
  const hash = eventHash({ caseId, seq, at, actor, type, body, prevHash: head.hash });
  // The chain is over what was said, so that another key changes no hash.
  return { case_id: caseId, seq, at, actor, type, body: seal(body), prev_hash: head.hash, hash };
}

/**
 * Replaces the whole history by one of which values were taken, with a chain of its own. Gives the new head. In the transaction that clears
 * the case: nothing else ever rewrites a history.
 */
export async function rewriteEvents(trx: Db, caseId: string, events: NewEvent[]): Promise<ChainHead> {
  await trx.deleteFrom('case_event').where('case_id', '=', caseId).execute();
  return appendEvents(trx, caseId, emptyChain, events);
}

/** The history of a case, oldest first; of its end what comes after the event of that number. */
export async function listEvents(db: Db, caseId: string, after = 0): Promise<EventRecord[]> {
  const rows = await db
    .selectFrom('case_event')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute();
  return rows.map(eventOf);
}

function eventOf(row: CaseEventTable): EventRecord {
  const { seq, at, actor, type, hash } = row;
  return { seq, at, actor, type, hash, body: fromJsonText<JsonObject>(row.body) };
}

/**
 * Recomputes the chain of a case. Gives the number of the first event that was changed, is missing or was added,
 * or undefined when the history is as it was written.
 *
 * @param head what the case itself says about its last event; a cut-off end is found by it.
 */
export async function firstBrokenEvent(db: Db, caseId: string, head: ChainHead): Promise<number | undefined> {
  const rows = await db.selectFrom('case_event').selectAll().where('case_id', '=', caseId).orderBy('seq').execute();
  let last = emptyChain;
  for (const row of rows) {
    const body = unsealOr(row.body, '');
    const expected = eventHash({ ...row, body, caseId: row.case_id, prevHash: last.hash });
    if (row.seq !== last.seq + 1 || row.prev_hash !== last.hash || row.hash !== expected) return last.seq + 1;
    last = { seq: row.seq, hash: row.hash };
  }
  return last.seq === head.seq && last.hash === head.hash ? undefined : Math.min(last.seq, head.seq) + 1;
}
