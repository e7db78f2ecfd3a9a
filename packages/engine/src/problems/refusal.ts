import type { Problem, ProblemParam } from '@hearth/expression';
import { type EngineCode, problem } from './problem.ts';

/**
 * An expected failure on its way out: problems with the HTTP status they are answered with. It is thrown, although problems are
 * values everywhere else, because only a throw makes the transaction around it take back what was written.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly problems: Problem[];

  constructor(status: number, problems: Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.name = 'Refusal';
    this.status = status;
    this.problems = problems;
  }
}

/** A refusal for one reason that the engine itself knows. */
export function refuse(status: number, code: EngineCode, params?: Record<string, ProblemParam>): Refusal {
  return new Refusal(status, [problem(code, params)]);
}
