import { isPassing } from './draft-saver.ts';
import { HttpProblem, NetworkFailure } from './http-problem.ts';
import type { QueuedWork, Stopped } from './local/shelves.ts';

/** How far sending is. */
export interface OutboxState {
  /** Waiting to be sent, in order. */
  waiting: QueuedWork[];
  /** Not taken by the server; the person decides. */
  stopped: QueuedWork[];
  /** What is on its way now, and how much of it has gone: 0 to 1. */
  sending: { seq: number; fraction: number } | undefined;
}

export interface OutboxParts {
  list(): Promise<QueuedWork[]>;
  /** Sends the files that this work names and that wait here. */
  sendFiles(work: QueuedWork, onProgress: (fraction: number) => void): Promise<void>;
  send(work: QueuedWork): Promise<void>;
  remove(work: QueuedWork): Promise<void>;
  stop(work: QueuedWork, why: Stopped): Promise<void>;
  /** Everything of the queue is sent: what else waits goes now. */
  afterwards(): Promise<void>;
  /** Runs in one window of the browser at a time. */
  alone(run: () => Promise<void>): Promise<void>;
  sent(work: QueuedWork): void;
  /** How to say in words what the server objects to. */
  sentences(problem: HttpProblem): string[];
}

/**
 * Sends what was done without a server: in the order in which it was done, each once. What the server refuses stays, with the reason,
 * and holds back only later work on the same case; a broken line holds back everything until it is back.
 */
export class Outbox {
  state: OutboxState = { waiting: [], stopped: [], sending: undefined };
  readonly #parts: OutboxParts;
  readonly #listeners = new Set<() => void>();
  #running: Promise<void> | undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the queue anew: something was added, decided or taken away. */
  async refresh(): Promise<void> {
    const all = await this.#parts.list();
    this.#show({
      waiting: all.filter(({ stopped }) => !stopped),
      stopped: all.filter(({ stopped }) => stopped),
    });
  }

  /** Sends what can be sent. A second call while it runs waits for the same run. */
  run(): Promise<void> {
    this.#running ??= this.#parts
      .alone(() => this.#sendAll())
      .finally(() => {
        this.#running = undefined;
        this.#show({ sending: undefined });
      });
    return this.#running;
  }

  async #sendAll(): Promise<void> {
    await this.refresh();
    const held = new Set(this.state.stopped.map(({ caseId }) => caseId));
    for (const work of this.state.waiting) {
      if (held.has(work.caseId)) continue;
      const went = await this.#sendOne(work);
      if (went === 'later') return;
      if (went === 'stopped') held.add(work.caseId);
      await this.refresh();
    }
    await this.#parts.afterwards();
  }

  async #sendOne(work: QueuedWork): Promise<'sent' | 'stopped' | 'later'> {
    const progress = (fraction: number) => this.#show({ sending: { seq: work.seq, fraction } });
    try {
      progress(0);
      await this.#parts.sendFiles(work, (fraction) => progress(fraction * 0.9));
      progress(0.9);
      await this.#parts.send(work);
    } catch (error) {
      if (error instanceof NetworkFailure || (error instanceof HttpProblem && isPassing(error))) return 'later';
      if (!(error instanceof HttpProblem)) throw error;
      const details = this.#parts.sentences(error);
      await this.#parts.stop(work, { code: error.code, message: error.message, details });
      return 'stopped';
    }
    await this.#parts.remove(work);
    this.#parts.sent(work);
    return 'sent';
  }

  #show(change: Partial<OutboxState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}
