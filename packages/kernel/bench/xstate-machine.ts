import { assign, createMachine } from 'xstate';
import type { Turn } from './golden-autumn.ts';

/** The same process as a statechart: returns and rejections are there, people, deadlines and checks of the form are not. */

interface Context {
  document: Record<string, unknown>;
  votes: Record<string, string>;
  done: { step: string; outcome: string | null; at: string }[];
}

export type Event = {
  type: string;
  step: string;
  outcome: string | null;
  party?: string;
  changes: object;
  now: string;
};

const take = assign({
  document: ({ context, event }: { context: Context; event: Event }) => ({ ...context.document, ...event.changes }),
  done: ({ context, event }: { context: Context; event: Event }) => [
    ...context.done,
    { step: event.step, outcome: event.outcome, at: event.now },
  ],
});

const vote = assign({
  votes: ({ context, event }: { context: Context; event: Event }) => ({
    ...context.votes,
    [event.party ?? '']: event.outcome ?? '',
  }),
});

/** A state in which one outcome after the other leads on. */
const task = (outcomes: Record<string, string>) => ({
  on: Object.fromEntries(
    Object.entries(outcomes).map(([outcome, target]) => [outcome, { target, actions: take }] as const),
  ),
});

export const machine = createMachine({
  types: {} as { context: Context; event: Event; input: { document: Record<string, unknown> } },
  id: 'golden-autumn',
  initial: 'apply',
  context: ({ input }) => ({ document: input.document, votes: {}, done: [] }),
  states: {
    apply: task({ submit: 'first-review' }),
    'first-review': task({ agree: 'home-visit', return: 'apply', reject: 'rejected' }),
    'home-visit': task({ verified: 'township-review', return: 'apply', reject: 'rejected' }),
    'township-review': task({ agree: 'compare', return: 'apply', reject: 'rejected' }),
    compare: task({ submit: 'committee', return: 'home-visit', reject: 'rejected' }),
    committee: {
      on: {
        approve: { actions: [take, vote] },
        reject: { actions: [take, vote] },
        abstain: { actions: [take, vote] },
      },
      always: [
        { target: 'notice', guard: ({ context }) => count(context, 'approve') >= 3 && present(context) >= 4 },
        { target: 'rejected', guard: ({ context }) => present(context) - count(context, 'approve') >= 3 },
      ],
    },
    notice: task({ post: 'posted' }),
    posted: task({ passed: 'approve', uphold: 'compare' }),
    approve: task({ approve: 'confirm-account', return: 'compare', reject: 'rejected' }),
    'confirm-account': task({ confirmed: 'pay' }),
    pay: task({ paid: 'after-payment', bounced: 'confirm-account' }),
    'after-payment': {
      type: 'parallel',
      states: {
        receipt: { initial: 'receive', states: { receive: task({ received: 'done' }), done: { type: 'final' } } },
        national: { initial: 'enter', states: { enter: task({ entered: 'done' }), done: { type: 'final' } } },
      },
      onDone: 'before-return-visit',
    },
    'before-return-visit': task({ passed: 'return-visit' }),
    'return-visit': task({ visited: 'aided' }),
    aided: { type: 'final' },
    rejected: { type: 'final' },
  },
});

const count = ({ votes }: Context, vote: string) => Object.values(votes).filter((each) => each === vote).length;
const present = ({ votes }: Context) => Object.keys(votes).length;

/** The event of a turn. */
export function eventFor({ step, outcome, party, changes, now }: Turn): Event {
  return {
    type: outcome ?? 'passed',
    step,
    outcome: outcome ?? null,
    ...(party !== undefined && { party }),
    changes,
    now,
  };
}
