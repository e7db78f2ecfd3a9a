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
 */
export async function writeTypedRows(
  trx: Db,
  tables: readonly TypedTable[],
  ownerId: string,
  rows: Readonly<Record<string, readonly TypedRow[]>>,
): Promise<void> {
  for (const table of tables) {
    const [owner] = table.columns;
    if (!owner) continue;
    await statementsOf(table).remove(trx, { ownerId });
    await insert(trx, table, rows[table.name] ?? []);
  }
}

async function insert(trx: Db, table: TypedTable, rows: readonly TypedRow[]): Promise<void> {
  const names = table.columns.map(({ name }) => name);
  const most = Math.max(1, Math.floor(mostParameters / names.length));
  for (let from = 0; from < rows.length; from += most) {
    const whole = rows.slice(from, from + most).map((row) => names.map((name) => row[name] ?? null));
    await statementsOf(table).insert(trx, ...whole);
  }
}

interface Statements {
  remove: FixedStatement<{ ownerId: string }, unknown>;
  insert: FixedStatement<TypedRow[string][], unknown>;
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
  };
}
