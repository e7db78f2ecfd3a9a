import { type HttpProblem, isProblem, NetworkFailure } from './http-problem.ts';

export type DraftDocument = Record<string, unknown>;

/** How the draft stands. `local`: the server could not be reached, the draft lies in this browser and is tried again. */
export type DraftStatus =
  | { kind: 'clean' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'local'; at: string }
  | { kind: 'conflict' }
  | { kind: 'refused'; message: string };

export interface DraftSaverOptions {
  /** The answers as they are now. */
  read: () => DraftDocument;
  /** Sends them; `revision` is that of the draft they build on, missing for the first. */
  send: (document: DraftDocument, revision: number | undefined) => Promise<{ savedAt: string; draftRevision: number }>;
  /** Keeps them in this browser while the server cannot be reached. */
  keep: (document: DraftDocument, at: string) => void;
  /** The server has them now. */
  drop: () => void;
  revision: number | undefined;
  /** Milliseconds after the last change, and before another try. */
  pause?: number;
  retryPause?: number;
}

/**
 * Saves a draft a moment after the last change, one request at a time. What is typed while a request is under way goes with the
 * next one. It never gives up: without a server the draft is kept here and tried again.
 */
export class DraftSaver {
  status: DraftStatus = { kind: 'clean' };
  readonly #options: DraftSaverOptions;
  readonly #listeners = new Set<() => void>();
  #revision: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #changed = false;
  #stopped = false;

  constructor(options: DraftSaverOptions) {
    this.#options = options;
    this.#revision = options.revision;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** An answer has changed. */
  changed(): void {
    if (this.#stopped) return;
    this.#changed = true;
    if (this.status.kind === 'conflict') return;
    if (!this.#running && this.status.kind !== 'local') this.#show({ kind: 'waiting' });
    this.#plan(this.#options.pause ?? 1200);
  }

  /** Saves at once whatever is unsaved, and waits for it. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (this.#changed && !this.#stopped && this.status.kind !== 'conflict') await this.#run();
  }

  /** The page is being closed: what is unsaved stays in this browser, whether or not a last request gets through. */
  leave(): void {
    if (this.#stopped || (!this.#changed && !this.#running)) return;
    this.#options.keep(this.#options.read(), new Date().toISOString());
    if (!this.#running) void this.#run();
  }

  /** After a conflict: what is here replaces the draft of that revision. */
  overwrite(revision: number | undefined): void {
    this.#revision = revision;
    this.#changed = true;
    void this.#run();
  }

  /** No more saving: the work is completed, or its page is gone. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  resume(): void {
    this.#stopped = false;
  }

  #plan(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), pause);
  }

  #run(): Promise<void> {
    this.#running ??= this.#save().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    this.#changed = false;
    clearTimeout(this.#timer);
    const document = this.#options.read();
    this.#show({ kind: 'saving' });
    try {
      const { savedAt, draftRevision } = await this.#options.send(document, this.#revision);
      this.#revision = draftRevision;
      if (!this.#changed) this.#options.drop();
      this.#show(this.#changed ? { kind: 'waiting' } : { kind: 'saved', at: savedAt });
      if (this.#changed && !this.#stopped) this.#plan(this.#options.pause ?? 1200);
    } catch (error) {
      this.#failed(error, document);
    }
  }

  #failed(error: unknown, document: DraftDocument): void {
    this.#changed = true;
    const at = new Date().toISOString();
    this.#options.keep(document, at);
    if (isProblem(error, 'stale-draft')) this.#show({ kind: 'conflict' });
    else if (isProblem(error) && !isPassing(error)) this.#show({ kind: 'refused', message: error.message });
    else if (error instanceof NetworkFailure || isProblem(error)) {
      this.#show({ kind: 'local', at });
      if (!this.#stopped) this.#plan(this.#options.retryPause ?? 8000);
    } else throw error;
  }

  #show(status: DraftStatus): void {
    this.status = status;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Whether the same request may succeed later: after signing in again, after a while, after a repair. */
function isPassing({ status }: HttpProblem): boolean {
  return status >= 500 || status === 401 || status === 429;
}
