import type { Outcome, Step, Text, UserTask } from '@hearth/definition';
import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { replay } from './evolve.ts';
import { migrate } from './migrate.ts';
import { apply, define, Story } from './story.fixture.ts';

/** Two hands at once: whichever command comes first, the case has one outcome and the work one owner. */

const outcomes: Outcome[] = [
  { id: 'agree', title: '同意' },
  { id: 'refuse', title: '不同意', end: 'refused' },
];
const review: UserTask<Text> = {
  id: 'review',
  title: '复核',
  type: 'userTask',
  who: { post: ['chair', 'clerk'], unit: 'superior' },
  outcomes,
  batch: true,
  handOver: { transfer: 'unit', addSigner: true },
  due: { workingDays: 2 },
};
const vote = (rest: object): Step<Text> => ({
  id: 'vote',
  title: '会签',
  type: 'signOff',
  mode: 'all',
  parties: ['clerk', 'chair'].map((post) => ({ id: post, title: post, who: { post, unit: 'superior' } })),
  onRejected: { end: 'refused' },
  ...rest,
});

type Hand = [actor: string | undefined, command: Command];
const complete = (item: string, outcome: string): Command => ({ type: 'complete', item, outcome, comment: '说明' });
const withdraw: Command = { type: 'interrupt', interrupt: 'withdraw' };
const transfer = (to: string): Command => ({ type: 'transfer', item: 'w2', to });

/** The code of the first problem of each command, `ok` when it is accepted, and how the case stands then. */
function played(step: Step<Text>, hands: Hand[], before: Hand[] = []): string {
  const interrupts = [
    { id: 'withdraw', title: '撤回', kind: 'withdraw' as const, who: { actor: 'initiator' }, end: 'withdrawn' },
  ];
  const story = new Story({ steps: [apply, step], interrupts }).open().done('chen', 'apply', 'submit');
  for (const [actor, command] of before) story.must(actor, command);
  if (hands.some(([actor]) => actor === undefined)) story.now = '2026-04-23T00:00:00+08:00';
  const answers = hands.map(([actor, command]) => story.send(actor, command)[0]?.code ?? 'ok');
  const completed = story.events.flatMap((event) => (event.type === 'work-item-completed' ? [event.id] : []));
  expect(new Set(completed).size, 'completed twice').toBe(completed.length);
  expect(replay(story.events)).toEqual(story.case);
  const item = story.case.workItems.w2;
  const owner = item?.state === 'open' ? (item.assignee.person ?? item.claimedBy ?? 'anybody') : '';
  return [...answers, story.case.result ?? owner].join(' ');
}

const cases: [what: string, step: Step<Text>, a: Hand, b: Hand, ab: string, ba: string, before?: Hand[]][] = [
  [
    'two completions',
    review,
    ['tian', complete('w2', 'agree')],
    ['tang', complete('w2', 'refuse')],
    'ok already-completed closed',
    'ok already-completed refused',
  ],
  [
    'a double click',
    review,
    ['tian', complete('w2', 'agree')],
    ['tian', complete('w2', 'agree')],
    'ok already-completed closed',
    'ok already-completed closed',
  ],
  [
    'transfer against completion',
    review,
    ['tian', transfer('tang')],
    ['tian', complete('w2', 'agree')],
    'ok not-your-work tang',
    'ok already-completed closed',
  ],
  ['two transfers', review, ['tian', transfer('tao')], ['tang', transfer('tian')], 'ok not-your-work tao', 'ok ok tao'],
  [
    'claim against transfer',
    review,
    ['tang', { type: 'claim', item: 'w2' }],
    ['tian', transfer('tao')],
    'ok claimed-by-other tang',
    'ok not-your-work tao',
  ],
  [
    'two claims',
    review,
    ['tang', { type: 'claim', item: 'w2' }],
    ['tian', { type: 'claim', item: 'w2' }],
    'ok claimed-by-other tang',
    'ok claimed-by-other tian',
  ],
  [
    'delegation against completion',
    review,
    ['tian', { type: 'delegate', item: 'w2', to: 'tao' }],
    ['tang', complete('w2', 'agree')],
    'ok not-your-work tao',
    'ok already-completed closed',
  ],
  [
    'adding a signer against completion',
    review,
    ['tian', { type: 'add-signer', item: 'w2', to: 'xu' }],
    ['tang', complete('w2', 'agree')],
    'ok signature-awaited anybody',
    'ok already-completed closed',
  ],
  [
    'withdrawal against approval',
    review,
    ['chen', withdraw],
    ['tian', complete('w2', 'agree')],
    'ok work-item-cancelled withdrawn',
    'ok case-ended closed',
  ],
  [
    'two last signers',
    vote({}),
    ['tao', complete('w2', 'approve')],
    ['tian', complete('w3', 'approve')],
    'ok ok closed',
    'ok ok closed',
  ],
  [
    'veto against the last approval',
    vote({ veto: true }),
    ['tao', complete('w2', 'reject')],
    ['tian', complete('w3', 'approve')],
    'ok already-decided refused',
    'ok ok refused',
  ],
  [
    'any against any',
    vote({ mode: 'any' }),
    ['tao', complete('w2', 'approve')],
    ['tian', complete('w3', 'reject')],
    'ok already-decided closed',
    'ok ok closed',
  ],
  [
    'a timer against a person',
    review,
    [undefined, { type: 'fire', timer: 't1' }],
    ['tian', complete('w2', 'agree')],
    'ok ok closed',
    'ok ok closed',
  ],
  [
    'the close of an assembly against the last vote',
    vote({ mode: { present: '1/2', approve: '1/2', of: 'present', strict: true }, due: { workingDays: 2 } }),
    [undefined, { type: 'fire', timer: 't2' }],
    ['tian', complete('w3', 'reject')],
    'ok already-decided closed',
    'ok ok refused',
    [['tao', complete('w2', 'approve')]],
  ],
];

test.each(cases)('%s, in either order', (_what, step, a, b, ab, ba, before) => {
  expect(played(step, [a, b], before)).toBe(ab);
  expect(played(step, [b, a], before)).toBe(ba);
});

test('migration against decision: the decision is made on one version or on the other', () => {
  const begun = () => new Story({ steps: [apply, review] }).open().done('chen', 'apply', 'submit');
  const target = define({ steps: [apply, review, { ...review, id: 'file' }] });
  const first = begun().done('tian', 'review', 'agree');
  expect(migrate(first.definition, target, first.case, first.env('root'))).toMatchObject({
    ok: false,
    problems: [{ code: 'migrate-ended' }],
  });
  const second = begun();
  const moved = migrate(second.definition, target, second.case, second.env('root'));
  if (!moved.ok) throw new Error('not moved');
  Object.assign(second, { definition: target, state: moved.state });
  expect(second.done('tian', 'review', 'agree').openNames()).toEqual(['file']);
});
