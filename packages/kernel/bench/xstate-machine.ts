import { type AnyStateMachine, assign, createMachine } from 'xstate';
import type { Turn } from './golden-autumn.ts';

/**
 * The same process as a statechart, in XState's own means: outcomes are events, returns and rejections targets, deadlines and reminders `after`, the
 * two branches at the end a parallel state. The context keeps what the kernel keeps of a piece of work: for whom, since when, until
 * when, who did it, how. Nobody's authority and no form is checked, and days are 24 hours.
 */

interface Item {
  step: string;
  party?: string;
  who: string;
  openedAt: string;
  due?: string;
  overdue?: boolean;
  by?: string;
  at?: string;
  outcome?: string | null;
}

interface Context {
  document: Record<string, unknown>;
  items: Item[];
  now: string;
}

export type Event = {
  type: string;
  step: string;
  outcome: string | null;
  party?: string;
  changes: object;
  now: string;
  by: string;
};

type Given = { context: Context; event: Event };

const day = 86_400_000;

/** The answers are taken over and the work is done. */
const take = assign({
  document: ({ context, event }: Given) => ({ ...context.document, ...event.changes }),
  now: ({ event }: Given) => event.now,
  items: ({ context, event }: Given) =>
    context.items.map((item) =>
      item.step === event.step && item.party === event.party && item.at === undefined
        ? { ...item, by: event.by, at: event.now, outcome: event.outcome }
        : item,
    ),
});

const openItem = (step: string, who: string, days?: number, party?: string) =>
  assign({
    items: ({ context }: Given) => [
      ...context.items,
      {
        step,
        who,
        openedAt: context.now,
        ...(party !== undefined && { party }),
        ...(days !== undefined && { due: new Date(Date.parse(context.now) + days * day).toISOString() }),
      },
    ],
  });

const overdue = (step: string) =>
  assign({
    items: ({ context }: Given) =>
      context.items.map((item) => (item.step === step ? { ...item, overdue: true } : item)),
  });

/** A deadline and its reminders, so many days before it. */
const clock = (step: string, days: number, remind: number[] = []) => ({
  [days * day]: { actions: overdue(step) },
  ...Object.fromEntries(remind.map((before) => [(days - before) * day, { actions: 'remind' }] as const)),
});

/** A state in which one outcome or the other leads on. */
const task = (step: string, who: string, outcomes: Record<string, string>, [days, ...remind]: number[] = []) => ({
  entry: openItem(step, who, days),
  on: Object.fromEntries(
    Object.entries(outcomes).map(([outcome, target]) => [outcome, { target, actions: take }] as const),
  ),
  ...(days !== undefined && { after: clock(step, days, remind) }),
});

const moment = (target: string, days: number) => ({
  on: { passed: { target, actions: take } },
  after: { [days * day]: target },
});

const parties = ['chair', 'rights', 'aid', 'finance', 'audit'];
const votes = ({ items }: Context, vote?: string) =>
  items.filter(({ step, at, outcome }) => step === 'committee' && at !== undefined && (!vote || outcome === vote))
    .length;

/** As plain data: XState's types of a machine do not admit optional parts under `exactOptionalPropertyTypes`. */
const config: object = {
  id: 'golden-autumn',
  initial: 'apply',
  context: ({ input }: { input: Pick<Context, 'document' | 'now'> }) => ({ ...input, items: [] }),
  states: {
    apply: task('apply', 'initiator', { submit: 'first-review' }),
    'first-review': task(
      'first-review',
      'chair@mill',
      { agree: 'home-visit', return: 'apply', reject: 'rejected' },
      [5, 1],
    ),
    'home-visit': task(
      'home-visit',
      'clerk@town',
      { verified: 'township-review', return: 'apply', reject: 'rejected' },
      [7, 2, 1],
    ),
    'township-review': task(
      'township-review',
      'chair@town',
      { agree: 'compare', return: 'apply', reject: 'rejected' },
      [5, 1],
    ),
    compare: task(
      'compare',
      'aid-officer@county',
      { submit: 'committee', return: 'home-visit', reject: 'rejected' },
      [7, 1],
    ),
    committee: {
      entry: parties.map((party) => openItem('committee', `${party}@county`, 7, party)),
      on: { approve: { actions: take }, reject: { actions: take }, abstain: { actions: take } },
      always: [
        { target: 'notice', guard: ({ context }: Given) => votes(context, 'approve') >= 3 && votes(context) >= 4 },
        { target: 'rejected', guard: ({ context }: Given) => votes(context) - votes(context, 'approve') >= 3 },
      ],
      after: clock('committee', 7, [2]),
    },
    notice: task('notice', 'aid-officer@county', { post: 'posted' }),
    posted: moment('approve', 7),
    approve: task(
      'approve',
      'chair@county',
      { approve: 'confirm-account', return: 'compare', reject: 'rejected' },
      [5, 1],
    ),
    'confirm-account': task('confirm-account', 'clerk@mill', { confirmed: 'pay' }, [5, 1]),
    pay: task('pay', 'finance@county', { paid: 'after-payment', bounced: 'confirm-account' }, [10, 3, 1]),
    'after-payment': {
      type: 'parallel',
      states: {
        receipt: {
          initial: 'receive',
          states: { receive: task('receive', 'clerk@mill', { received: 'done' }, [10, 2]), done: { type: 'final' } },
        },
        national: {
          initial: 'enter',
          states: {
            enter: task('enter', 'aid-officer@county', { entered: 'done' }, [10, 2]),
            done: { type: 'final' },
          },
        },
      },
      onDone: 'before-return-visit',
    },
    'before-return-visit': moment('return-visit', 30),
    'return-visit': task('return-visit', 'clerk@mill', { visited: 'aided' }, [10, 3]),
    aided: { type: 'final' },
    rejected: { type: 'final' },
  },
};

export const machine: AnyStateMachine = createMachine(config as Parameters<typeof createMachine>[0], {
  actions: { remind: () => {} },
});

/** The event of a turn. */
export function eventFor({ step, outcome, party, changes, now }: Turn): Event {
  const type = outcome ?? 'passed';
  return {
    type,
    step,
    outcome: outcome ?? null,
    ...(party !== undefined && { party }),
    changes,
    now,
    by: `who did ${step}`,
  };
}
