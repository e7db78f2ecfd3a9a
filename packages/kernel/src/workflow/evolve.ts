import type { CaseState } from './case-state.ts';
import type { CaseEvent } from './event.ts';
import { CaseFold } from './fold.ts';

/** The case after one more event. Needs no definition: the history alone says where a case stands. The state given is left as it is. */
export function evolve(state: CaseState | undefined, event: CaseEvent): CaseState {
  return replay([event], state);
}

/** The case after a history that begins with `case-opened`, or after more events of a known state. */
export function replay(events: Iterable<CaseEvent>, from?: CaseState): CaseState {
  const fold = new CaseFold(from);
  for (const event of events) fold.apply(event);
  return fold.state;
}
