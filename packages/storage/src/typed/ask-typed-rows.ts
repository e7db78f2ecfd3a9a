import { sql } from 'kysely';
import { type Reader, typedRowReadableBy } from '../access/readable.ts';
import type { Db } from '../database.ts';
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

/** A typed table of a task whose rows have the unit, the status and the initiator of their case. */
export interface SeenTable {
  table: string;
  /** Name under which a query finds those of its rows that belong to cases the reader may see. */
  as: string;
  /** What stands before the names of these three columns. */
  prefix: string;
}

/** Rows of a query over what the reader may see of some typed tables of a task. */
export async function askTypedRows(
  db: Db,
  reader: Reader,
  { task, seen }: { task: string; seen: readonly SeenTable[] },
  { texts, values }: TypedQuery,
): Promise<Record<string, unknown>[]> {
  const query = sql(Object.assign([...texts], { raw: [...texts] }), ...values);
  const named = seen
    .filter(({ as }) => texts.some((text) => text.includes(as)))
    .map(({ table, as, prefix }) => {
      const readable = typedRowReadableBy(reader, task, prefix);
      return sql`${sql.id(as)} as (select t.* from ${sql.id(table)} as t where ${readable})`;
    });
  const around = named.length === 0 ? sql`` : sql`with ${sql.join(named)} `;
  return (await sql<Record<string, unknown>>`${around}${query}`.execute(db)).rows;
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
