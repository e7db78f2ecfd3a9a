import { isProblem } from '../../lib/http-problem.ts';
import type { DesignFiles } from './design-files.ts';

/** What is on the screen compared with what the server has. */
export type SyncState =
  | { kind: 'saved'; at: string }
  /** Changed, and about to be sent or on the way. */
  | { kind: 'saving' }
  /** The line is down or the server is in trouble; it is tried again. */
  | { kind: 'failed'; error: unknown }
  /** Somebody else has saved since; nothing is sent until a person has decided. */
  | { kind: 'conflict'; error: unknown }
  /** It was published or deleted meanwhile. */
  | { kind: 'gone' };

interface SyncOptions {
  revision: number;
  savedAt: string;
  save(files: DesignFiles, revision: number): Promise<{ revision: number; savedAt: string }>;
  onState(state: SyncState): void;
  /** How long the keyboard rests before a change is sent, and after which a failure is tried again. Milliseconds. */
  wait?: number;
  retry?: number;
}

/** Saves a draft by itself, one request at a time, always what is newest. It never replaces what it has not seen. */
export class DesignSync {
  #revision: number;
  #waiting: DesignFiles | undefined;
  #sending: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  #closed = false;
  readonly #options: SyncOptions;

  constructor(options: SyncOptions) {
    this.#options = options;
    this.#revision = options.revision;
    options.onState({ kind: 'saved', at: options.savedAt });
  }

  get revision(): number {
    return this.#revision;
  }

  /** Whether something is on the screen that the server does not have. */
  get isDirty(): boolean {
    return this.#waiting !== undefined || this.#sending !== undefined;
  }

  change(files: DesignFiles): void {
    this.#waiting = files;
    if (this.#stopped) return;
    this.#options.onState({ kind: 'saving' });
    this.#later(this.#options.wait ?? 1000);
  }

  /** Sends what waits now. True when the server has everything afterwards. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#sending;
    if (this.#waiting && !this.#stopped) await this.#send();
    return !this.isDirty;
  }

  /** A person has decided: from now on changes are made to this revision. */
  resume(revision: number): void {
    this.#revision = revision;
    this.#stopped = false;
  }

  /** Nothing is sent any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#stopped = true;
    this.#closed = true;
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  #send(): Promise<void> {
    const files = this.#waiting;
    if (!files) return Promise.resolve();
    this.#waiting = undefined;
    this.#sending = this.#options
      .save(files, this.#revision)
      .then(({ revision, savedAt }) => {
        this.#revision = revision;
        if (this.#waiting === undefined) this.#options.onState({ kind: 'saved', at: savedAt });
      })
      .catch((error: unknown) => this.#failed(files, error))
      .finally(() => {
        this.#sending = undefined;
      });
    return this.#sending;
  }

  #failed(files: DesignFiles, error: unknown): void {
    this.#waiting ??= files;
    if (isProblem(error, 'definition-draft-stale')) {
      this.#stopped = true;
      this.#options.onState({ kind: 'conflict', error });
    } else if (isProblem(error, 'definition-draft-not-found')) {
      this.#stopped = true;
      this.#options.onState({ kind: 'gone' });
    } else {
      this.#options.onState({ kind: 'failed', error });
      if (!this.#stopped) this.#later(this.#options.retry ?? 5000);
    }
  }
}
