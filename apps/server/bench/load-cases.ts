import {
  type Db,
  insertAccount,
  insertOrgUnit,
  insertPerson,
  insertPostHolding,
  inTransaction,
  sqlDialectOf,
} from '@hearth/storage';
import { sql } from 'kysely';

/** Cases of one unit in the archive of the bench, and how many of them are under way. */
const perUnit = 100;
const runningPerUnit = 3;
const unitsPerTownship = 100;

/** A case that was carried through the engine, to be copied. */
export interface Models {
  running: string;
  ended: string;
}

const tables = ['case', 'case_event', 'work_item', 'work_item_candidate', 'job'] as const;

/** The copies' ids, in the order of opening as those of real cases are. */
export const copyId = (index: number): string => `b${String(index).padStart(idDigits, '0')}`;
const idDigits = 8;

/**
 * Fills a database with copies of two real cases, set by set, without asking the engine: for benches only. The union grows with the
 * cases, a hundred to a unit with a clerk of its own, a hundred units to a township. The copies' hashes are those of the models.
 */
export async function loadCases(db: Db, models: Models, from: number, to: number): Promise<void> {
  for (let unit = from / perUnit; unit < to / perUnit; unit += 1) await addUnit(db, unit);
  const indexes = await takeIndexes(db);
  await copyAll(db, models, from, to);
  for (const { definition } of indexes) await sql.raw(definition).execute(db);
}

interface Index {
  name: string;
  definition: string;
}

/** Takes the indexes away that are made again at the end, in a tenth of the time that keeping them would take. */
async function takeIndexes(db: Db): Promise<Index[]> {
  const names = sql.join(tables.map((table) => sql.lit(table)));
  const { rows } = await (isPostgres(db)
    ? sql<Index>`select indexname as name, indexdef as definition from pg_indexes
        where tablename in (${names}) and not exists (select 1 from pg_constraint where conname = indexname)`
    : sql<Index>`select name, sql as definition from sqlite_master
        where type = 'index' and sql is not null and tbl_name in (${names})`
  ).execute(db);
  for (const { name } of rows) await sql`drop index ${sql.id(name)}`.execute(db);
  return rows;
}

const isPostgres = (db: Db): boolean => sqlDialectOf(db) === 'postgres';

async function copyAll(db: Db, models: Models, from: number, to: number): Promise<void> {
  const step = 20_000;
  for (let at = from; at < to; at += step) {
    const end = Math.min(at + step, to);
    await inTransaction(db, async (trx) => {
      // References are right by construction; looking each of them up takes longer than the rows.
      if (isPostgres(db)) await sql`set local session_replication_role = replica`.execute(trx);
      for (const table of tables) {
        await copy(trx, table, models.running, at, end, sql`n.i % ${sql.lit(perUnit)} < ${sql.lit(runningPerUnit)}`);
        await copy(trx, table, models.ended, at, end, sql`n.i % ${sql.lit(perUnit)} >= ${sql.lit(runningPerUnit)}`);
      }
    });
  }
}

async function addUnit(db: Db, unit: number): Promise<void> {
  const town = `t${Math.floor(unit / unitsPerTownship)}`;
  await inTransaction(db, async (trx) => {
    if (unit % unitsPerTownship === 0) {
      await insertOrgUnit(trx, { id: town, name: `${town}镇总工会`, level: 'township', parent: 'qingxi' });
      await employ(trx, `${town}-clerk`, town);
    }
    await insertOrgUnit(trx, { id: `u${unit}`, name: `${unit}厂工会`, level: 'grassroots', parent: town });
    await employ(trx, `p${unit}`, `u${unit}`);
  });
}

async function employ(trx: Db, id: string, unitId: string): Promise<void> {
  await insertPerson(trx, { id, name: id });
  await insertAccount(trx, { name: id, personId: id, passwordHash: '' });
  await insertPostHolding(trx, { id, personId: id, post: 'clerk', unitId, from: '2000-01-01', to: null });
}

/** Two figures of a number below a hundred. */
const two = (number: ReturnType<typeof sql>) => sql`substr(cast(100 + ${number} as text), 2, 2)`;

/** An instant of the years 2007 to 2025, another for each of thousands of cases. */
const instant = sql`(2007 + n.i % 19) || '-' || ${two(sql`1 + n.i / 19 % 12`)} || '-' || ${two(sql`1 + n.i / 228 % 28`)}
  || 'T' || ${two(sql`n.i % 24`)} || ':00:00.000Z'`;
const ifThere = (column: string, value: ReturnType<typeof sql>) =>
  sql`case when ${sql.ref(`m.${column}`)} is null then null else ${value} end`;

/** What differs from copy to copy; everything else is the model's, its id replaced wherever it stands. */
const columns: Record<string, ReturnType<typeof sql>> = {
  unit_id: sql`'u' || (n.i / ${sql.lit(perUnit)})`,
  initiator: sql`'p' || (n.i / ${sql.lit(perUnit)})`,
  completed_by: ifThere('completed_by', sql`'p' || (n.i / ${sql.lit(perUnit)})`),
  number: ifThere('number', sql`'n' || n.i`),
  opened_at: instant,
  submitted_at: ifThere('submitted_at', instant),
  ended_at: ifThere('ended_at', instant),
  completed_at: ifThere('completed_at', instant),
};

async function copy(
  db: Db,
  table: (typeof tables)[number],
  model: string,
  from: number,
  to: number,
  which: ReturnType<typeof sql>,
) {
  const key = table === 'case' ? 'id' : 'case_id';
  const row = await db.selectFrom(table).selectAll().where(sql.ref(key), '=', model).executeTakeFirst();
  if (!row) return;
  const id = sql`'b' || substr(cast(${sql.lit(10 ** idDigits)} + n.i as text), 2)`;
  const values = Object.keys(row).map((name) => {
    if (name === key) return id;
    if (name === 'state' && table === 'case') return sql`replace(m.state, ${sql.lit(model)}, ${id})`;
    return columns[name] ?? sql.ref(`m.${name}`);
  });
  const names = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${names})
    with recursive n(i) as (select cast(${sql.lit(from)} as integer) union all select i + 1 from n where i + 1 < ${sql.lit(to)})
    select ${sql.join(values)} from n cross join ${sql.table(table)} as m
    where m.${sql.ref(key)} = ${sql.lit(model)} and ${which}`.execute(db);
}
