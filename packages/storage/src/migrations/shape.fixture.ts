import { sql } from 'kysely';
import type { Db } from '../database.ts';
import { isPostgres } from '../dialect/hold.ts';

interface Line {
  place: string;
  name: string;
}

/** Every column and index of every table, in order: `person: name text NO`. */
export async function shapeOf(db: Db): Promise<string[]> {
  const { rows } = await (isPostgres(db)
    ? sql<Line>`select table_name as place, column_name || ' ' || data_type || ' ' || is_nullable as name
        from information_schema.columns where table_schema = current_schema()
        union all select tablename, indexname from pg_indexes where schemaname = current_schema()`
    : sql<Line>`select t.name as place, c.name || ' ' || c.type || ' ' || c."notnull" as name
        from sqlite_schema t, pragma_table_info(t.name) c where t.type = 'table'
        union all select tbl_name, name from sqlite_schema where type = 'index'`
  ).execute(db);
  return rows
    .filter(({ place }) => !/^(kysely|sqlite)_/.test(place))
    .map(({ place, name }) => `${place}: ${name}`)
    .sort();
}
