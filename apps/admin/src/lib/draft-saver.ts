import { type HttpProblem, isProblem, NetworkFailure } from './http-problem.ts';

export type DraftDocument = Record<string, unknown>;

/**
 * How the draft stands. `local`: the server could not be reached, the draft lies in this browser and is tried again; `nowhere`: nor did
 * this browser take it. `conflict`: the server's draft has been changed from elsewhere, or answers of the case have.
 */
export type DraftStatus =
  | { kind: 'clean' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'local'; at: string }
  | { kind: 'nowhere' }
  | { kind: 'conflict'; with: 'draft' | 'case' }
  | { kind: 'refused'; message: string };

/** On what the answers build: the server's draft (0 = none) and the case, each by its revision. */
export interface DraftBase {
  draftRevision: number;
  revision: number;
}

export interface DraftSaverOptions {
  /** The answers as they are now. */
  read: () => DraftDocument;
  /** Sends them to the server. */
  send: (document: DraftDocument, built: DraftBase) => Promise<{ savedAt: string; draftRevision: number }>;
  /** Keeps them in this browser, from the first change until the server has them. Rejects when there is no room. */
  keep: (document: DraftDocument, built: DraftBase) => Promise<void>;
  /** The server has them now. */
  drop: () => void;
  built: DraftBase;
  /** The instant now, ISO. */
  now: () => string;
  /** Milliseconds after a change until it is kept here, until it is sent, and before another try. */
  keepPause?: number;
  pause?: number;
  retryPause?: number;
}

/**
 * Saves a draft: in this browser at once, at the server a moment after the last change, one request at a time. What is typed while a
 * request is under way goes with the next one. It never gives up: without a server the draft is kept here and tried again.
 */
export class DraftSaver {
  status: DraftStatus = { kind: 'clean' };
  /** What the server and this page have in common: the answers from which further changes start. */
  common: DraftDocument;
  readonly #options: DraftSaverOptions;
  readonly #listeners = new Set<() => void>();
  #built: DraftBase;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #keeping: Promise<boolean> | undefined;
  #running: Promise<void> | undefined;
  #changed = false;
  /** The last try did not reach the server. */
  #cutOff = false;
  #stopped = false;

  constructor(options: DraftSaverOptions) {
    this.#options = options;
    this.#built = options.built;
    this.common = options.read();
  }

  get built(): DraftBase {
    return this.#built;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** An answer has changed. */
  changed(): void {
    if (this.#stopped) return;
    this.#changed = true;
    this.#keepTimer ??= setTimeout(() => void this.#keepNow(), this.#options.keepPause ?? 100);
    if (this.status.kind === 'conflict') return;
    if (!this.#running) this.#show({ kind: 'waiting' });
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
    void this.#keep();
    if (!this.#running && this.status.kind !== 'conflict') void this.#run();
  }

  /** Another window of this browser has saved the same draft: what stands here is not the newest any more. */
  savedElsewhere(draftRevision: number): void {
    if (!this.#stopped && draftRevision > this.#built.draftRevision) this.#show({ kind: 'conflict', with: 'draft' });
  }

  /** The server would not take the work, because the case has changed since the person looked. */
  outdated(): void {
    this.#show({ kind: 'conflict', with: 'case' });
  }

  /** After a conflict was resolved: what is here takes the place of what was compared with. */
  overwrite(built: DraftBase): Promise<void> {
    this.#built = built;
    this.#changed = true;
    this.#show({ kind: 'waiting' });
    return this.#run();
  }

  /** No more saving: the work is completed, or its page is gone. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
  }

  resume(): void {
    this.#stopped = false;
  }

  #plan(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), pause);
  }

  /** Without a server, what is kept here is as safe as it gets: the person is told so once the newest answer is. */
  async #keepNow(): Promise<void> {
    const kept = await this.#keep();
    if (!this.#cutOff || this.#keepTimer || this.status.kind !== 'waiting') return;
    this.#show(kept ? { kind: 'local', at: this.#options.now() } : { kind: 'nowhere' });
  }

  async #keep(): Promise<boolean> {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    const kept = this.#options.keep(this.#options.read(), this.#built).then(
      () => true,
      () => false,
    );
    this.#keeping = kept;
    return kept;
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
      const { savedAt, draftRevision } = await this.#options.send(document, this.#built);
      this.#built = { ...this.#built, draftRevision };
      this.#cutOff = false;
      this.common = document;
      if (!this.#changed) await this.#dropKept();
      this.#show(this.#changed ? { kind: 'waiting' } : { kind: 'saved', at: savedAt });
      if (this.#changed && !this.#stopped) this.#plan(this.#options.pause ?? 1200);
    } catch (error) {
      await this.#failed(error);
    }
  }

  /** A copy that is still being written must not outlive its being dropped. */
  async #dropKept(): Promise<void> {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    await this.#keeping;
    if (!this.#changed) this.#options.drop();
  }

  async #failed(error: unknown): Promise<void> {
    this.#changed = true;
    const kept = await this.#keep();
    if (isProblem(error, 'stale-draft')) this.#show({ kind: 'conflict', with: 'draft' });
    else if (isProblem(error, 'stale-revision')) this.#show({ kind: 'conflict', with: 'case' });
    else if (isProblem(error) && !isPassing(error)) this.#show({ kind: 'refused', message: error.message });
    else if (error instanceof NetworkFailure || isProblem(error)) {
      this.#cutOff = true;
      this.#show(kept ? { kind: 'local', at: this.#options.now() } : { kind: 'nowhere' });
      if (!this.#stopped) this.#plan(this.#options.retryPause ?? 8000);
    } else throw error;
  }

  #show(status: DraftStatus): void {
    this.status = status;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Whether the same request may succeed later: after signing in again, after a while, after a repair. */
export function isPassing({ status }: HttpProblem): boolean {
  return status >= 500 || status === 401 || status === 429;
}
