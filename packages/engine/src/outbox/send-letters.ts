import { claimLetters, type LetterOutcome, type LetterRecord, noteLetters } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { nextAttempt } from '../jobs/back-off.ts';
import { leaseFrom } from '../jobs/lease.ts';
import { deliver } from './deliver.ts';

/** Letters under way at once, in all and to one target: a target that hangs holds up no more than its own few. */
const widest = 16;
const widestPerTarget = 4;
const claimed = 64;
/** How long it is not asked again where nothing was found. */
const patienceMs = 300;
/** More than a delivery may take several times over, so that nothing in the queue is sent by another server too. */
const leaseMinutes = 5;
/** Outcomes noted in one transaction. */
const noted = 32;

export interface SentLetters {
  sent: number;
  failed: number;
}

/**
 * Sends what is due in the outbox until nothing is left that may be sent now. Never more than a few letters a target and some dozens in
 * all are in memory. A letter whose server dies after sending and before noting it is sent again: receivers know it by its id.
 *
 * @param stop ends the run after what is under way.
 */
export async function sendLetters(context: EngineContext, stop?: AbortSignal): Promise<SentLetters> {
  const run = new Run(context);
  while (!stop?.aborted && (await run.fill())) await run.oneEnds();
  while (run.underWay > 0) await run.oneEnds();
  await run.note();
  return run.count;
}

class Run {
  readonly count: SentLetters = { sent: 0, failed: 0 };
  readonly #context: EngineContext;
  readonly #queue: LetterRecord[] = [];
  readonly #underWay = new Map<string, { target: string; ended: Promise<void> }>();
  readonly #outcomes: LetterOutcome[] = [];
  #leaseUntil = '';
  #nothing = { beside: '', until: 0 };

  constructor(context: EngineContext) {
    this.#context = context;
  }

  get underWay(): number {
    return this.#underWay.size;
  }

  /** Starts as many as may be under way. False when there is nothing to wait for. */
  async fill(): Promise<boolean> {
    while (this.#underWay.size < widest) {
      const letter = this.#nextInQueue() ?? (await this.#claim());
      if (!letter) break;
      this.#start(letter);
    }
    return this.#underWay.size > 0;
  }

  async oneEnds(): Promise<void> {
    await Promise.race([...this.#underWay.values()].map(({ ended }) => ended));
    if (this.#outcomes.length >= noted) await this.note();
  }

  async note(): Promise<void> {
    const outcomes = this.#outcomes.splice(0);
    if (outcomes.length > 0) await noteLetters(this.#context.db, outcomes, this.#context.clock());
  }

  /** A letter whose target has room; what has waited so long that its lease is over is left for the next claim. */
  #nextInQueue(): LetterRecord | undefined {
    if (this.#queue.length > 0 && this.#context.clock() >= this.#leaseUntil) this.#queue.length = 0;
    const full = this.#fullTargets();
    const place = this.#queue.findIndex(({ target }) => !full.includes(target));
    return place < 0 ? undefined : this.#queue.splice(place, 1)[0];
  }

  /** More letters, none for targets that are full. */
  async #claim(): Promise<LetterRecord | undefined> {
    const full = this.#fullTargets();
    if (this.#foundNothing(full)) return undefined;
    const now = this.#context.clock();
    const lease = leaseFrom(now, leaseMinutes);
    const letters = await claimLetters(this.#context.db, now, lease, claimed, full);
    if (letters.length === 0) this.#nothing = { beside: full.join(), until: performance.now() + patienceMs };
    if (this.#queue.length === 0) this.#leaseUntil = lease.until;
    this.#queue.push(...letters);
    return this.#nextInQueue();
  }

  /** Whether it was asked a moment ago what there is beside these targets, and there was nothing. */
  #foundNothing(full: readonly string[]): boolean {
    return this.#nothing.beside === full.join() && performance.now() < this.#nothing.until;
  }

  #fullTargets(): string[] {
    const counts = new Map<string, number>();
    for (const { target } of this.#underWay.values()) counts.set(target, (counts.get(target) ?? 0) + 1);
    return [...counts].filter(([, count]) => count >= widestPerTarget).map(([target]) => target);
  }

  #start(letter: LetterRecord): void {
    const ended = deliver(this.#context, letter)
      .then(
        () => this.#sent(letter),
        (error: unknown) => this.#failed(letter, error),
      )
      .finally(() => this.#underWay.delete(letter.id));
    this.#underWay.set(letter.id, { target: letter.target, ended });
  }

  #sent({ id }: LetterRecord): void {
    this.count.sent += 1;
    this.#outcomes.push({ id, error: null, again: null });
  }

  #failed({ id, attempts }: LetterRecord, error: unknown): void {
    this.count.failed += 1;
    const again = nextAttempt(attempts, this.#context.clock());
    this.#outcomes.push({ id, error: error instanceof Error ? error.message : String(error), again });
  }
}
