import type { Ast } from '../ast.ts';
import type { Env, Scope } from '../env.ts';
import type { Value } from '../value.ts';

/** One evaluation: where names come from, the values bound so far, and the work that is left. */
export interface Run {
  scope: Scope;
  env: Env;
  /** Rows and loop variables, by nesting depth. */
  slots: Value[];
  stepsLeft: number;
}

/** A compiled node. */
export type Thunk = (run: Run) => Value;

/** Node evaluations inside loops before a run is stopped. */
export const MAX_STEPS = 100_000;

/** Thrown inside a run and caught at its door. */
export class StepLimit extends Error {}

export function spend(run: Run, steps: number): void {
  run.stepsLeft -= steps;
  if (run.stepsLeft < 0) throw new StepLimit();
}

/** What encloses a node while it is compiled: list rows and loop variables, outermost first. */
export type Binder = { row: true } | { row: false; name: string };

export interface Surroundings {
  binders: readonly Binder[];
  compile(ast: Ast, binders: readonly Binder[]): Thunk;
}
