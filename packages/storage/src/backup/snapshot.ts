import type { DatabasePlace } from '../database.ts';
import { type Frozen, freeze } from './frozen.ts';

/** A row as it stands in its table: texts, numbers and blanks. */
export type SnapshotRow = Record<string, string | number | null>;

/** All tables as they stood at one instant. */
export interface Snapshot {
  /** The last migration that shaped them; '' = none did. */
  migration: string;
  tables: string[];
  /** The rows of a table, one after another. */
  rows(table: string): AsyncIterable<SnapshotRow>;
}

/**
 * Reads all tables as they stood when it began, while others go on writing: nobody waits for it. What can be made again from the rest
 * is left out: typed tables. So is what is only good for now: who is signed in.
 *
 * @param read is done with the snapshot when its promise settles.
 */
export function readSnapshot<T>(place: DatabasePlace, read: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  return freeze(place, async (frozen) => {
    const names = await namesIn(frozen, frozen.postgres ? postgresTables : sqliteTables);
    const migrations = names.includes(notes) ? await namesIn(frozen, `select name from ${notes} order by name`) : [];
    return read({
      migration: migrations.at(-1) ?? '',
      tables: names.filter(isKept).sort(),
      rows: (table) => frozen.rows(`select * from "${table}"`) as AsyncIterable<SnapshotRow>,
    });
  });
}

const postgresTables = 'select table_name as name from information_schema.tables where table_schema = current_schema()';
const sqliteTables = "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'";
/** Where Kysely notes which migrations have run. */
const notes = 'kysely_migration';

const isKept = (table: string): boolean => !/^([tr]_|kysely_)/.test(table) && table !== 'session';

async function namesIn(frozen: Frozen, query: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of frozen.rows(query)) names.push(String(name));
  return names;
}
