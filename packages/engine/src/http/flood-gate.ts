/** Requests a minute; `Infinity` = as many as come. */
export interface FloodLimits {
  person: number;
  address: number;
}

/** What a person at a screen never reaches, nor two hundred of them behind one address: 100 and 500 requests a second, all the time. */
export const ordinaryLimits: FloodLimits = { person: 6_000, address: 30_000 };

/** Counts requests by person and by address within each minute of the clock, in this process alone. */
export class FloodGate {
  readonly #limits: FloodLimits;
  readonly #counts = new Map<string, number>();
  #minute = '';

  constructor(limits: FloodLimits) {
    this.#limits = limits;
  }

  /** Whether this is one request too many. @param now instant, ISO. */
  isShut(kind: keyof FloodLimits, who: string, now: string): boolean {
    const minute = now.slice(0, 16);
    if (minute !== this.#minute) this.#counts.clear();
    this.#minute = minute;
    const key = `${kind} ${who}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count > this.#limits[kind];
  }
}
