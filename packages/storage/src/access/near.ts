import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database.ts';
import { openWorkAskedOf, type Range, type Reader } from './readable.ts';

/** What narrows the search for cases, beside who looks. */
export interface Around {
  task?: string | undefined;
  status?: string | undefined;
  /** Id of a unit: its cases and those of the units below. */
  unit?: string | undefined;
  /** Only what the reader began. */
  mine?: boolean | undefined;
}

/** Ids of cases, as a query in parentheses. */
export type Near = RawBuilder<{ id: string }>;

/** A post over more units sees so much of the archive that going through it in order finds a page sooner. */
const mostUnits = 300;

/**
 * Where to look for the cases that a reader may see: their own ones, and those at the units of their posts. Some that are there may still
 * be hidden from them; outside of it there is none. So a list costs by what its reader sees and not by the archive.
 *
 * @returns undefined when the reader sees so many units that the archive is gone through in the order of the list.
 */
export async function casesNear(db: Db, reader: Reader, around: Around): Promise<Near | undefined> {
  const own = sql`select id from "case" where initiator = ${reader.personId}`;
  if (around.mine) return sql`(${own})`;
  const paths = await pathsInReach(db, reader.oversees ?? [], around.unit);
  if (await areMany(db, paths)) return undefined;
  const done = sql`select case_id from work_item where completed_by = ${reader.personId}`;
  const asked = sql`select near.case_id from ${openWorkAskedOf(reader)} as near`;
  const overseen = paths.map((path) => atUnits(path, around));
  return sql`(${sql.join([own, done, asked, ...overseen], sql` union `)})`;
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

/** `cross join` keeps SQLite from turning the order around; PostgreSQL takes it as any other. */
const atUnits = (path: string, { task, status }: Around) => sql`
  select "case".id from org_unit as u cross join "case"
    where ${startsWith(path)} and "case".unit_id = u.id
      ${task === undefined ? sql`` : sql`and "case".task = ${task}`}
      ${status === undefined ? sql`` : sql`and "case".status = ${status}`}`;

/** Paths end with `/`, after which comes `0`: between the two lies everything that begins so. An index finds it, unlike `substr`. */
const startsWith = (path: string) => sql`u.path >= ${path} and u.path < ${`${path.slice(0, -1)}0`}`;
