import { hash } from 'node:crypto';
import { firstHash } from '../case-event/event-hash.ts';
import type { Db } from '../database.ts';
import { holdName } from '../dialect/hold.ts';
import { fromJsonText, type JsonObject, toJsonText } from '../json.ts';
import type { Page, Paged } from '../page.ts';
import type { ClearingTable } from './clearing.table.ts';

export interface ClearingRecord {
  seq: number;
  kind: 'case' | 'entry';
  /** Id of the case or of the register entry. */
  subject: string;
  at: string;
  /** Who asked for it; null = by itself. */
  actor: string | null;
  rule: JsonObject;
  counts: JsonObject;
  /** Where its history stood afterwards. */
  headHash: string;
  /** SHA-256 of attachments whose bytes are still to be taken from the disk. */
  leftBytes: string[];
}

/** Writes down that something was cleared, behind the end of the chain. In the transaction that clears. */
export async function insertClearing(trx: Db, record: Omit<ClearingRecord, 'seq'>): Promise<void> {
  await holdName(trx, 'clearing');
  const last = await trx
    .selectFrom('clearing')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { kind, subject, at, actor, headHash } = record;
  const row = {
    ...{ seq: (last?.seq ?? 0) + 1, kind, subject, at, actor },
    ...{ rule: toJsonText(record.rule), counts: toJsonText(record.counts), head_hash: headHash },
  };
  const chained = { ...row, left_bytes: toJsonText(record.leftBytes), hash: lineHash(last?.hash ?? firstHash, row) };
  await trx.insertInto('clearing').values(chained).execute();
}

type Line = Omit<ClearingTable, 'left_bytes' | 'hash'>;

const lineHash = (before: string, { seq, kind, subject, at, actor, rule, counts, head_hash }: Line): string =>
  hash('sha256', JSON.stringify([before, seq, kind, subject, at, actor, rule, counts, head_hash]));

/** A page of what was cleared, the newest first. */
export async function listClearings(db: Db, { page, pageSize }: Page): Promise<Paged<ClearingRecord>> {
  const { total } = await db
    .selectFrom('clearing')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('clearing')
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { items: rows.map(clearingOf), total: Number(total) };
}

/** What was cleared with bytes of attachments that are still on the disk. */
export async function clearingsWithBytes(db: Db): Promise<ClearingRecord[]> {
  const rows = await db.selectFrom('clearing').selectAll().where('left_bytes', '!=', '[]').orderBy('seq').execute();
  return rows.map(clearingOf);
}

/** Notes that the bytes are gone from the disk. */
export const noteBytesGone = (db: Db, seq: number): Promise<unknown> =>
  db.updateTable('clearing').set({ left_bytes: '[]' }).where('seq', '=', seq).execute();

/** What is wrong with the list of what was cleared. */
interface ClearingFindings {
  /** Number of the first line that was changed, is missing or was added. */
  brokenAt: number | undefined;
  /** Cases that say they were cleared and are not listed, or are listed and do not say so. */
  cases: string[];
}

export async function checkClearings(db: Db): Promise<ClearingFindings> {
  const lines = await db.selectFrom('clearing').selectAll().orderBy('seq').execute();
  let before = firstHash;
  let brokenAt: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (brokenAt === undefined && (line.seq !== at + 1 || line.hash !== lineHash(before, line))) brokenAt = at + 1;
    before = line.hash;
  }
  const listed = new Map(
    lines.flatMap(({ kind, subject, head_hash }) => (kind === 'case' ? [[subject, head_hash]] : [])),
  );
  const cleared = await db
    .selectFrom('case')
    .select(['id', 'head_hash'])
    .where('cleared_at', 'is not', null)
    .orderBy('id')
    .execute();
  const wrong = cleared.filter(({ id, head_hash }) => listed.get(id) !== head_hash).map(({ id }) => id);
  const known = new Set(cleared.map(({ id }) => id));
  return { brokenAt, cases: [...wrong, ...[...listed.keys()].filter((id) => !known.has(id))] };
}

const clearingOf = (row: ClearingTable): ClearingRecord => ({
  ...{ seq: row.seq, kind: row.kind as ClearingRecord['kind'], subject: row.subject, at: row.at, actor: row.actor },
  ...{ rule: fromJsonText<JsonObject>(row.rule), counts: fromJsonText<JsonObject>(row.counts) },
  ...{ headHash: row.head_hash, leftBytes: fromJsonText<string[]>(row.left_bytes) },
});
