import {
  type ColumnDefinitionNode,
  type Dialect,
  type Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import { Pool, types } from 'pg';
import Cursor from 'pg-cursor';
import { DatabaseUnreachable } from '../obstacle.ts';

/** PostgreSQL's own number of the type `bigint`, which counts and sums of integers have. */
const bigint = 20;

/**
 * Kysely on PostgreSQL: a pool of connections, streams by cursor, texts that sort by code point as in SQLite.
 *
 * @param url where it is, `postgres://user:password@host:5432/hearth`.
 * @param connections how many this process opens at most.
 */
export function postgresDialect(url: string, connections: number): Dialect {
  const pool = new NamingPool({
    connectionString: url,
    max: connections,
    types: { getTypeParser: ((type: number, format?: 'text') => parserOf(type, format)) as typeof types.getTypeParser },
  });
  // A connection that breaks while nobody uses it is replaced by the next query; one that breaks between two statements of a transaction
  // fails the second of them. Without a listener either would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PostgresDriver({ pool, cursor: Cursor }),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new CodePointCompiler(),
  };
}

/** Says of every connection that it did not get that the database was out of reach, whatever the reason. */
class NamingPool extends Pool {
  // biome-ignore lint/suspicious/noExplicitAny: of the overloads of `pg`, Kysely calls the one without a callback
  override connect(...callback: any[]): any {
    if (callback.length > 0) return (super.connect as (...all: unknown[]) => void)(...callback);
    return super.connect().catch((cause: unknown) => {
      throw new DatabaseUnreachable('no connection to PostgreSQL', { cause });
    });
  }
}

/** Counts are far below 2^53, so they come as numbers and not as texts. */
const parserOf = (type: number, format: 'text' | undefined) =>
  type === bigint ? Number : types.getTypeParser(type, format);

/** New text columns compare and sort by code point, whatever the language of the database. */
class CodePointCompiler extends PostgresQueryCompiler {
  #defining = false;

  protected override visitColumnDefinition(node: ColumnDefinitionNode): void {
    this.#defining = true;
    super.visitColumnDefinition(node);
    this.#defining = false;
  }

  protected override visitDataType(node: Parameters<PostgresQueryCompiler['visitDataType']>[0]): void {
    super.visitDataType(node);
    if (this.#defining && node.dataType === 'text') this.append(' collate "C"');
  }
}
