import { newId } from './new-id.ts';

/**
 * Idempotency keys for one button. The same content sent again after the line broke carries the same key, so that the server
 * answers as it did the first time; once an answer has come, or the content has changed, the next attempt is a new one.
 */
export class AttemptKey {
  #content: string | undefined;
  #key = '';

  /** The key under which `content` is to be sent now. */
  for(content: unknown): string {
    const text = JSON.stringify(content);
    if (text !== this.#content) {
      this.#content = text;
      this.#key = newId();
    }
    return this.#key;
  }

  /** An answer has come, good or bad. */
  answered(): void {
    this.#content = undefined;
  }
}
