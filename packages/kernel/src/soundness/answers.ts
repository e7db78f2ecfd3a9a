import { type DefinitionIndex, placeOf } from '../workflow/definition-index.ts';
import type { Environment } from '../workflow/environment.ts';

/** What a step can take: indexes of branches for a choice (-1 = none of them), numbers of rows for a forEach. */
export type Possible = (step: string) => readonly number[];

/**
 * One series of answers to the conditions that a command asks. Each choice takes one of its possible branches, each forEach none, one or two of
 * its rows; {@link next} gives the series after this one, so that all of them can be tried in turn.
 */
export class Answers {
  readonly #planned: readonly number[];
  readonly #picked: { value: number; of: number }[] = [];

  constructor(planned: readonly number[] = []) {
    this.#planned = planned;
  }

  /** The oracle of one command; `known` tells instances that were there before it and have their rows already. */
  oracle(
    index: DefinitionIndex,
    possible: Possible,
    known: (instance: string) => boolean,
  ): NonNullable<Environment['oracle']> {
    const branches = new Map<string, number>();
    const rows = new Map<string, { left: number; asked: Set<string> }>();
    return (condition, at, row) => {
      const { step } = placeOf(index, at.step);
      if (step.type !== 'choice')
        return !known(at.id) && this.#takesRow(rows, at.id, (row ?? []).join('/'), possible(step.id));
      const taken = branches.get(at.id) ?? this.#pick(possible(step.id));
      branches.set(at.id, taken);
      return step.branches[taken]?.when === condition;
    };
  }

  /** The picks of the next series, or nothing after the last one. */
  next(): number[] | undefined {
    const last = this.#picked.findLastIndex(({ value, of }) => value + 1 < of);
    if (last < 0) return undefined;
    return this.#picked.slice(0, last + 1).map(({ value }, at) => (at === last ? value + 1 : value));
  }

  #pick(possible: readonly number[]): number {
    const value = this.#planned[this.#picked.length] ?? 0;
    this.#picked.push({ value, of: possible.length });
    return possible[value] ?? -1;
  }

  /** Rows are alike: the first ones asked about are those that are there, and a row asked about again was left out before. */
  #takesRow(
    rows: Map<string, { left: number; asked: Set<string> }>,
    at: string,
    row: string,
    possible: readonly number[],
  ): boolean {
    const here = rows.get(at) ?? { left: this.#pick(possible), asked: new Set() };
    rows.set(at, here);
    if (here.asked.has(row)) return false;
    here.asked.add(row);
    here.left -= 1;
    return here.left >= 0;
  }
}
