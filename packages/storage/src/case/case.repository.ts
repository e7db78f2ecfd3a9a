import type { Selectable } from 'kysely';
import { enterInLedger } from '../case-ledger/case-ledger.repository.ts';
import type { Db } from '../database.ts';
import { fixedStatement } from '../fixed-statement.ts';
import { fromJsonText, type JsonObject, toSealedText } from '../json.ts';
import type { CaseTable } from './case.table.ts';

export interface CaseRecord {
  id: string;
  task: string;
  definition: string;
  unitId: string;
  initiator: string;
  status: string;
  result: string | null;
  number: string | null;
  title: string;
  /** With personal values masked. */
  titleMasked: string;
  openedAt: string;
  submittedAt: string | null;
  endedAt: string | null;
  /** Since when the values of persons are gone. */
  clearedAt: string | null;
  revision: number;
  headHash: string;
  document: JsonObject;
  /** The kernel's state without the document; storage does not look inside. */
  state: JsonObject;
  search: string;
  /** Without personal values. */
  searchMasked: string;
}

/** Adds a case and enters it in the ledger. */
export async function insertCase(db: Db, record: CaseRecord): Promise<void> {
  await db.insertInto('case').values(rowOf(record)).execute();
  await enterInLedger(db, record.id, record.openedAt);
}

/**
 * Replaces the case if it still stands at the revision of `before` (compare-and-swap). Only what differs from `before` is written, since
 * each column that is named costs its indexes; a document or state that is the same object is taken to be as it was.
 *
 * @returns false when somebody else was faster; nothing is changed then.
 */
export async function updateCase(db: Db, record: CaseRecord, before: CaseRecord): Promise<boolean> {
  const { id, revision } = before;
  const { numAffectedRows } = await changeCase(db, { at: revision, of: id, ...changedColumns(record, before) });
  return numAffectedRows === 1n;
}

const changeCase = fixedStatement((db, { at, of, ...changed }: Partial<CaseTable> & { at: number; of: string }) =>
  db.updateTable('case').set(changed).where('id', '=', of).where('revision', '=', at),
);

function changedColumns(record: CaseRecord, before: CaseRecord): Partial<CaseTable> {
  const old: Record<string, unknown> = columnsOf(before);
  const changed = Object.entries(columnsOf(record)).filter(([name, value]) => value !== old[name]);
  return {
    ...Object.fromEntries(changed),
    ...(record.document !== before.document && { document: toSealedText(record.document) }),
    ...(record.state !== before.state && { state: toSealedText(record.state) }),
  };
}

export async function findCase(db: Db, id: string): Promise<CaseRecord | undefined> {
  const row = await db.selectFrom('case').selectAll().where('id', '=', id).executeTakeFirst();
  return row && caseOf(row);
}

/** The case that has this number. */
export async function findCaseByNumber(db: Db, number: string): Promise<CaseRecord | undefined> {
  const row = await db.selectFrom('case').selectAll().where('number', '=', number).limit(1).executeTakeFirst();
  return row && caseOf(row);
}

/** The case, held until the transaction ends: whoever else wants to change it waits and then sees what became of it. */
export async function lockCase(trx: Db, id: string): Promise<CaseRecord | undefined> {
  const { rows } = await findLocked(trx, { id });
  return rows[0] && caseOf(rows[0]);
}

const findLocked = fixedStatement((trx, { id }: { id: string }) =>
  trx.selectFrom('case').selectAll().where('id', '=', id).forUpdate(),
);

/** Every case in the order of opening, a few at a time, so that any number of them fits into memory. */
export async function* allCases(db: Db, batch = 200): AsyncGenerator<CaseRecord> {
  let after = '';
  for (;;) {
    const rows = await db.selectFrom('case').selectAll().where('id', '>', after).orderBy('id').limit(batch).execute();
    for (const row of rows) yield caseOf(row);
    if (rows.length < batch) return;
    after = rows.at(-1)?.id ?? after;
  }
}

/** What is known of a case without reading what it holds. */
export type CaseHead = Pick<CaseRecord, 'id' | 'number' | 'revision' | 'headHash'>;

/** The head of every case, a few at a time, whatever its columns hold. */
export async function* allCaseHeads(db: Db, batch = 1000): AsyncGenerator<CaseHead> {
  let after = '';
  for (;;) {
    const heads = await db
      .selectFrom('case')
      .select(['id', 'number', 'revision', 'head_hash as headHash'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    yield* heads;
    if (heads.length < batch) return;
    after = heads.at(-1)?.id ?? after;
  }
}

/** Ids of cases of which there is a history and nothing else: somebody has taken them away. */
export async function missingCases(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('case_event')
    .select('case_id')
    .distinct()
    .where('case_id', 'not in', (inner) => inner.selectFrom('case').select('id'))
    .execute();
  return rows.map((row) => row.case_id);
}

const rowOf = (record: CaseRecord): CaseTable => ({
  ...columnsOf(record),
  document: toSealedText(record.document),
  state: toSealedText(record.state),
});

function columnsOf(record: CaseRecord): Omit<CaseTable, 'document' | 'state'> {
  return {
    id: record.id,
    task: record.task,
    definition: record.definition,
    unit_id: record.unitId,
    initiator: record.initiator,
    status: record.status,
    result: record.result,
    number: record.number,
    title: record.title,
    title_masked: record.titleMasked,
    opened_at: record.openedAt,
    submitted_at: record.submittedAt,
    ended_at: record.endedAt,
    cleared_at: record.clearedAt,
    revision: record.revision,
    head_hash: record.headHash,
    search: record.search,
    search_masked: record.searchMasked,
  };
}

export function caseOf(row: Selectable<CaseTable>): CaseRecord {
  return {
    id: row.id,
    task: row.task,
    definition: row.definition,
    unitId: row.unit_id,
    initiator: row.initiator,
    status: row.status,
    result: row.result,
    number: row.number,
    title: row.title,
    titleMasked: row.title_masked,
    openedAt: row.opened_at,
    submittedAt: row.submitted_at,
    endedAt: row.ended_at,
    clearedAt: row.cleared_at,
    revision: row.revision,
    headHash: row.head_hash,
    document: fromJsonText<JsonObject>(row.document),
    state: fromJsonText<JsonObject>(row.state),
    search: row.search,
    searchMasked: row.search_masked,
  };
}

/** Ids of the live cases of a version after `cursor`, in the order of ids; `among`: only of these. */
export async function liveCasesOf(
  db: Db,
  definition: string,
  cursor: string,
  limit: number,
  among?: readonly string[],
): Promise<string[]> {
  let query = db
    .selectFrom('case')
    .select('id')
    .where('definition', '=', definition)
    .where('status', '!=', 'ended')
    .where('id', '>', cursor);
  if (among) query = query.where('id', 'in', among);
  const rows = await query.orderBy('id').limit(limit).execute();
  return rows.map(({ id }) => id);
}

/** How many live cases of a version there are. */
export async function countLiveCases(db: Db, definition: string): Promise<number> {
  const { n } = await db
    .selectFrom('case')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('definition', '=', definition)
    .where('status', '!=', 'ended')
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Ids of cases after `cursor`, of a task or of all, in the order of ids. */
export async function caseIdsAfter(db: Db, cursor: string, task: string | undefined, limit: number): Promise<string[]> {
  let query = db.selectFrom('case').select('id').where('id', '>', cursor);
  if (task !== undefined) query = query.where('task', '=', task);
  const rows = await query.orderBy('id').limit(limit).execute();
  return rows.map(({ id }) => id);
}
