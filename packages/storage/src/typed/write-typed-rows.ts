import { sql } from 'kysely';
import type { Db } from '../database.ts';
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
    await sql`delete from ${sql.id(table.name)} where ${sql.id(owner.name)} = ${ownerId}`.execute(trx);
    await insert(trx, table, rows[table.name] ?? []);
  }
}

async function insert(trx: Db, { name, columns }: TypedTable, rows: readonly TypedRow[]): Promise<void> {
  const names = sql.join(columns.map((column) => sql.id(column.name)));
  const most = Math.max(1, Math.floor(mostParameters / columns.length));
  for (let from = 0; from < rows.length; from += most) {
    const values = rows.slice(from, from + most).map((row) => {
      const cells = columns.map((column) => sql`${row[column.name] ?? null}`);
      return sql`(${sql.join(cells)})`;
    });
    await sql`insert into ${sql.id(name)} (${names}) values ${sql.join(values)}`.execute(trx);
  }
}
