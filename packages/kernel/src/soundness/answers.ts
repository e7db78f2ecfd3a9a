import { type DefinitionIndex, placeOf } from '../workflow/definition-index.ts';
import type { Environment } from '../workflow/environment.ts';
import { setting } from './abstract-definition.ts';

/** What a step can take: indexes of branches for a choice (-1 = none of them), numbers of rows for a forEach. */
export type Possible = (step: string) => readonly number[];

/** What a step can take at this moment, and what has been learned once it took it. */
export interface Asking {
  possible(step: string, row?: readonly string[]): readonly number[];
  /** A choice took a branch. */
  took?(step: string, branch: number, row?: readonly string[]): void;
  /** An automatic step sets its fields. */
  sets?(step: string, row?: readonly string[]): void;
}

/**
 * One series of answers to the conditions that a command asks. Each choice takes one of its possible branches, each forEach none, one or two of
 * its rows; {@link next} gives the series after this one, so that all of them can be tried in turn.
 */
export class Answers {
  readonly #planned: readonly number[];
  readonly #picked: { value: number; of: number }[] = [];
  /** What was answered: branches and numbers of rows, in the order asked. */
  readonly given: number[] = [];

  constructor(planned: readonly number[] = []) {
    this.#planned = planned;
  }

  /** The oracle of one command; `known` tells instances that were there before it and have their rows already. */
  oracle(
    index: DefinitionIndex,
    asking: Asking,
    known: (instance: string) => boolean,
  ): NonNullable<Environment['oracle']> {
    return oracleOf(index, known, asking, (step, row) => this.#pick(asking.possible(step, row)));
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
    const answer = possible[value] ?? -1;
    this.given.push(answer);
    return answer;
  }
}

/** Gives answers that were given before, in their order. */
export function repeating(
  index: DefinitionIndex,
  given: readonly number[],
  known: (instance: string) => boolean,
): NonNullable<Environment['oracle']> {
  const left = [...given];
  return oracleOf(index, known, {}, () => left.shift() ?? -1);
}

function oracleOf(
  index: DefinitionIndex,
  known: (instance: string) => boolean,
  { took, sets }: Pick<Asking, 'took' | 'sets'>,
  pick: (step: string, row?: readonly string[]) => number,
): NonNullable<Environment['oracle']> {
  const branches = new Map<string, number>();
  const rows = new Map<string, { left: number; asked: Set<string> }>();
  return (condition, at, row) => {
    if (condition === setting) {
      sets?.(at.step, at.row);
      return false;
    }
    const { step } = placeOf(index, at.step);
    if (step.type !== 'choice')
      return !known(at.id) && takesRow(rows, at.id, (row ?? []).join('/'), () => pick(step.id, at.row));
    const taken = branches.get(at.id) ?? pick(step.id, at.row);
    if (!branches.has(at.id)) took?.(step.id, taken, at.row);
    branches.set(at.id, taken);
    return step.branches[taken]?.when === condition;
  };
}

/** Rows are alike: the first ones asked about are those that are there, and a row asked about again was left out before. */
function takesRow(
  rows: Map<string, { left: number; asked: Set<string> }>,
  at: string,
  row: string,
  pick: () => number,
): boolean {
  const here = rows.get(at) ?? { left: pick(), asked: new Set() };
  rows.set(at, here);
  if (here.asked.has(row)) return false;
  here.asked.add(row);
  here.left -= 1;
  return here.left >= 0;
}
