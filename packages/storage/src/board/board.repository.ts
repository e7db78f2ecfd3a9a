import { type SqlBool, sql } from 'kysely';
import { casesNear } from '../access/near.ts';
import type { Reader } from '../access/readable.ts';
import { readableCases, underWay } from '../case/case-list.repository.ts';
import type { Db } from '../database.ts';

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
  const live = await liveCases(db, reader, filter);
  const rows = await live
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
export async function openBoardItems(db: Db, reader: Reader, filter: BoardFilter, limit: number): Promise<BoardItem[]> {
  const cases = await liveCases(db, reader, filter);
  return boardItems(withWork(cases).where('w.state', '=', sql.lit('open')).orderBy('w.opened_at').limit(limit));
}

/** The work done since an instant that the reader may see, the latest first. */
export async function doneBoardItems(
  db: Db,
  reader: Reader,
  filter: BoardFilter,
  since: string,
  limit: number,
): Promise<BoardItem[]> {
  const near = await casesNear(db, reader, filter);
  const cases = withWork(readableCases(db, reader, filter, near))
    .where('case.status', '!=', 'draft')
    // Most of the archive had ended before.
    .where((eb) => eb.or([eb('case.ended_at', 'is', null), eb('case.ended_at', '>=', since)]))
    .where('w.state', '=', sql.lit('completed'))
    .where('w.completed_at', '>=', since);
  return boardItems(cases.orderBy('w.completed_at', 'desc').limit(limit));
}

const withWork = (cases: ReturnType<typeof readableCases>) => cases.innerJoin('work_item as w', 'w.case_id', 'case.id');

async function boardItems(items: ReturnType<typeof withWork>): Promise<BoardItem[]> {
  const rows = await items
    .select(['case.task', 'case.definition', 'w.step', 'w.title', 'w.opened_at', 'w.completed_at', 'w.overdue'])
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
  const rows = await withWork(await liveCases(db, reader, filter))
    .innerJoin('work_item_candidate as c', (join) =>
      join.onRef('c.case_id', '=', 'w.case_id').onRef('c.item_id', '=', 'w.item_id'),
    )
    .where('w.state', '=', sql.lit('open'))
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

/** What is under way, of what the reader may see. */
async function liveCases(db: Db, reader: Reader, filter: BoardFilter) {
  const near = await casesNear(db, reader, { ...filter, status: underWay });
  return readableCases(db, reader, filter, near).where('case.status', 'in', underWay);
}
