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
import { SharedWriter, type Turn } from './shared-writer.ts';
import { SqliteHandle } from './sqlite-connection.ts';

export interface SqliteOptions {
  /** File of the database, created when missing. */
  path: string;
  /** Most transactions that share one commit; 1 = each waits for the disk by itself. */
  transactionsPerCommit: number;
  /** Whether a commit waits until it is on the disk; default true. */
  durable?: boolean;
}

/**
 * Kysely on `node:sqlite`: one connection writes, one reads, so that in WAL mode no read waits for a write.
 * Transactions begin IMMEDIATE, since a deferred one may fail at its first write; they run one after another and share their commits.
 */
export function sqliteDialect(options: SqliteOptions): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new SqliteDriver(options),
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

/**
 * Commands write all over the file. With SQLite's own 2 MB of pages in memory and 4 MB of log, most of them are read and copied again and
 * again; 64 MB and 16 MB keep the pages in use at hand. A reader that counts figures goes through indexes of that size.
 */
const memoryPragmas = ['cache_size = -65536', 'wal_autocheckpoint = 4000'];

/**
 * What a transaction changes must be kept as it was, so that it can take back its own changes out of a shared commit. Beyond 64 kB SQLite
 * writes that into a file, 60 to 80 writes for each completed work item; in memory it costs little.
 */
const turnPragmas = ['temp_store = memory'];

/** Opening waits for other processes; later the writer asks again and again, so that it does not stop the whole program. */
const writerPragmas = (durable: boolean) => [
  'busy_timeout = 10000',
  ...['journal_mode = wal', `synchronous = ${durable ? 'full' : 'off'}`, 'foreign_keys = on'],
  ...[...memoryPragmas, ...turnPragmas, 'busy_timeout = 5'],
];
const readerPragmas = ['query_only = on', 'busy_timeout = 10000', 'cache_size = -65536'];

class SqliteDriver implements Driver {
  readonly #options: SqliteOptions;
  #writer: SharedWriter | undefined;
  #reader: SqliteHandle | undefined;

  constructor(options: SqliteOptions) {
    this.#options = options;
  }

  async init(): Promise<void> {
    const { path, transactionsPerCommit, durable = true } = this.#options;
    this.#writer = new SharedWriter(new SqliteHandle(path, writerPragmas(durable)), transactionsPerCommit);
    this.#reader = new SqliteHandle(path, readerPragmas);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new SqliteConnection({
      writer: this.#writer as SharedWriter,
      reader: this.#reader as SqliteHandle,
      openReader: () => new SqliteHandle(this.#options.path, readerPragmas),
    });
  }

  beginTransaction(connection: DatabaseConnection, _settings: TransactionSettings): Promise<void> {
    return (connection as SqliteConnection).begin();
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return (connection as SqliteConnection).commit();
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
  writer: SharedWriter;
  reader: SqliteHandle;
  /** A reader for one stream, to be closed after it. */
  openReader: () => SqliteHandle;
}

/** What a query runs on: the reader, unless it writes or stands in a transaction. */
class SqliteConnection implements DatabaseConnection {
  readonly #handles: Handles;
  /** Set while a transaction is open. */
  #turn: Turn | undefined;

  constructor(handles: Handles) {
    this.#handles = handles;
  }

  async begin(): Promise<void> {
    this.#turn = await this.#handles.writer.begin();
  }

  /** When this fails (a full disk), Kysely rolls back. */
  async commit(): Promise<void> {
    await this.#turn?.keep();
    this.#turn = undefined;
  }

  rollback(): void {
    const turn = this.#turn;
    this.#turn = undefined;
    turn?.undo();
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#turn) return answerOf<R>(this.#turn, query);
    if (SelectQueryNode.is(query.query)) return answerOf<R>(this.#handles.reader, query);
    const turn = await this.#handles.writer.begin();
    try {
      const answer = answerOf<R>(turn, query);
      await turn.keep();
      return answer;
    } catch (fault) {
      turn.undo();
      throw fault;
    }
  }

  /**
   * Rows one after another, as they were when the first was read. Outside of a transaction they come on a connection of their own: a
   * statement that is not at its end holds its connection at an old state, which everybody else would then read.
   */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const own = this.#turn ? undefined : this.#handles.openReader();
    try {
      for (const row of (this.#turn ?? own)?.iterate(query.sql, query.parameters) ?? []) yield { rows: [row as R] };
    } finally {
      own?.close();
    }
  }
}

function answerOf<R>(on: Pick<Turn, 'run'>, query: CompiledQuery): QueryResult<R> {
  const { rows, changes } = on.run(query.sql, query.parameters);
  return { rows: rows as R[], numAffectedRows: BigInt(changes) };
}
