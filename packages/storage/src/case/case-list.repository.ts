import { type ExpressionBuilder, type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { casesNear, listedAt, type Near } from '../access/near.ts';
import { foundBy, type Reader, readableBy, seesWholeCase, worksOnCase } from '../access/readable.ts';
import type { Db, Tables } from '../database.ts';
import type { Page, Paged } from '../page.ts';
import { type CaseRecord, caseOf } from './case.repository.ts';
import type { CaseTable } from './case.table.ts';

/** What may be asked of the list of cases. Everything given must hold. */
export interface CaseFilter {
  task?: string | undefined;
  /** Id of a unit: its cases and those of the units below. */
  unit?: string | undefined;
  status?: string | undefined;
  result?: string | undefined;
  /** Id of a step that has open work. */
  step?: string | undefined;
  q?: string | undefined;
  /** Instants between which the case was submitted (a draft: opened); the second is excluded. */
  from?: string | undefined;
  before?: string | undefined;
  overdue?: boolean | undefined;
  /** Begun by the reader. */
  mine?: boolean | undefined;
}

export interface ListedCase extends CaseRecord {
  unitName: string;
  initiatorName: string;
  /** The reader has open work in it or has done some. */
  worksOn: boolean;
  /** The reader sees personal and sensitive values whole; else `title` is masked. */
  seesWhole: boolean;
}

/** Columns a list may be sorted by. */
export const caseOrders = ['openedAt', 'submittedAt', 'endedAt', 'number', 'title', 'unit', 'status'] as const;
export type CaseOrder = (typeof caseOrders)[number];

const columns = {
  openedAt: sql.ref('case.opened_at'),
  submittedAt: listedAt,
  endedAt: sql.ref('case.ended_at'),
  number: sql.ref('case.number'),
  unit: sql.ref('org_unit.path'),
  status: sql.ref('case.status'),
} as const satisfies Record<Exclude<CaseOrder, 'title'>, RawBuilder<unknown>>;

export interface CaseSort {
  by: CaseOrder;
  direction: 'asc' | 'desc';
}

/** What was handed in last comes first. */
export const defaultCaseSort: CaseSort = { by: 'submittedAt', direction: 'desc' };

/** How far a list counts; what comes after is only said to be there. */
const countedAtMost = 1000;

interface Listed extends Paged<ListedCase> {
  /** There are more than `total`. */
  more: boolean;
}

/** A page of the cases that the reader may see. */
export async function listCases(
  db: Db,
  reader: Reader,
  filter: CaseFilter,
  page: Page,
  sort: CaseSort = defaultCaseSort,
): Promise<Listed> {
  const near = await casesNear(db, reader, filter);
  const found = readableCases(db, reader, filter, near);
  const pageOf = async (cases: typeof found) => {
    const ids = inOrder(cases, reader, sort).limit(page.pageSize);
    return listed(db, ids.offset((page.page - 1) * page.pageSize), reader, sort).execute();
  };
  const first = near && sort.by === 'submittedAt' ? firstOf(near, 2 * page.page * page.pageSize, sort) : undefined;
  let rows = first ? await pageOf(readableCases(db, reader, filter, first)) : [];
  if (rows.length < page.pageSize) rows = await pageOf(found);
  const items = rows.map(listedOf);
  if (page.page === 1 && items.length < page.pageSize) return { items, total: items.length, more: false };
  const counted = await count(db, found.select('case.id').limit(countedAtMost + 1));
  return { items, total: Math.min(counted, countedAtMost), more: counted > countedAtMost };
}

/** The first of what is near: mostly they are what is shown, and nothing more is read of the others. */
const firstOf = (near: Near, most: number, { direction }: CaseSort): Near =>
  sql`(select id, listed_at from ${near} as nearest
    order by listed_at ${sql.raw(direction)}, id ${sql.raw(direction)} limit ${most})`;

/** How many cases the reader may see, all of them counted. */
export async function countCases(db: Db, reader: Reader, filter: CaseFilter): Promise<number> {
  const near = await casesNear(db, reader, filter);
  return count(db, readableCases(db, reader, filter, near).select('case.id'));
}

/** All cases that the reader may see and the filter lets through, one after another, for an export. */
export async function* streamCases(db: Db, reader: Reader, filter: CaseFilter, sort = defaultCaseSort) {
  const found = readableCases(db, reader, filter, await casesNear(db, reader, filter));
  for await (const row of listed(db, inOrder(found, reader, sort), reader, sort).stream()) yield listedOf(row);
}

/** The case with the names a summary shows, if the reader may see it. */
export async function findReadableCase(db: Db, reader: Reader, id: string): Promise<ListedCase | undefined> {
  const found = readableCases(db, reader, {}).where('case.id', '=', id).select('case.id');
  const row = await listed(db, found, reader, defaultCaseSort).executeTakeFirst();
  return row && listedOf(row);
}

/** A column of a typed table that holds ids of register entries. */
export interface ReferringColumn {
  table: string;
  column: string;
}

/** The cases that refer to an entry of a register, or to one merged into it, as far as the reader may see them; those begun last first. */
export async function casesReferringTo(
  db: Db,
  reader: Reader,
  { entry, columns: places, limit }: { entry: string; columns: readonly ReferringColumn[]; limit: number },
): Promise<ListedCase[]> {
  if (places.length === 0) return [];
  const entries = sql`(select e.id from register_entry as e where e.id = ${entry} or e.merged_into = ${entry})`;
  const each = places.map(
    ({ table, column }) => sql`select case_id from ${sql.id(table)} where ${sql.id(column)} in ${entries}`,
  );
  const sort: CaseSort = { by: 'openedAt', direction: 'desc' };
  const found = readableCases(db, reader, {}).where(sql<SqlBool>`"case".id in (${sql.join(each, sql` union `)})`);
  const rows = await listed(db, inOrder(found, reader, sort).limit(limit), reader, sort).execute();
  return rows.map(listedOf);
}

/** Of a case that has been handed in and has not ended. */
export const underWay = ['running', 'suspended'];

/** How many cases of each task are under way where the reader may see them. */
export async function countRunningCases(db: Db, reader: Reader): Promise<Map<string, number>> {
  const rows = await readableCases(db, reader, {}, await casesNear(db, reader, { status: underWay }))
    .where('case.status', 'in', underWay)
    .select(({ fn }) => ['case.task', fn.countAll<number>().as('n')])
    .groupBy('case.task')
    .execute();
  return new Map(rows.map((row) => [row.task, Number(row.n)]));
}

type Joined = 'case' | 'org_unit';
type Cases = SelectQueryBuilder<Tables, 'case', object>;

/**
 * The cases that the reader may see, looked for near the reader or else in the whole archive. `cross join` keeps SQLite from beginning
 * elsewhere; PostgreSQL takes it as any other join.
 */
export function readableCases(db: Db, reader: Reader, filter: CaseFilter, near?: Near) {
  const cases = near
    ? (db.selectFrom(near.as('near')).crossJoin('case').whereRef('case.id', '=', 'near.id') as unknown as Cases)
    : (db.selectFrom('case') as Cases);
  return cases
    .crossJoin('org_unit')
    .whereRef('org_unit.id', '=', 'case.unit_id')
    .where((eb) => readableBy(eb as unknown as ExpressionBuilder<Tables, 'case' | 'org_unit'>, reader))
    .where((eb) => eb.and(conditions(eb as unknown as ExpressionBuilder<Tables, Joined>, reader, filter)));
}

async function count(db: Db, ids: SelectQueryBuilder<Tables, Joined, { id: string }>): Promise<number> {
  const { n } = await db
    .selectFrom(ids.as('counted'))
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

function conditions(eb: ExpressionBuilder<Tables, Joined>, reader: Reader, filter: CaseFilter) {
  return [
    ...(filter.task === undefined ? [] : [eb('case.task', '=', filter.task)]),
    ...(filter.status === undefined ? [] : [eb('case.status', '=', filter.status)]),
    ...(filter.result === undefined ? [] : [eb('case.result', '=', filter.result)]),
    ...(filter.mine ? [eb('case.initiator', '=', reader.personId)] : []),
    ...(filter.from === undefined ? [] : [eb(listedAt, '>=', filter.from)]),
    ...(filter.before === undefined ? [] : [eb(listedAt, '<', filter.before)]),
    ...(filter.unit === undefined ? [] : [belowUnit(filter.unit)]),
    ...(filter.step === undefined ? [] : [openWork(sql`w.step = ${filter.step}`)]),
    ...(filter.overdue ? [openWork(sql`w.overdue = 1`)] : []),
    ...(filter.q?.trim() ? [foundBy(reader, filter.q)] : []),
  ];
}

/** Whether the unit of the query (`org_unit`) is this one or stands below it. */
export const belowUnit = (unit: string) => sql<SqlBool>`exists (
  select 1 from org_unit as top where top.id = ${unit}
    and substr(org_unit.path, 1, length(top.path)) = top.path)`;

const openWork = (which: ReturnType<typeof sql>) => sql<SqlBool>`exists (
  select 1 from work_item as w where w.case_id = "case".id and w.state = 'open' and ${which})`;

/** Ids in the order of a list; only what the order asks for is read of each. */
const inOrder = (found: ReturnType<typeof readableCases>, reader: Reader, { by, direction }: CaseSort) =>
  found.select('case.id').orderBy(orderOf(by, reader), direction).orderBy('case.id', direction);

/** Everything that is shown of the cases with these ids. */
function listed(
  db: Db,
  ids: SelectQueryBuilder<Tables, Joined, { id: string }>,
  reader: Reader,
  { by, direction }: CaseSort,
) {
  return db
    .selectFrom(ids.as('found'))
    .crossJoin('case')
    .whereRef('case.id', '=', 'found.id')
    .innerJoin('org_unit', 'org_unit.id', 'case.unit_id')
    .innerJoin('person', 'person.id', 'case.initiator')
    .selectAll('case')
    .select(['org_unit.name as unit_name', 'person.name as initiator_name'])
    .select([worksOnCase(reader).as('works_on'), seesWholeCase(reader).as('sees_whole')])
    .orderBy(orderOf(by, reader), direction)
    .orderBy('case.id', direction);
}

/** What is masked is sorted as it is shown. */
const orderOf = (by: CaseOrder, reader: Reader) =>
  by === 'title' ? sql`case when ${seesWholeCase(reader)} then "case".title else "case".title_masked end` : columns[by];

interface ListedRow extends CaseTable {
  unit_name: string;
  initiator_name: string;
  works_on: SqlBool;
  sees_whole: SqlBool;
}

function listedOf(row: ListedRow): ListedCase {
  const { unit_name: unitName, initiator_name: initiatorName, works_on, sees_whole } = row;
  const record = caseOf(row);
  const seesWhole = Boolean(sees_whole);
  const title = seesWhole ? record.title : record.titleMasked;
  return { ...record, title, unitName, initiatorName, worksOn: Boolean(works_on), seesWhole };
}
