import { CompiledQuery } from 'kysely';
import { type DatabasePlace, type Db, openDatabase } from '../database.ts';
import { SqliteHandle } from '../dialect/sqlite-connection.ts';

/** A database as it stands at one instant, for reading only. */
export interface Frozen {
  postgres: boolean;
  /** Rows of a query one after another. */
  rows(query: string): AsyncIterable<Record<string, unknown>>;
}

/** Holds a database still for one reader; others go on writing, and nobody waits. */
export function freeze<T>(place: DatabasePlace, read: (frozen: Frozen) => Promise<T>): Promise<T> {
  return 'url' in place ? freezePostgres(place.url, read) : freezeSqlite(place.path, read);
}

/** In WAL mode a reading transaction keeps seeing what its first query saw. */
async function freezeSqlite<T>(path: string, read: (frozen: Frozen) => Promise<T>): Promise<T> {
  const handle = new SqliteHandle(path, ['query_only = on', 'busy_timeout = 10000']);
  try {
    handle.run('begin', []);
    return await read({
      postgres: false,
      async *rows(query) {
        yield* handle.iterate(query, []) as Iterable<Record<string, unknown>>;
      },
    });
  } finally {
    handle.close();
  }
}

async function freezePostgres<T>(url: string, read: (frozen: Frozen) => Promise<T>): Promise<T> {
  const db = openDatabase({ url, connections: 1 });
  try {
    const still = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
    return await still.execute((trx) => read({ postgres: true, rows: (query) => stream(trx, query) }));
  } finally {
    await db.destroy();
  }
}

/** Rows that one answer of PostgreSQL holds. */
const CHUNK = 500;

async function* stream(trx: Db, query: string): AsyncGenerator<Record<string, unknown>> {
  const answers = trx.getExecutor().stream<Record<string, unknown>>(CompiledQuery.raw(query), CHUNK);
  for await (const { rows } of answers) yield* rows;
}
