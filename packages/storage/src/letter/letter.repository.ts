import type { Selectable } from 'kysely';
import { type Db, inTransaction } from '../database.ts';
import { inParts } from '../in-parts.ts';
import { isFree, type Lease } from '../job/lease.ts';
import { fromJsonText, type JsonObject, toSealedText } from '../json.ts';
import type { Page, Paged } from '../page.ts';
import type { LetterTable } from './letter.table.ts';

export type LetterState = 'waiting' | 'sent' | 'dead' | 'dropped';

export interface LetterRecord {
  id: string;
  kind: string;
  target: string;
  payload: JsonObject;
  state: LetterState;
  createdAt: string;
  dueAt: string;
  attempts: number;
  lastError: string | null;
  sentAt: string | null;
}

export type NewLetter = Pick<LetterRecord, 'id' | 'kind' | 'target' | 'payload' | 'createdAt'>;

/** Puts letters into the outbox; one that is there already stays as it is. */
export async function insertLetters(db: Db, letters: readonly NewLetter[]): Promise<void> {
  for (const part of inParts(letters)) {
    await db
      .insertInto('letter')
      .values(part.map(rowOf))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
}

/** Takes up to `limit` letters that are due and that nobody holds, the oldest first, none for the targets left out. */
export function claimLetters(
  db: Db,
  now: string,
  lease: Lease,
  limit: number,
  leftOut: readonly string[] = [],
): Promise<LetterRecord[]> {
  return inTransaction(db, async (trx) => {
    let due = trx
      .selectFrom('letter')
      .select('id')
      .where('state', '=', 'waiting')
      .where('due_at', '<=', now)
      .where(isFree(now, lease));
    if (leftOut.length > 0) due = due.where('target', 'not in', leftOut);
    const found = await due.orderBy('due_at').orderBy('id').limit(limit).execute();
    if (found.length === 0) return [];
    const rows = await trx
      .updateTable('letter')
      .set((eb) => ({ lease_owner: lease.owner, lease_until: lease.until, attempts: eb('attempts', '+', 1) }))
      .where(
        'id',
        'in',
        found.map(({ id }) => id),
      )
      // Again, for a server that looked at the same time: only one finds the row free.
      .where('state', '=', 'waiting')
      .where(isFree(now, lease))
      .returningAll()
      .execute();
    return rows.map(letterOf).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  });
}

/** How the attempts of some letters ended: `error` null = sent; `again` null = not tried any more. */
export interface LetterOutcome {
  id: string;
  error: string | null;
  again: string | null;
}

/** Notes what became of letters that were claimed. */
export function noteLetters(db: Db, outcomes: readonly LetterOutcome[], now: string): Promise<void> {
  return inTransaction(db, async (trx) => {
    const sent = outcomes.filter(({ error }) => error === null).map(({ id }) => id);
    for (const ids of inParts(sent)) {
      const free = { lease_owner: null, lease_until: null, last_error: null };
      await trx
        .updateTable('letter')
        .set({ state: 'sent', sent_at: now, ...free })
        .where('id', 'in', ids)
        .execute();
    }
    for (const { id, error, again } of outcomes) {
      if (error === null) continue;
      const next = again === null ? { state: 'dead' } : { due_at: again };
      await trx
        .updateTable('letter')
        .set({ ...next, lease_owner: null, lease_until: null, last_error: error })
        .where('id', '=', id)
        .where('state', '=', 'waiting')
        .execute();
    }
  });
}

/** A page of the outbox, the newest first. */
export async function listLetters(
  db: Db,
  { state, target }: { state?: string | undefined; target?: string | undefined },
  { page, pageSize }: Page,
): Promise<Paged<LetterRecord>> {
  let found = db.selectFrom('letter');
  if (state !== undefined) found = found.where('state', '=', state);
  if (target !== undefined) found = found.where('target', '=', target);
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { items: rows.map(letterOf), total: Number(total) };
}

/** How many letters are in each state. */
export async function countLetters(db: Db): Promise<Partial<Record<LetterState, number>>> {
  const rows = await db
    .selectFrom('letter')
    .select(({ fn }) => ['state', fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
}

/** Lets a dead or waiting letter be tried at once, as if for the first time. False when there is none. */
export async function retryLetter(db: Db, id: string, now: string): Promise<boolean> {
  const again = { state: 'waiting', due_at: now, attempts: 0, lease_owner: null, lease_until: null };
  const { numUpdatedRows } = await db
    .updateTable('letter')
    .set(again)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'dead'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives a letter up for good. False when there is none that waits or is dead. */
export async function dropLetter(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('letter')
    .set({ state: 'dropped' })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'dead'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Forgets what was sent before an instant, and what was given up. */
export function deleteOldLetters(db: Db, before: string): Promise<unknown> {
  return db
    .deleteFrom('letter')
    .where((eb) => eb.or([eb('sent_at', '<', before), eb('state', '=', 'dropped').and('created_at', '<', before)]))
    .execute();
}

function rowOf({ id, kind, target, payload, createdAt }: NewLetter): LetterTable {
  return {
    id,
    kind,
    target,
    payload: toSealedText(payload),
    state: 'waiting',
    created_at: createdAt,
    due_at: createdAt,
    attempts: 0,
    lease_owner: null,
    lease_until: null,
    last_error: null,
    sent_at: null,
  };
}

function letterOf(row: Selectable<LetterTable>): LetterRecord {
  return {
    id: row.id,
    kind: row.kind,
    target: row.target,
    payload: fromJsonText<JsonObject>(row.payload),
    state: row.state as LetterState,
    createdAt: row.created_at,
    dueAt: row.due_at,
    attempts: row.attempts,
    lastError: row.last_error,
    sentAt: row.sent_at,
  };
}
