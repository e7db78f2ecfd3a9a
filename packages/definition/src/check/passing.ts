import type { Step } from '../blocks/index.ts';
import type { Expression } from '../expression.ts';

type AnyStep = Step<Expression>;

/** Whether a case can come out of the step at its end and go on to the next. */
export function canPass(step: AnyStep): boolean {
  if (step.type === 'end') return false;
  if (step.type === 'userTask') return step.outcomes.some((outcome) => !outcome.return && outcome.end === undefined);
  if (step.type === 'choice') return step.branches.some(({ steps }) => allPass(steps));
  if (step.type !== 'parallel') return true;
  const passing = step.branches.filter(({ steps }) => allPass(steps)).length;
  if (step.join === 'any') return passing > 0;
  return passing >= (typeof step.join === 'object' ? step.join.count : step.branches.length);
}

export const allPass = (sequence: readonly AnyStep[]): boolean => sequence.every(canPass);
