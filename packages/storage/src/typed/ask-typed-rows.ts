import { type ExpressionBuilder, sql } from 'kysely';
import { type Reader, readableBy } from '../access/readable.ts';
import type { Db, Tables } from '../database.ts';
import { nativeColumns, nativeType } from '../dialect/columns.ts';
import { isPostgres } from '../dialect/hold.ts';
import type { TypedTable } from './typed-table.ts';

/** SQL over typed tables that somebody else wrote, in pieces: one more text than values. */
export interface TypedQuery {
  texts: readonly string[];
  values: readonly (string | number | null)[];
}

/** Which SQL the database speaks. */
export const sqlDialectOf = (db: Db): 'sqlite' | 'postgres' => (isPostgres(db) ? 'postgres' : 'sqlite');

/** Name under which a query finds the rows of cases that the reader may see. */
export const seenCases = 'seen';

/** Rows of a query in which `seen` stands for those rows of a table of cases that belong to cases the reader may see. */
export async function askTypedRows(
  db: Db,
  reader: Reader,
  table: string,
  { texts, values }: TypedQuery,
): Promise<Record<string, unknown>[]> {
  const readable = db
    .selectFrom('case')
    .innerJoin('org_unit', 'org_unit.id', 'case.unit_id')
    .where((eb) => readableBy(eb as unknown as ExpressionBuilder<Tables, 'case' | 'org_unit'>, reader))
    .select('case.id');
  const query = sql(Object.assign([...texts], { raw: [...texts] }), ...values);
  const seen = sql`select t.* from ${sql.table(table)} as t where t.case_id in ${readable}`;
  const { rows } = await sql<Record<string, unknown>>`with ${sql.raw(seenCases)} as (${seen}) ${query}`.execute(db);
  return rows;
}

/** Rows of a query over typed tables of registers. */
export async function askEntryRows(db: Db, { texts, values }: TypedQuery): Promise<Record<string, unknown>[]> {
  const query = sql(Object.assign([...texts], { raw: [...texts] }), ...values);
  return (await sql<Record<string, unknown>>`${query}`.execute(db)).rows;
}

/** Whether the typed tables of a task hold all its cases, with columns of the types that this version of the task expects. */
export async function holdsTypedRows(db: Db, task: string, tables: readonly TypedTable[]): Promise<boolean> {
  const [main] = tables;
  if (!main || !(await haveColumns(db, tables))) return false;
  const { rows } = await sql<{ missing: number }>`select (select count(*) from "case" where task = ${task})
    - (select count(*) from ${sql.table(main.name)}) as missing`.execute(db);
  return Number(rows[0]?.missing) === 0;
}

/** Whether the typed tables of a register hold all its entries, as this version of it has them. */
export async function holdsEntryRows(db: Db, register: string, tables: readonly TypedTable[]): Promise<boolean> {
  const [main] = tables;
  if (!main || !(await haveColumns(db, tables))) return false;
  const { rows } = await sql<{
    missing: number;
  }>`select (select count(*) from register_entry where register = ${register})
    - (select count(distinct entry_id) from ${sql.table(main.name)}) as missing`.execute(db);
  return Number(rows[0]?.missing) === 0;
}

async function haveColumns(db: Db, tables: readonly TypedTable[]): Promise<boolean> {
  for (const { name, columns } of tables) {
    const there = await nativeColumns(db, name);
    // SQLite writes the names of the types that it knows in capitals.
    if (!columns.every((column) => there.get(column.name)?.toLowerCase() === nativeType(db, column.type))) return false;
  }
  return true;
}
