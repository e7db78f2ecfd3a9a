import type { Return } from '@hearth/definition';
import type { AnyStep } from '../workflow/definition-index.ts';

/** A return of a step: with which outcome it happens and where it stands, as a pointer from the step. */
export interface WayBack {
  outcome: string;
  back: Return;
  pointer: string;
}

export function waysBackOf(step: AnyStep): WayBack[] {
  if (step.type === 'userTask')
    return step.outcomes.flatMap(({ id, return: back }, at) =>
      back ? [{ outcome: id, back, pointer: `/outcomes/${at}/return` }] : [],
    );
  if ('onRejected' in step && 'return' in step.onRejected)
    return [{ outcome: 'rejected', back: step.onRejected.return, pointer: '/onRejected/return' }];
  if ('onUpheld' in step && 'return' in step.onUpheld)
    return [{ outcome: 'upheld', back: step.onUpheld.return, pointer: '/onUpheld/return' }];
  return [];
}

/** The results with which a step itself may end the case. */
export function endsOf(step: AnyStep): string[] {
  if (step.type === 'end') return [step.result];
  if (step.type === 'userTask') return step.outcomes.flatMap(({ end }) => end ?? []);
  const then = 'onRejected' in step ? step.onRejected : 'onUpheld' in step ? step.onUpheld : undefined;
  return then && 'end' in then ? [then.end] : [];
}
