import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../database.ts';
import { anyText, nativeColumns, nativeType, typeInSql, widenColumn } from '../dialect/columns.ts';
import { holdName, isPostgres } from '../dialect/hold.ts';
import type { TypedColumn, TypedTable } from './typed-table.ts';

/**
 * Makes the tables that are missing and adds missing columns. A column is never dropped, since cases of older versions fill it; one that
 * the versions disagree about holds decimals when all of them are numbers, else texts.
 */
export async function ensureTypedTables(trx: Db, tables: readonly TypedTable[]): Promise<void> {
  // Two servers that publish the same definition at once make its tables once.
  await holdName(trx, 'typed tables');
  for (const table of tables) {
    const there = await nativeColumns(trx, table.name);
    if (there.size === 0) await create(trx, table);
    else for (const column of table.columns) await fit(trx, table.name, column, there.get(column.name));
    const late = there.size === 0 ? [] : table.columns.filter(({ name, copyOf }) => copyOf && !there.has(name));
    if (late.length > 0) await fillCopies(trx, tables, table, late);
  }
}

/** Whether some table of rows was made before rows repeated anything of their case. `fact` is a column that each of them has since. */
export async function rowsLackCopies(db: Db, fact: string): Promise<boolean> {
  const like = 't!_%!_!_%';
  const found = isPostgres(db)
    ? sql`select 1 from information_schema.tables as t where t.table_schema = current_schema()
        and t.table_name like ${like} escape '!' and not exists (select 1 from information_schema.columns as c
          where c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name = ${fact}) limit 1`
    : sql`select 1 from sqlite_master as t where t.type = 'table' and t.name like ${like} escape '!'
        and not exists (select 1 from pragma_table_info(t.name) as c where c.name = ${fact}) limit 1`;
  return (await found.execute(db)).rows.length > 0;
}

/** Copies that are younger than the rows get what they repeat. */
async function fillCopies(trx: Db, [first]: readonly TypedTable[], table: TypedTable, copies: readonly TypedColumn[]) {
  const owner = table.columns[0]?.name ?? '';
  if (!first) return;
  const set = copies.map(({ name, copyOf = '' }) => {
    const found = sql`select f.${sql.id(copyOf)} from ${sql.id(first.name)} as f`;
    return sql`${sql.id(name)} = (${found} where f.${sql.id(owner)} = ${sql.id(table.name)}.${sql.id(owner)})`;
  });
  await sql`update ${sql.id(table.name)} set ${sql.join(set)}`.execute(trx);
}

async function create(trx: Db, { name, columns }: TypedTable): Promise<void> {
  const parts = columns.map((column) => sql`${sql.id(column.name)} ${typeInSql(trx, nativeType(trx, column.type))}`);
  await sql`create table ${sql.id(name)} (${sql.join(parts)})`.execute(trx);
  const [owner] = columns;
  if (owner) await sql`create index ${sql.id(indexOf(name))} on ${sql.id(name)} (${sql.id(owner.name)})`.execute(trx);
}

/** Names of indexes are cut like names of tables, so this one is short. */
const indexOf = (table: string): string => `owner_${createHash('sha256').update(table).digest('hex').slice(0, 16)}`;

async function fit(trx: Db, table: string, { name, type }: TypedColumn, there: string | undefined): Promise<void> {
  const wanted = nativeType(trx, type);
  if (there === wanted || there === anyText) return;
  if (there === undefined) {
    await sql`alter table ${sql.id(table)} add column ${sql.id(name)} ${typeInSql(trx, wanted)}`.execute(trx);
  } else if (!(isNumber(there) && wanted === 'bigint')) {
    await widenColumn(trx, table, name, isNumber(there) && isNumber(wanted) ? 'numeric' : anyText);
  }
}

const isNumber = (native: string): boolean => native === 'bigint' || native === 'numeric';

/** Takes the tables away with everything in them: they are made again from the histories. */
export async function dropTypedTables(trx: Db, tables: readonly Pick<TypedTable, 'name'>[]): Promise<void> {
  for (const { name } of tables) await sql`drop table if exists ${sql.id(name)}`.execute(trx);
}
