import { type Selectable, type SqlBool, sql } from 'kysely';
import { isAnyOf } from '../access/any-of.ts';
import type { Range } from '../access/readable.ts';
import type { Db } from '../database.ts';
import { fromJsonText, type JsonObject, toSealedText } from '../json.ts';
import { containing, type Page, type Paged } from '../page.ts';
import type { RegisterEntryTable } from './register-entry.table.ts';

export interface RegisterEntryRecord {
  id: string;
  register: string;
  /** Hash of the register's definition that last wrote it. */
  definition: string;
  unitId: string;
  status: 'active' | 'closed' | 'merged';
  mergedInto: string | null;
  title: string;
  /** With personal values masked. */
  titleMasked: string;
  document: JsonObject;
  search: string;
  searchMasked: string;
  revision: number;
  headHash: string;
  addedAt: string;
  changedAt: string;
}

/** An entry as a list shows it. */
export interface ListedEntry extends RegisterEntryRecord {
  unitName: string;
  /** The reader sees personal and sensitive values whole; else `title` is masked. */
  seesWhole: boolean;
}

/** Where somebody sees the entries of a register, and where they see them whole; the tasks of a range are registers here. */
export interface EntryReader {
  sees: readonly Range[];
  whole: readonly Range[];
}

export interface EntryFilter {
  register: string;
  /** Id of a unit: its entries and those of the units below. */
  unit?: string | undefined;
  status?: string | undefined;
  q?: string | undefined;
  /** Only of these. */
  ids?: readonly string[] | undefined;
}

export function insertEntry(db: Db, record: RegisterEntryRecord): Promise<unknown> {
  return db.insertInto('register_entry').values(rowOf(record)).execute();
}

/** Replaces the entry if it still stands at `revision`. Gives false when somebody else was faster. */
export async function updateEntry(db: Db, record: RegisterEntryRecord, revision: number): Promise<boolean> {
  const { id, ...changed } = rowOf(record);
  const { numUpdatedRows } = await db
    .updateTable('register_entry')
    .set(changed)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function findEntry(db: Db, id: string): Promise<RegisterEntryRecord | undefined> {
  const row = await db.selectFrom('register_entry').selectAll().where('id', '=', id).executeTakeFirst();
  return row && entryOf(row);
}

/** Every entry of every register, a few at a time. */
export async function* allEntries(db: Db, batch = 200): AsyncGenerator<RegisterEntryRecord> {
  let after = '';
  for (;;) {
    const page = db.selectFrom('register_entry').selectAll().where('id', '>', after).orderBy('id').limit(batch);
    const rows = await page.execute();
    for (const row of rows) yield entryOf(row);
    if (rows.length < batch) return;
    after = rows.at(-1)?.id ?? after;
  }
}

/** The entry as the reader may see it; undefined when they may not. */
export async function findReadableEntry(db: Db, reader: EntryReader, id: string): Promise<ListedEntry | undefined> {
  const row = await listed(db, reader).where('register_entry.id', '=', id).executeTakeFirst();
  return row && listedOf(row);
}

/** A page of the entries that the reader may see, by title. */
export async function listEntries(
  db: Db,
  reader: EntryReader,
  filter: EntryFilter,
  page: Page,
): Promise<Paged<ListedEntry>> {
  const found = filtered(db, reader, filter);
  const { total } = await found
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await byTitle(found, reader)
    .limit(page.pageSize)
    .offset((page.page - 1) * page.pageSize)
    .execute();
  return { items: rows.map(listedOf), total: Number(total) };
}

/** All entries that the reader may see and the filter lets through, in the order of the list, for an export. */
export async function* streamEntries(db: Db, reader: EntryReader, filter: EntryFilter): AsyncGenerator<ListedEntry> {
  for await (const row of byTitle(filtered(db, reader, filter), reader).stream()) yield listedOf(row);
}

/** Whose identifier this is. */
export async function findByIdentifier(db: Db, register: string, identifier: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('register_identifier')
    .select('entry_id')
    .where('register', '=', register)
    .where('identifier', '=', identifier)
    .executeTakeFirst();
  return row?.entry_id;
}

/**
 * Gives the entry these identifiers in place of those that it had. The first is its own; one of the others that another entry has already
 * stays there.
 */
export async function setIdentifiers(
  db: Db,
  { id, register }: Pick<RegisterEntryRecord, 'id' | 'register'>,
  [own, ...others]: readonly string[],
) {
  await db.deleteFrom('register_identifier').where('entry_id', '=', id).execute();
  if (own === undefined) return;
  const row = (identifier: string) => ({ register, identifier, entry_id: id });
  await db.insertInto('register_identifier').values(row(own)).execute();
  if (others.length === 0) return;
  const further = db.insertInto('register_identifier').values(others.map(row));
  await further.onConflict((conflict) => conflict.doNothing()).execute();
}

/** Whether the identifiers of a register's entries were written by these sets of fields. */
export async function holdsIdentifiersBy(db: Db, register: string, sets: readonly string[][]): Promise<boolean> {
  const rule = db.selectFrom('identifier_rule').select('sets').where('register', '=', register);
  return (await rule.executeTakeFirst())?.sets === JSON.stringify(sets);
}

/** Writes the identifiers of all entries of a register anew. What two entries have stays with the one that was added first. */
export async function rewriteIdentifiers(
  db: Db,
  register: string,
  sets: readonly string[][],
  identifiersOf: (entry: RegisterEntryRecord) => readonly string[],
): Promise<void> {
  await db.deleteFrom('register_identifier').where('register', '=', register).execute();
  for await (const entry of allEntries(db)) {
    const own = entry.register === register && entry.status !== 'merged' ? identifiersOf(entry) : [];
    if (own.length === 0) continue;
    const rows = own.map((identifier) => ({ register, identifier, entry_id: entry.id }));
    const insert = db.insertInto('register_identifier').values(rows);
    await insert.onConflict((conflict) => conflict.doNothing()).execute();
  }
  const rule = { register, sets: JSON.stringify(sets) };
  const insert = db.insertInto('identifier_rule').values(rule);
  await insert.onConflict((conflict) => conflict.column('register').doUpdateSet({ sets: rule.sets })).execute();
}

/** The entries that a case has written, by title. */
export async function listEntriesWrittenBy(db: Db, caseId: string): Promise<RegisterEntryRecord[]> {
  const rows = await db
    .selectFrom('register_entry')
    .selectAll()
    .where('id', 'in', (inner) =>
      inner
        .selectFrom('register_event')
        .select('entry_id')
        .where(sql<SqlBool>`body like ${containing(`"case":${JSON.stringify(caseId)}`)} escape '\\'`),
    )
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map(entryOf);
}

function filtered(db: Db, reader: EntryReader, { register, unit, status, q, ids }: EntryFilter) {
  let query = listed(db, reader).where('register_entry.register', '=', register);
  if (status !== undefined) query = query.where('register_entry.status', '=', status);
  if (unit !== undefined) query = query.where(below(unit));
  if (ids !== undefined) query = query.where(isAnyOf('register_entry.id', ids));
  const words = (q ?? '').trim().toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  for (const word of words) {
    const holds = (column: string) => sql<SqlBool>`${sql.ref(column)} like ${containing(word)} escape '\\'`;
    const [masked, whole] = [holds('register_entry.search_masked'), holds('register_entry.search')];
    query = query.where(sql<SqlBool>`(${masked} or (${whole} and ${isIn(reader.whole)}))`);
  }
  return query;
}

/** In the order of the titles that the reader sees. */
const byTitle = (found: ReturnType<typeof filtered>, reader: EntryReader) =>
  found
    .orderBy(sql`case when ${isIn(reader.whole)} then register_entry.title else register_entry.title_masked end`)
    .orderBy('register_entry.id');

function listed(db: Db, reader: EntryReader) {
  return db
    .selectFrom('register_entry')
    .innerJoin('org_unit', 'org_unit.id', 'register_entry.unit_id')
    .selectAll('register_entry')
    .select(['org_unit.name as unit_name', isIn(reader.whole).as('sees_whole')])
    .where(isIn(reader.sees));
}

function isIn(ranges: readonly Range[]) {
  if (ranges.length === 0) return sql<SqlBool>`1 = 0`;
  const each = ranges.map(({ tasks, unit, reach }) => {
    const of = isAnyOf('register_entry.register', tasks);
    if (reach === 'own') return sql<SqlBool>`(${of} and register_entry.unit_id = ${unit})`;
    if (reach === 'children') return sql<SqlBool>`(${of} and org_unit.parent = ${unit})`;
    return sql<SqlBool>`(${of} and ${below(unit)})`;
  });
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`;
}

const below = (unit: string) => sql<SqlBool>`exists (select 1 from org_unit as held where held.id = ${unit}
  and substr(org_unit.path, 1, length(held.path)) = held.path)`;

type ListedRow = Selectable<RegisterEntryTable> & { unit_name: string; sees_whole: SqlBool };

function listedOf({ unit_name: unitName, sees_whole, ...row }: ListedRow): ListedEntry {
  const entry = entryOf(row);
  const seesWhole = Boolean(sees_whole);
  return { ...entry, title: seesWhole ? entry.title : entry.titleMasked, unitName, seesWhole };
}

function rowOf(record: RegisterEntryRecord): RegisterEntryTable {
  return {
    id: record.id,
    register: record.register,
    definition: record.definition,
    unit_id: record.unitId,
    status: record.status,
    merged_into: record.mergedInto,
    title: record.title,
    title_masked: record.titleMasked,
    document: toSealedText(record.document),
    search: record.search,
    search_masked: record.searchMasked,
    revision: record.revision,
    head_hash: record.headHash,
    added_at: record.addedAt,
    changed_at: record.changedAt,
  };
}

function entryOf(row: Selectable<RegisterEntryTable>): RegisterEntryRecord {
  return {
    id: row.id,
    register: row.register,
    definition: row.definition,
    unitId: row.unit_id,
    status: row.status as RegisterEntryRecord['status'],
    mergedInto: row.merged_into,
    title: row.title,
    titleMasked: row.title_masked,
    document: fromJsonText<JsonObject>(row.document),
    search: row.search,
    searchMasked: row.search_masked,
    revision: row.revision,
    headHash: row.head_hash,
    addedAt: row.added_at,
    changedAt: row.changed_at,
  };
}
