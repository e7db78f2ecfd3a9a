import type { CaseState } from '../workflow/case-state.ts';
import type { StepPlace } from '../workflow/definition-index.ts';
import type { Correlated } from './correlated.ts';
import { waysBackOf } from './ways-back.ts';

/**
 * What is known of the answers in a case, from the branches that were taken: for each group of choices that hang together, in each row, the
 * combinations still possible, by number. What is missing is open. Never changed in place.
 */
export type Facts = ReadonlyMap<string, readonly number[]>;

export const noFacts: Facts = new Map();

/** How facts grow as branches are taken, and shrink as fields are written or nobody will ask any more. */
export class Knowledge {
  readonly #byChoice = new Map<string, Correlated>();
  readonly #all: readonly Correlated[];
  readonly #order = new Map<string, number>();
  readonly #earliest: readonly number[];

  constructor(correlated: readonly Correlated[], places: readonly StepPlace[]) {
    this.#all = correlated;
    for (const one of correlated) for (const choice of one.taken.keys()) this.#byChoice.set(choice, one);
    for (const [at, { step }] of places.entries()) this.#order.set(step.id, at);
    this.#earliest = earliestAgain(places, this.#order);
  }

  /** Branches that a choice can take, as far as facts tell; nothing when they say nothing of it. */
  branches(facts: Facts, choice: string, row: readonly string[] = []): readonly number[] | undefined {
    const one = this.#byChoice.get(choice);
    const open = one && facts.get(keyOf(one, row));
    return one && open && [...new Set(open.map((at) => one.taken.get(choice)?.[at] ?? -1))].sort((a, b) => a - b);
  }

  /** After a choice took a branch. */
  taken(facts: Facts, choice: string, branch: number, row: readonly string[] = []): Facts {
    const one = this.#byChoice.get(choice);
    if (!one) return facts;
    const key = keyOf(one, row);
    const open = facts.get(key) ?? one.combinations.map((_, at) => at);
    const left = open.filter((at) => one.taken.get(choice)?.[at] === branch);
    return left.length === one.combinations.length ? facts : new Map([...facts, [key, left]]);
  }

  /** After a step may have changed what it can write, in a row or in the document. */
  written(facts: Facts, step: string, row: readonly string[] = []): Facts {
    if (facts.size === 0) return facts;
    const kept = new Map(facts);
    for (const one of this.#all) {
      const changed = one.written.get(step);
      if (!changed) continue;
      for (const [key, open] of facts) {
        const [id, at = ''] = key.split('|');
        if (id !== one.id || !sameRow(at, row)) continue;
        const left = widened(one, open, changed);
        if (left.length === one.combinations.length) kept.delete(key);
        else kept.set(key, left);
      }
    }
    return kept;
  }

  /** Without what no choice can ask for any more. */
  relevant(facts: Facts, state: CaseState): Facts {
    if (facts.size === 0) return facts;
    const active = Object.values(state.steps).filter((at) => at.kind === 'step' && at.state === 'active');
    return new Map(
      [...facts].filter(([key]) => {
        const [id, row = ''] = key.split('|');
        const one = this.#all.find((each) => each.id === id);
        const last = Math.max(...[...(one?.taken.keys() ?? [])].map((choice) => this.#order.get(choice) ?? -1));
        return active.some(
          (at) => sameRow(row, at.row ?? []) && (this.#earliest[this.#order.get(at.step) ?? 0] ?? 0) <= last,
        );
      }),
    );
  }
}

/** The facts of one row, or of the document, as part of a marking. */
export function factsOf(facts: Facts, row: readonly string[]): string {
  const at = row.join('/');
  return [...facts]
    .flatMap(([key, open]) => (key.slice(key.indexOf('|') + 1) === at ? [`${key.split('|')[0]}=${open}`] : []))
    .sort()
    .join(';');
}

/** Group and row; a choice deeper inside asks for the row around it. */
function keyOf({ id, scope }: Correlated, row: readonly string[]): string {
  const depth = scope === '' ? 0 : Math.min(row.length, scope.split('.').length);
  return `${id}|${row.slice(0, depth).join('/')}`;
}

/** Whether the row of a fact is that of a step, around it, or inside it: a step of the document touches every row. */
function sameRow(key: string, row: readonly string[]): boolean {
  const own = key === '' ? [] : key.split('/');
  return own.every((id, level) => row[level] === undefined || row[level] === id);
}

/** The combinations that agree with a known one in everything that was not written. */
function widened(
  { combinations }: Correlated,
  open: readonly number[],
  changed: ReadonlySet<number>,
): readonly number[] {
  const rest = (at: number): string =>
    JSON.stringify((combinations[at] ?? []).map((value, field) => (changed.has(field) ? null : [value])));
  const known = new Set(open.map(rest));
  return combinations.flatMap((_, at) => (known.has(rest(at)) ? [at] : []));
}

/** For each step, the first one in reading order to which a case standing there can still come, ways back counted. */
function earliestAgain(places: readonly StepPlace[], order: ReadonlyMap<string, number>): number[] {
  const earliest = places.map((_, at) => at);
  for (let changed = true; changed; ) {
    changed = false;
    let after = places.length;
    for (let at = places.length - 1; at >= 0; at -= 1) {
      const back = waysBackOf(places[at]!.step).map(({ back: { to } }) => order.get(to) ?? 0);
      after = Math.min(after, ...back.map((to) => earliest[to] ?? to));
      const now = Math.min(earliest[at] ?? at, after);
      if (now < (earliest[at] ?? at)) changed = true;
      earliest[at] = now;
    }
  }
  return earliest;
}
