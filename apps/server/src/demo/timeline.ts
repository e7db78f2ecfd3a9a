/** Something that happens at an instant (ISO in UTC, so that texts compare as times do). */
export interface Happening {
  at: string;
  /** Breaks ties, so that the order does not depend on how the queue is kept. */
  order: number;
  run(): Promise<void>;
}

/** What is still to happen, the earliest first. A binary heap. */
export class Timeline {
  readonly #heap: Happening[] = [];
  #added = 0;

  add(at: string, run: () => Promise<void>): void {
    this.#heap.push({ at, order: this.#added++, run });
    this.#rise(this.#heap.length - 1);
  }

  /** Takes the earliest that is not later than `until`. */
  next(until: string): Happening | undefined {
    const first = this.#heap[0];
    if (!first || first.at > until) return undefined;
    const last = this.#heap.pop() as Happening;
    if (last !== first) {
      this.#heap[0] = last;
      this.#sink(0);
    }
    return first;
  }

  #rise(from: number): void {
    for (let place = from; place > 0; ) {
      const above = (place - 1) >> 1;
      if (!this.#isBefore(place, above)) return;
      this.#swap(place, above);
      place = above;
    }
  }

  #sink(from: number): void {
    for (let place = from; ; ) {
      const left = 2 * place + 1;
      const smaller = left + 1 < this.#heap.length && this.#isBefore(left + 1, left) ? left + 1 : left;
      if (smaller >= this.#heap.length || !this.#isBefore(smaller, place)) return;
      this.#swap(place, smaller);
      place = smaller;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [first, second] = [this.#heap[a] as Happening, this.#heap[b] as Happening];
    return first.at < second.at || (first.at === second.at && first.order < second.order);
  }

  #swap(a: number, b: number): void {
    [this.#heap[a], this.#heap[b]] = [this.#heap[b] as Happening, this.#heap[a] as Happening];
  }
}
