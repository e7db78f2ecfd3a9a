import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Db, inTransaction } from '../database.ts';
import { holdName, isPostgres } from '../dialect/hold.ts';
import type { ColumnType, TypedColumn, TypedTable } from './typed-table.ts';

/** PostgreSQL refuses a row whose index entry has more than 2,704 bytes, so nothing of any length may stand in an index there. */
const boundedTypes: readonly ColumnType[] = ['integer', 'decimal', 'boolean', 'date', 'date-time'];

/** Columns of the typed tables that hold ids and words of the program, never what somebody typed. */
const boundedTexts = new Set(['case_id', 'row_id', 'parent_row', 'unit', 'status', 'result', 'initiator']);

/** A typed table, which must be there, with the columns of each index that it is read by. */
export interface ReadTable {
  table: TypedTable;
  indexes: readonly (readonly string[])[];
}

/**
 * Makes the indexes that are missing and takes away those that nobody asks for any more. Where nothing is to be done it only reads, so that a
 * command beside a busy server does not wait to write.
 */
export async function ensureReadingIndexes(db: Db, read: readonly ReadTable[]): Promise<void> {
  const there = await namesByTable(db);
  const open = read.map((one) => changesOf(db, one, there)).filter(({ made, gone }) => made.size + gone.length > 0);
  if (open.length === 0) return;
  await inTransaction(db, async (trx) => {
    await holdName(trx, 'typed tables');
    for (const { table, made, gone } of open) {
      for (const name of gone) await sql`drop index if exists ${sql.id(name)}`.execute(trx);
      for (const [name, columns] of made) {
        const list = sql.join(columns.map((column) => sql.id(column)));
        await sql`create index if not exists ${sql.id(name)} on ${sql.id(table.name)} (${list})`.execute(trx);
      }
    }
  });
}

function changesOf(db: Db, { table, indexes }: ReadTable, there: ReadonlyMap<string, string[]>) {
  const known = there.get(table.name) ?? [];
  const wish = new Map(indexes.map((columns) => named(table, fitting(db, table, columns))));
  const made = new Map([...wish].filter(([name]) => !known.includes(name)));
  return { table, made, gone: known.filter((name) => !wish.has(name)) };
}

/** What PostgreSQL cannot take it reads from the table. */
function fitting(db: Db, { columns }: TypedTable, wish: readonly string[]): string[] {
  const known = new Map(columns.map((column) => [column.name, column]));
  return wish.filter((name) => {
    const column = known.get(name);
    return column !== undefined && (!isPostgres(db) || isBounded(column));
  });
}

const isBounded = ({ name, type, refers }: TypedColumn): boolean =>
  refers === true || boundedTexts.has(name) || boundedTypes.includes(type);

const prefix = 'read_';

/** The name tells the columns, so that an index of other columns is another index. */
function named({ name }: TypedTable, columns: readonly string[]): [string, readonly string[]] {
  const hash = createHash('sha256')
    .update(JSON.stringify([name, columns]))
    .digest('hex')
    .slice(0, 16);
  return [`${prefix}${hash}`, columns];
}

async function namesByTable(db: Db): Promise<Map<string, string[]>> {
  const like = `${prefix}%`;
  const found = isPostgres(db)
    ? sql<Named>`select tablename as "table", indexname as name from pg_indexes
        where schemaname = current_schema() and indexname like ${like}`
    : sql<Named>`select tbl_name as "table", name from sqlite_master where type = 'index' and name like ${like}`;
  const names = new Map<string, string[]>();
  for (const { table, name } of (await found.execute(db)).rows) names.set(table, [...(names.get(table) ?? []), name]);
  return names;
}

interface Named {
  table: string;
  name: string;
}
