import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database.ts';
import { formerRanges, openWorkAskedOf, type Range, type Reader } from './readable.ts';

/** What narrows the search for cases, beside who looks. */
export interface Around {
  task?: string | undefined;
  /** One status or several. */
  status?: string | readonly string[] | undefined;
  /** Id of a unit: its cases and those of the units below. */
  unit?: string | undefined;
  /** Only what the reader began. */
  mine?: boolean | undefined;
  /** Only what has overdue work. */
  overdue?: boolean | undefined;
}

/** Ids of cases with when they were handed in, a draft begun: a query in parentheses. */
export type Near = RawBuilder<{ id: string; listed_at: string }>;

/** When a case was handed in, a draft begun: by this lists are filtered and sorted, and indexes are made of it. */
export const listedAt = sql<string>`coalesce("case".submitted_at, "case".opened_at)`;

/** A post over more units sees so much of the archive that going through it in order finds a page sooner. */
const mostUnits = 300;

/**
 * Where to look for the cases that a reader may see: their own ones, and those at the units of their posts. Some that are there may still
 * be hidden from them; outside of it there is none. So a list costs by what its reader sees and not by the archive.
 *
 * @returns undefined when the reader sees so many units that the archive is gone through in the order of the list, unless little is asked for.
 */
export async function casesNear(db: Db, reader: Reader, around: Around): Promise<Near | undefined> {
  const found = sql`select "case".id, ${listedAt} as listed_at from`;
  const fits = unindexed(around);
  const own = sql`${found} "case" where "case".initiator = ${reader.personId} ${fits}`;
  if (around.mine) return sql`(${own})`;
  const paths = await pathsInReach(db, reader.oversees ?? [], around.unit);
  if (await areMany(db, paths)) return around.overdue ? overdueCases : undefined;
  // `cross join` keeps SQLite from turning the order around; PostgreSQL takes it as any other.
  const done = sql`${found} work_item as w cross join "case"
    where w.completed_by = ${reader.personId} and "case".id = w.case_id ${fits}`;
  const asked = sql`${found} ${openWorkAskedOf(reader)} as w cross join "case" where "case".id = w.case_id ${fits}`;
  const overseen = paths.map(
    (path) => sql`${found} org_unit as u cross join "case"
      where ${startsWith(path)} and "case".unit_id = u.id ${indexed(around)}`,
  );
  const former = formerRanges(reader, around.task).map(
    ({ unit }) => sql`${found} "case" where "case".unit_id = ${unit} ${indexed(around)}`,
  );
  return sql`(${sql.join([own, done, asked, ...overseen, ...former], sql` union `)})`;
}

const overdueCases: Near = sql`(select distinct "case".id, ${listedAt} as listed_at
  from work_item as w cross join "case" where w.state = 'open' and w.overdue = 1 and "case".id = w.case_id)`;

/** Where something else finds the cases. SQLite would take the index of a column that stands alone, although most of the archive has its value. */
function unindexed({ task, status }: Around) {
  const of = task === undefined ? sql`` : sql`and "case".task || '' = ${task}`;
  return status === undefined ? of : sql`${of} and "case".status || '' in (${sql.join([status].flat())})`;
}

/** Where the index of unit, task and status finds them, as far as they are named in this order. */
function indexed({ task, status }: Around) {
  if (task === undefined || status === undefined) return unindexed({ status, ...(task !== undefined && { task }) });
  return sql`and "case".task = ${task} and "case".status in (${sql.join([status].flat())})`;
}

/** Beginnings of the paths of the units at which the reader's posts show cases, inside the unit asked for. */
async function pathsInReach(db: Db, ranges: readonly Range[], unit: string | undefined): Promise<string[]> {
  const ids = [...ranges.map((range) => range.unit), ...(unit === undefined ? [] : [unit])];
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('org_unit').select(['id', 'path']).where('id', 'in', ids).execute();
  const paths = new Map(rows.map(({ id, path }) => [id, path]));
  const within = unit === undefined ? '' : paths.get(unit);
  if (within === undefined) return [];
  const reached = ranges.flatMap((range) => {
    const path = paths.get(range.unit);
    if (path === undefined) return [];
    if (within.startsWith(path)) return [within];
    return path.startsWith(within) ? [path] : [];
  });
  return [...new Set(reached)];
}

async function areMany(db: Db, paths: readonly string[]): Promise<boolean> {
  if (paths.length === 0) return false;
  const below = sql.join(
    paths.map((path) => sql`(${startsWith(path)})`),
    sql` or `,
  );
  const { rows } = await sql`select 1 from org_unit as u where ${below} limit ${mostUnits + 1}`.execute(db);
  return rows.length > mostUnits;
}

/** Paths end with `/`, after which comes `0`: between the two lies everything that begins so. An index finds it, unlike `substr`. */
const startsWith = (path: string) => sql`u.path >= ${path} and u.path < ${`${path.slice(0, -1)}0`}`;
