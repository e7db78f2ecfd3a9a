import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** Statements kept prepared per connection; the engine's queries are a few hundred texts. */
const preparedLimit = 500;

export interface Answer {
  rows: unknown[];
  changes: number | bigint;
}

interface Prepared {
  statement: StatementSync;
  /** It gives rows. Asking the statement each time costs as much as a small query. */
  answers: boolean;
}

/** One connection to the file with its prepared statements. Every call is synchronous, as `node:sqlite` is. */
export class SqliteHandle {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  constructor(path: string, pragmas: readonly string[]) {
    this.#database = new DatabaseSync(path);
    try {
      for (const pragma of pragmas) this.#database.exec(`pragma ${pragma}`);
    } catch (fault) {
      // Nobody gets this handle, so nobody else could close it.
      this.#database.close();
      throw fault;
    }
  }

  run(sql: string, parameters: readonly unknown[]): Answer {
    const { statement, answers } = this.#prepare(sql);
    const values = parameters.map(bindable);
    if (answers) return { rows: statement.all(...values), changes: 0 };
    return { rows: [], changes: statement.run(...values).changes };
  }

  *iterate(sql: string, parameters: readonly unknown[]): Generator<unknown> {
    // Not from the cache: a statement that is still being stepped must not be started again by another query.
    yield* this.#database.prepare(sql).iterate(...parameters.map(bindable));
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    const prepared = { statement, answers: statement.columns().length > 0 };
    if (this.#prepared.size >= preparedLimit) this.#prepared.delete(this.#prepared.keys().next().value as string);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

/** SQLite has no booleans; they are stored as 0 and 1. */
function bindable(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value === undefined ? null : (value as SQLInputValue);
}
