import type { Definition, Who } from '@hearth/definition';
import { ADMIN_POST } from '../workflow/assignee.ts';
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

/**
 * The steps whose workers decide who may work later: named by a `not` of somebody who could be the same person, or by the `actor` of one
 * who is then shut out. Holders of different posts are different people where nobody is missing.
 */
export function stepsRemembered({ workflow }: Pick<Definition, 'workflow'>, steps: readonly AnyStep[]): Set<string> {
  const { interrupts = [], emergencies = [] } = workflow;
  const whos = [...steps.flatMap(whosOf), ...interrupts, ...emergencies].map(({ who }) => who);
  const named = whos.flatMap((who) => {
    const shutOut = (who.not ?? []).filter((name) =>
      mayBeOne(
        who,
        steps.find(({ id }) => id === name),
      ),
    );
    return 'actor' in who && who.not ? [who.actor, ...shutOut] : shutOut;
  });
  return new Set(named.filter((name) => name !== 'initiator'));
}

function mayBeOne(who: Who, other: AnyStep | undefined): boolean {
  const posts = postsOf(who);
  return (other ? whosOf(other) : []).some((one) => {
    const others = postsOf(one.who);
    return !posts || !others || others.includes(ADMIN_POST) || posts.some((post) => others.includes(post));
  });
}

const postsOf = (who: Who): string[] | undefined => ('post' in who ? [who.post].flat() : undefined);
