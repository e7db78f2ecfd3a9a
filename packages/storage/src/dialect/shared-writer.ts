import { setTimeout as pause } from 'node:timers/promises';
import { databaseObstacle } from '../obstacle.ts';
import { mutex } from './mutex.ts';
import type { Answer, SqliteHandle } from './sqlite-connection.ts';

/** Whoever has waited this long for the commit gets it before the next transaction begins. */
const patienceMs = 40;

/** How long another process may write before we give up. */
const busyMs = 10_000;

/** One transaction's use of the writer, from its begin to its end. */
export interface Turn {
  run(sql: string, parameters: readonly unknown[]): Answer;
  iterate(sql: string, parameters: readonly unknown[]): Iterable<unknown>;
  /** Ends it. The promise resolves when the changes are on disk, and fails when they will never be there. */
  keep(): Promise<void>;
  /** Ends it and takes its own changes back; after a failed `keep` it does nothing. */
  undo(): void;
}

interface Waiting {
  resolve: () => void;
  reject: (fault: unknown) => void;
}

/**
 * Lets transactions share commits, since making sure that one commit is on disk takes longer than everything else together. They run one
 * after another, each in a savepoint of its own inside one SQLite transaction, which is committed when nobody else is about to join.
 * One that fails takes back its own changes only; when the commit itself fails, all that shared it fail.
 */
export class SharedWriter {
  readonly #handle: SqliteHandle;
  /** Most transactions that share one commit. */
  readonly #most: number;
  readonly #enter = mutex();
  #waiting: Waiting[] = [];
  /** When the first of those waiting began to wait, in milliseconds of the process. */
  #since = 0;
  #busy = false;
  #open = false;

  constructor(handle: SqliteHandle, most: number) {
    this.#handle = handle;
    this.#most = most;
  }

  async begin(): Promise<Turn> {
    const leave = await this.#enter();
    try {
      this.#busy = true;
      if (this.#isDue()) this.#commit();
      if (!this.#open) await this.#openCommit();
      this.#handle.run('savepoint turn', []);
      return this.#turn(leave);
    } catch (fault) {
      this.#end(leave);
      throw fault;
    }
  }

  /** Begins when no other process writes. The wait for it holds up nobody who only reads. */
  async #openCommit(): Promise<void> {
    for (const until = performance.now() + busyMs; ; ) {
      try {
        this.#handle.run('begin immediate', []);
        this.#open = true;
        return;
      } catch (fault) {
        if (databaseObstacle(fault) !== 'database-busy' || performance.now() > until) throw fault;
        await pause(Math.random() * 20);
      }
    }
  }

  /** Commits what still waits. */
  close(): void {
    if (this.#open) this.#commit();
    this.#handle.close();
  }

  #turn(leave: () => void): Turn {
    let over = false;
    const end = () => {
      over = true;
      this.#end(leave);
    };
    return {
      run: (sql, parameters) => this.#guarded(() => this.#handle.run(sql, parameters)),
      iterate: (sql, parameters) => this.#handle.iterate(sql, parameters),
      keep: async () => {
        this.#guarded(() => this.#handle.run('release turn', []));
        const durable = this.#join();
        end();
        await durable;
      },
      undo: () => {
        if (over) return;
        try {
          if (this.#open) this.#takeBack();
        } finally {
          end();
        }
      },
    };
  }

  #takeBack(): void {
    this.#handle.run('rollback to turn', []);
    this.#handle.run('release turn', []);
  }

  #join(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    if (this.#waiting.length === 0) this.#since = performance.now();
    this.#waiting.push({ resolve, reject });
    return promise;
  }

  /** Lets the next one in, and commits soon unless it comes. */
  #end(leave: () => void): void {
    this.#busy = false;
    leave();
    if (this.#open) this.#commitSoon(this.#waiting.length);
  }

  /** Commits after the requests that have arrived by now were looked at, unless they joined: then after those that came meanwhile. */
  #commitSoon(seen: number): void {
    setImmediate(() => {
      if (this.#busy || !this.#open) return;
      if (this.#waiting.length > seen && !this.#isDue()) this.#commitSoon(this.#waiting.length);
      else this.#commit();
    });
  }

  #isDue(): boolean {
    if (this.#waiting.length === 0) return false;
    return this.#waiting.length >= this.#most || performance.now() - this.#since > patienceMs;
  }

  #commit(): void {
    try {
      this.#handle.run('commit', []);
      this.#settle(({ resolve }) => resolve());
    } catch (fault) {
      // SQLite has rolled back by itself after some faults.
      if (this.#handle.inTransaction) this.#handle.run('rollback', []);
      this.#settle(({ reject }) => reject(fault));
    }
  }

  /** Runs a statement. A full disk may have ended the transaction with everything in it, and those who wait for it must know. */
  #guarded<T>(work: () => T): T {
    if (!this.#open) throw new Error('the transaction has ended already');
    try {
      return work();
    } catch (fault) {
      if (!this.#handle.inTransaction) this.#settle(({ reject }) => reject(fault));
      throw fault;
    }
  }

  #settle(tell: (one: Waiting) => void): void {
    const told = this.#waiting;
    this.#waiting = [];
    this.#open = false;
    for (const one of told) tell(one);
  }
}
