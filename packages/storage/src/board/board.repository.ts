import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { type Reader, readableBy } from '../access/readable.ts';
import { belowUnit } from '../case/case-list.repository.ts';
import type { Db, Tables } from '../database.ts';

export interface BoardFilter {
  task?: string | undefined;
  /** Id of a unit: its cases and those of the units below. */
  unit?: string | undefined;
}

export interface UnitLoad {
  unitId: string;
  /** Cases under way. */
  open: number;
  /** Of them, those with overdue work. */
  overdue: number;
  /** Of them, those in which nobody has anything to do now: they wait for a date, a notice, a reply, or are suspended. */
  waiting: number;
}

/** How much is under way at each unit, of what the reader may see. */
export async function unitLoads(db: Db, reader: Reader, filter: BoardFilter): Promise<UnitLoad[]> {
  const rows = await liveCases(db, reader, filter)
    .select(({ fn }) => [
      'case.unit_id',
      fn.countAll<number>().as('open'),
      sql<number>`sum(case when ${hasWork(sql`and w.overdue = 1`)} then 1 else 0 end)`.as('overdue'),
      sql<number>`sum(case when "case".status = 'suspended' or not ${hasWork(sql``)} then 1 else 0 end)`.as('waiting'),
    ])
    .groupBy('case.unit_id')
    .execute();
  return rows.map(({ unit_id, open, overdue, waiting }) => {
    return { unitId: unit_id, open: Number(open), overdue: Number(overdue), waiting: Number(waiting) };
  });
}

/** One piece of work as a board counts it. */
export interface BoardItem {
  task: string;
  definition: string;
  step: string;
  title: string;
  openedAt: string;
  /** Null while it is open. */
  completedAt: string | null;
  overdue: boolean;
}

/** The open work that the reader may see, the oldest first. */
export const openBoardItems = (db: Db, reader: Reader, filter: BoardFilter, limit: number): Promise<BoardItem[]> =>
  boardItems(db, reader, filter, sql<SqlBool>`w.state = 'open'`, sql`w.opened_at`, limit);

/** The work done since an instant that the reader may see, the latest first. */
export const doneBoardItems = (
  db: Db,
  reader: Reader,
  filter: BoardFilter,
  since: string,
  limit: number,
): Promise<BoardItem[]> => {
  const done = sql<SqlBool>`w.state = 'completed' and w.completed_at >= ${since}`;
  return boardItems(db, reader, filter, done, sql`w.completed_at desc`, limit, false);
};

async function boardItems(
  db: Db,
  reader: Reader,
  filter: BoardFilter,
  which: ReturnType<typeof sql<SqlBool>>,
  order: ReturnType<typeof sql>,
  limit: number,
  live = true,
): Promise<BoardItem[]> {
  const rows = await (live ? liveCases(db, reader, filter) : readableCases(db, reader, filter))
    .innerJoin('work_item as w', 'w.case_id', 'case.id')
    .where(which)
    .select(['case.task', 'case.definition', 'w.step', 'w.title', 'w.opened_at', 'w.completed_at', 'w.overdue'])
    .orderBy(order)
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    task: row.task,
    definition: row.definition,
    step: row.step,
    title: row.title,
    openedAt: row.opened_at,
    completedAt: row.completed_at,
    overdue: row.overdue === 1,
  }));
}

export interface PostLoad {
  post: string;
  unitId: string;
  open: number;
  overdue: number;
}

/** How much waits for each post at each unit, of what the reader may see. */
export async function postLoads(db: Db, reader: Reader, filter: BoardFilter): Promise<PostLoad[]> {
  const rows = await liveCases(db, reader, filter)
    .innerJoin('work_item as w', 'w.case_id', 'case.id')
    .innerJoin('work_item_candidate as c', (join) =>
      join.onRef('c.case_id', '=', 'w.case_id').onRef('c.item_id', '=', 'w.item_id'),
    )
    .where('w.state', '=', 'open')
    .where('c.post', 'is not', null)
    .select(({ fn }) => [
      'c.post',
      'c.unit_id as held_at',
      fn.countAll<number>().as('open'),
      fn.sum<number>('w.overdue').as('overdue'),
    ])
    .groupBy(['c.post', 'c.unit_id'])
    .execute();
  return rows.map(({ post, held_at, open, overdue }) => {
    return { post: post ?? '', unitId: held_at ?? '', open: Number(open), overdue: Number(overdue) };
  });
}

const hasWork = (which: ReturnType<typeof sql>) => sql<SqlBool>`exists (
  select 1 from work_item as w where w.case_id = "case".id and w.state = 'open' ${which})`;

const liveCases = (db: Db, reader: Reader, filter: BoardFilter) =>
  readableCases(db, reader, filter).where('case.status', 'in', ['running', 'suspended']);

function readableCases(db: Db, reader: Reader, { task, unit }: BoardFilter) {
  let query = db
    .selectFrom('case')
    .innerJoin('org_unit', 'org_unit.id', 'case.unit_id')
    .where((eb) => readableBy(eb as unknown as ExpressionBuilder<Tables, 'case' | 'org_unit'>, reader))
    .where('case.status', '!=', 'draft');
  if (task !== undefined) query = query.where('case.task', '=', task);
  if (unit !== undefined) query = query.where(belowUnit(unit));
  return query;
}
