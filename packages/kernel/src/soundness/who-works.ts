import type { Definition, Who } from '@hearth/definition';
import type { AnyStep } from '../workflow/definition-index.ts';

/** Who works on a step, each with its pointer from the step. */
export interface Working {
  who: Who;
  pointer: string;
  party?: string;
}

export function whosOf(step: AnyStep): Working[] {
  if (step.type === 'signOff')
    return step.parties.map(({ id, who }, index) => ({ who, party: id, pointer: `/parties/${index}/who` }));
  return 'who' in step ? [{ who: step.who, pointer: '/who' }] : [];
}

/** The steps whose workers decide who may work later: named by a `not` or an `actor`. */
export function stepsRemembered({ workflow }: Definition, steps: readonly AnyStep[]): Set<string> {
  const whos = [...steps.flatMap(whosOf), ...(workflow.interrupts ?? [])].map(({ who }) => who);
  const named = whos.flatMap((who) => [...(who.not ?? []), ...('actor' in who ? [who.actor] : [])]);
  return new Set(named.filter((name) => name !== 'initiator'));
}
