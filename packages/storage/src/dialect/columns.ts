import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database.ts';
import type { ColumnType } from '../typed/typed-table.ts';
import { isPostgres } from './hold.ts';

/** Where only texts can hold what several versions of a definition wrote. */
export const anyText = 'text';

const postgresTypes: Record<ColumnType, string> = {
  text: anyText,
  integer: 'bigint',
  decimal: 'numeric',
  boolean: 'boolean',
  date: anyText,
  'date-time': anyText,
  json: 'jsonb',
};

/** SQLite looks at a column's type only to turn texts that look like numbers into numbers. */
const sqliteTypes: Record<ColumnType, string> = {
  ...postgresTypes,
  boolean: 'integer',
  integer: 'integer',
  json: anyText,
};

/** The database's own name for the type of a typed column. */
export const nativeType = (db: Db, type: ColumnType): string => (isPostgres(db) ? postgresTypes : sqliteTypes)[type];

/** A column's type as a definition of a table says it. Texts sort by code point. */
export const typeInSql = (db: Db, native: string): RawBuilder<unknown> =>
  sql.raw(native === anyText && isPostgres(db) ? 'text collate "C"' : native);

/** The columns that a table has, with the database's own names for their types; none when there is no such table. */
export async function nativeColumns(db: Db, table: string): Promise<Map<string, string>> {
  const columns = isPostgres(db)
    ? sql<NativeColumn>`select column_name as name, data_type as type from information_schema.columns
        where table_schema = current_schema() and table_name = ${table}`
    : sql<NativeColumn>`select name, type from pragma_table_info(${table})`;
  const { rows } = await columns.execute(db);
  return new Map(rows.map(({ name, type }) => [name, type]));
}

interface NativeColumn {
  name: string;
  type: string;
}

/** Lets a column take what several versions of a definition write into it. SQLite columns take anything. */
export async function widenColumn(db: Db, table: string, column: string, native: string): Promise<void> {
  if (!isPostgres(db)) return;
  const [at, type] = [sql.id(column), typeInSql(db, native)];
  await sql`alter table ${sql.id(table)} alter column ${at} type ${type} using ${at}::${sql.raw(native)}`.execute(db);
}
