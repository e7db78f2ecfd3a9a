import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { mutex } from './mutex.ts';
import { SqliteHandle } from './sqlite-connection.ts';

/**
 * Kysely on `node:sqlite`: one connection writes, one reads, so that in WAL mode no read waits for a write.
 * Transactions begin IMMEDIATE, since a deferred one may fail at its first write; they run one after another.
 *
 * @param path file of the database, created when missing.
 */
export function sqliteDialect(path: string): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new SqliteDriver(path),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new LocklessSqliteCompiler(),
  };
}

/** SQLite rolls back changes of tables like any other change, so a migration is all or nothing. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  /** Writers queue in the driver; Kysely must not make readers queue with them. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** `for update` and `skip locked` have nothing to do where one transaction writes at a time, and SQLite does not know them. */
class LocklessSqliteCompiler extends SqliteQueryCompiler {
  protected override visitSelectModifier(): void {}
}

const writerPragmas = ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'busy_timeout = 10000'];
const readerPragmas = ['query_only = on', 'busy_timeout = 10000'];

class SqliteDriver implements Driver {
  readonly #path: string;
  readonly #enter = mutex();
  #writer: SqliteHandle | undefined;
  #reader: SqliteHandle | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async init(): Promise<void> {
    this.#writer = new SqliteHandle(this.#path, writerPragmas);
    this.#reader = new SqliteHandle(this.#path, readerPragmas);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new SqliteConnection({
      writer: this.#writer as SqliteHandle,
      reader: this.#reader as SqliteHandle,
      enter: this.#enter,
      openReader: () => new SqliteHandle(this.#path, readerPragmas),
    });
  }

  async beginTransaction(connection: DatabaseConnection, _settings: TransactionSettings): Promise<void> {
    await (connection as SqliteConnection).begin();
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    (connection as SqliteConnection).commit();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    (connection as SqliteConnection).rollback();
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#reader?.close();
    this.#writer?.close();
  }
}

interface Handles {
  writer: SqliteHandle;
  reader: SqliteHandle;
  /** Waits for the writer; what it gives lets the next one in. */
  enter: () => Promise<() => void>;
  /** A reader for one stream, to be closed after it. */
  openReader: () => SqliteHandle;
}

/** What a query runs on: the reader, unless it writes or stands in a transaction. */
class SqliteConnection implements DatabaseConnection {
  readonly #handles: Handles;
  /** Leaves the writer; set while a transaction is open. */
  #leave: (() => void) | undefined;

  constructor(handles: Handles) {
    this.#handles = handles;
  }

  async begin(): Promise<void> {
    const leave = await this.#handles.enter();
    try {
      this.#handles.writer.run('begin immediate', []);
    } catch (fault) {
      leave();
      throw fault;
    }
    this.#leave = leave;
  }

  commit(): void {
    // When this throws (a full disk), Kysely rolls back, and only that lets the next writer in.
    this.#handles.writer.run('commit', []);
    this.#let();
  }

  rollback(): void {
    try {
      // SQLite has rolled back by itself after some faults.
      if (this.#handles.writer.inTransaction) this.#handles.writer.run('rollback', []);
    } finally {
      this.#let();
    }
  }

  #let(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#leave) return answerOf<R>(this.#handles.writer, query);
    if (SelectQueryNode.is(query.query)) return answerOf<R>(this.#handles.reader, query);
    const leave = await this.#handles.enter();
    try {
      return answerOf<R>(this.#handles.writer, query);
    } finally {
      leave();
    }
  }

  /**
   * Rows one after another, as they were when the first was read. Outside of a transaction they come on a connection of their own: a
   * statement that is not at its end holds its connection at an old state, which everybody else would then read.
   */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const own = this.#leave ? undefined : this.#handles.openReader();
    try {
      const rows = (own ?? this.#handles.writer).iterate(query.sql, query.parameters);
      for (const row of rows) yield { rows: [row as R] };
    } finally {
      own?.close();
    }
  }
}

function answerOf<R>(handle: SqliteHandle, query: CompiledQuery): QueryResult<R> {
  const { rows, changes } = handle.run(query.sql, query.parameters);
  return { rows: rows as R[], numAffectedRows: BigInt(changes) };
}
