/** A stream of random numbers that is the same for the same seed, on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks by weight: `[[8, 'often'], [1, 'seldom']]`. */
  weighted<T>(list: readonly (readonly [number, T])[]): T;
  /** Up to `count` different elements, in the order of the list. */
  sample<T>(list: readonly T[], count: number): T[];
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, plenty for a demonstration. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[int(0, list.length - 1)] as T;
  };
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted: (list) => heaviest(list, next()),
    sample: (list, count) => someOf(list, count, int),
  };
}

/** A seed of its own for the n-th of several streams, so that one more draw in one story changes no other story. */
export const seedOf = (seed: number, n: number): number =>
  Math.imul(seed ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;

function heaviest<T>(list: readonly (readonly [number, T])[], point: number): T {
  let left = point * list.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, item] of list) {
    left -= weight;
    if (left < 0) return item;
  }
  throw new RangeError('nothing has any weight');
}

function someOf<T>(list: readonly T[], count: number, int: Random['int']): T[] {
  const places = list.map((_, place) => place);
  const taken = Array.from(
    { length: Math.min(count, list.length) },
    () => places.splice(int(0, places.length - 1), 1)[0] as number,
  );
  return taken.sort((a, b) => a - b).map((place) => list[place] as T);
}
