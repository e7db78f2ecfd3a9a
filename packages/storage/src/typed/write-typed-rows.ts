import { sql } from 'kysely';
import type { Db } from '../database.ts';
import { type FixedStatement, fixedStatement } from '../fixed-statement.ts';
import type { TypedRow, TypedTable } from './typed-table.ts';

/** Parameters of one statement; see `inParts`. */
const mostParameters = 30_000;

/**
 * Replaces the rows of one case or entry in its tables, which must be there: see `ensureTypedTables`.
 *
 * @param ownerId what stands in the first column of each row.
 * @param rows by the name of the table; a table that is not named loses its rows of this owner.
 * @param there the owner's rows, if any, were written with these same tables. One row that stays one is then changed where it stands,
 * which spares its indexes.
 */
export async function writeTypedRows(
  trx: Db,
  tables: readonly TypedTable[],
  ownerId: string,
  rows: Readonly<Record<string, readonly TypedRow[]>>,
  { there = false } = {},
): Promise<void> {
  for (const table of tables) {
    const wanted = rows[table.name] ?? [];
    if (there && (await isReplaced(trx, table, ownerId, wanted))) continue;
    await statementsOf(table).remove(trx, { ownerId });
    await insert(trx, table, wanted);
  }
}

/** Whether the one row of the owner could be replaced by the one that is wanted. */
async function isReplaced(
  trx: Db,
  table: TypedTable,
  ownerId: string,
  [row, ...more]: readonly TypedRow[],
): Promise<boolean> {
  if (!row || more.length > 0) return false;
  const { numAffectedRows } = await statementsOf(table).replace(trx, cellsOf(table, row), [ownerId]);
  return numAffectedRows === 1n;
}

const cellsOf = ({ columns }: TypedTable, row: TypedRow): TypedRow[string][] =>
  columns.map(({ name }) => row[name] ?? null);

async function insert(trx: Db, table: TypedTable, rows: readonly TypedRow[]): Promise<void> {
  const most = Math.max(1, Math.floor(mostParameters / table.columns.length));
  for (let from = 0; from < rows.length; from += most) {
    const whole = rows.slice(from, from + most).map((row) => cellsOf(table, row));
    await statementsOf(table).insert(trx, ...whole);
  }
}

interface Statements {
  remove: FixedStatement<{ ownerId: string }, unknown>;
  insert: FixedStatement<TypedRow[string][], unknown>;
  /** Of the first values the row of the owner, whose id is the second. */
  replace: FixedStatement<TypedRow[string][], unknown>;
}

const known = new WeakMap<TypedTable, Statements>();

function statementsOf(table: TypedTable): Statements {
  const statements = known.get(table) ?? makeStatements(table);
  known.set(table, statements);
  return statements;
}

function makeStatements({ name, columns }: TypedTable): Statements {
  const [table, ids] = [sql.id(name), columns.map((column) => sql.id(column.name))];
  return {
    remove: fixedStatement((_db, { ownerId }) => sql`delete from ${table} where ${ids[0]} = ${ownerId}`),
    insert: fixedStatement((_db, ...rows) => {
      const values = rows.map((row) => sql`(${sql.join(Object.values(row))})`);
      return sql`insert into ${table} (${sql.join(ids)}) values ${sql.join(values)}`;
    }),
    replace: fixedStatement((_db, ...[row, owner]) => {
      const cells = Object.values(row ?? {}).map((value, index) => sql`${ids[index]} = ${value}`);
      return sql`update ${table} set ${sql.join(cells.slice(1))} where ${ids[0]} = ${owner?.[0]}`;
    }),
  };
}
