import type { Interrupt } from '@hearth/definition';
import { describe, expect, test } from 'vitest';
import { choice, each, end, letters, notice, parallel, set, unpassable } from './blocks.fixture.ts';
import { type Broken, expectCaught } from './broken.fixture.ts';
import { proveSound } from './index.ts';
import { closed, defined, refused, task, vote } from './plan.fixture.ts';

const withdraw = (more: Partial<Interrupt>): Interrupt[] => [
  { id: 'withdraw', title: '撤回', kind: 'withdraw', who: { actor: 'initiator' }, end: 'withdrawn', ...more },
];
const withdrawn = { id: 'withdrawn', title: '已撤回', tone: 'neutral' as const };

const stuck: Broken[] = [
  ['a review that can only send back, twice', { after: [task('review', ['back<apply*2'])] }, 'case-stuck', '/steps/1'],
  [
    'two ways back, both used up',
    { after: [task('one'), task('review', ['back<apply*1', 'again<one*2'])] },
    'case-stuck',
    '/steps/2',
  ],
  [
    'only a way back, inside one of two branches',
    { after: [parallel('both', [[task('a')], [task('b'), task('c', ['back<b*1'])]])] },
    'case-stuck',
    '/steps/1/branches/1/steps/1',
  ],
  [
    'only a way back, inside a row',
    { after: [each('rows', [task('a'), task('b', ['back<a*1'])])] },
    'case-stuck',
    '/steps/1/steps/1',
  ],
  [
    'only a way back, where a choice may lead',
    { after: [choice('c', ['急', [task('b', ['back<apply*1'])]], [undefined, []])] },
    'case-stuck',
    '/steps/1/branches/0/steps/0',
  ],
  [
    'a review that sends back for ever',
    { after: [task('review', ['back<apply'])] },
    'case-circles',
    '/steps/1/outcomes/0/return',
  ],
  [
    'a circle behind a way that does end',
    { after: [choice('c', ['急', [task('a'), task('b', ['back<a'])]], [undefined, []])] },
    'case-circles',
    '/steps/1/branches/0/steps/1/outcomes/0/return',
  ],
  [
    'two that send back to one another',
    { after: [task('a'), task('b', ['back<a', 'far<apply'])] },
    'case-circles',
    '/steps/2/outcomes/0/return',
  ],
  [
    'a lost vote that goes back for ever and can never be won',
    { after: [vote('v', { ...unpassable, onRejected: { return: { to: 'apply', resume: 'replay' } } })] },
    'sign-off-never-passes',
    '/steps/1/mode',
  ],
  [
    'the applicant who may not be the applicant',
    { after: [task('a', ['done'], { who: { actor: 'initiator', not: ['initiator'] } })] },
    'work-for-nobody',
    '/steps/1/who',
  ],
  [
    'a party of a vote who is shut out',
    {
      after: [
        vote('v', {
          parties: [
            { id: 'me', title: '我', who: { actor: 'initiator', not: ['initiator'] } },
            { id: 'chair', title: '主席', who: { post: 'chair' } },
          ],
        }),
      ],
    },
    'work-for-nobody',
    '/steps/1/parties/0/who',
  ],
  [
    'three gates for two people who wait',
    {
      after: [
        task('a'),
        task('b', ['done'], { who: { post: 'chair', unit: { ancestor: 'township' }, not: ['a'] } }),
        task('c', ['done'], {
          who: { post: 'chair', unit: { ancestor: 'township' }, not: ['a', 'b'], ifNobody: 'wait' },
        }),
      ],
    },
    'work-for-nobody',
    '/steps/3/who',
  ],
  [
    'a notice that nobody may post',
    { after: [notice('n', { who: { actor: 'apply', not: ['apply'] } })] },
    'work-for-nobody',
    '/steps/1/who',
  ],
  [
    'letters that nobody may answer',
    { after: [letters('l', { who: { actor: 'apply', not: ['initiator'] } })] },
    'work-for-nobody',
    '/steps/1/who',
  ],
  [
    'a vote that the system loses for ever',
    { after: [set('s'), vote('v', { ...unpassable, onRejected: { return: { to: 's', resume: 'replay' } } })] },
    'loop-without-person',
    '/steps/2/onRejected/return',
  ],
  [
    'such a vote inside a choice, behind a wait',
    {
      after: [
        { id: 'w', title: 'w', type: 'wait', until: { workingDays: 1 } },
        choice(
          'c',
          ['急', [vote('v', { ...unpassable, onRejected: { return: { to: 'w', resume: 'replay' } } })]],
          [undefined, []],
        ),
      ],
    },
    'loop-without-person',
    '/steps/2/branches/0/steps/0/onRejected/return',
  ],
];

const dead: Broken[] = [
  ['a step behind an end', { after: [end('stop', 'closed'), task('late')] }, 'step-never-opened', '/steps/2'],
  [
    'a step behind work that never goes on',
    { after: [task('a', ['no!']), task('late')] },
    'step-never-opened',
    '/steps/2',
  ],
  [
    'a step behind branches that all end',
    { after: [choice('c', ['急', [end('x')]], [undefined, [end('y')]]), task('late')] },
    'step-never-opened',
    '/steps/2',
  ],
  [
    'a step behind a vote that never passes',
    { after: [vote('v', unpassable), task('late')] },
    'step-never-opened',
    '/steps/2',
  ],
  [
    'a branch after one that ends the case at once',
    { after: [parallel('both', [[end('x')], [task('b')]])] },
    'step-never-opened',
    '/steps/1/branches/1/steps/0',
  ],
  [
    'a step in a row behind an end',
    { after: [each('rows', [end('x'), task('late')])] },
    'step-never-opened',
    '/steps/1/steps/1',
  ],
  [
    'a condition that is false',
    { after: [choice('c', ['1 = 2', [task('a')]], [undefined, []])] },
    'branch-never-taken',
    '/steps/1/branches/0/when',
  ],
  [
    'an answer that is not offered',
    { after: [choice('c', ['类 = "丙"', [task('a')]], [undefined, []])] },
    'branch-never-taken',
    '/steps/1/branches/0/when',
  ],
  [
    'a number out of its bounds',
    { after: [choice('c', ['数 > 10', [task('a')]], [undefined, []])] },
    'branch-never-taken',
    '/steps/1/branches/0/when',
  ],
  [
    'two conditions at odds',
    { after: [choice('c', ['数 > 5 and 数 < 3', [task('a')]], [undefined, []])] },
    'branch-never-taken',
    '/steps/1/branches/0/when',
  ],
  [
    'a condition that an earlier one covers',
    { after: [choice('c', ['数 > 2', [task('a')]], ['数 > 5', [task('b')]], [undefined, []])] },
    'branch-never-taken',
    '/steps/1/branches/1/when',
  ],
  [
    'an otherwise that is never left',
    { after: [choice('c', ['急 or not(急) or is blank(急)', []], [undefined, [task('a')]])] },
    'branch-never-taken',
    '/steps/1/branches/1',
  ],
  [
    'rows that never fit',
    { after: [each('rows', [task('a')], { where: '好 and not(好)' })] },
    'rows-never-taken',
    '/steps/1/where',
  ],
  [
    'more than all must agree',
    { after: [vote('v', { ...unpassable, onRejected: { continue: true } })] },
    'sign-off-never-passes',
    '/steps/1/mode',
  ],
  [
    'nobody need agree',
    { after: [vote('v', { mode: { present: '0/1', approve: '0/1', of: 'all' } })] },
    'sign-off-never-fails',
    '/steps/1/mode',
  ],
  [
    'a result named only where no case comes',
    { after: [end('stop', 'closed'), end('late')] },
    'result-never-reached',
    '/results/1',
  ],
  ['the usual result, when every way ends otherwise', { after: [end('stop')] }, 'result-never-reached', '/results/0'],
  [
    'an end in a row while other rows run',
    { after: [each('rows', [task('a'), end('x')])] },
    'end-cuts-work',
    '/steps/1/steps/1',
  ],
  [
    'an end in one of two branches',
    { after: [parallel('both', [[task('a'), end('x')], [task('b')]])] },
    'end-cuts-work',
    '/steps/1/branches/0/steps/1',
  ],
];

const interrupts: Broken[] = [
  [
    'withdrawing only until the very first step',
    { after: [task('a')], results: [closed, refused, withdrawn], interrupts: withdraw({ until: 'apply' }) },
    'interrupt-never-possible',
    '/interrupts/0/until',
  ],
  [
    'withdrawing by somebody shut out',
    {
      after: [task('a')],
      results: [closed, refused, withdrawn],
      interrupts: withdraw({ who: { actor: 'initiator', not: ['initiator'] } }),
    },
    'interrupt-never-possible',
    '/interrupts/0/who',
  ],
  [
    'a result that only such a withdrawal has',
    { after: [task('a')], results: [closed, refused, withdrawn], interrupts: withdraw({ until: 'apply' }) },
    'result-never-reached',
    '/results/2',
  ],
];

describe.each([
  ['cases that cannot end', stuck],
  ['what no case comes to', dead],
  ['interrupts', interrupts],
])('%s', (_name, table) => {
  test.each(table)('%s', (...broken) => expectCaught(broken));
});

test('a small sound definition has no finding', () => {
  const after = [
    task('review', ['agree', 'back<apply*2', 'no!']),
    each('rows', [task('a'), task('b', ['done', 'back<a*2'])], { where: '好' }),
    parallel('both', [
      [notice('n', { onUpheld: { return: { to: 'review', resume: 'replay', max: 1 } } })],
      [letters('l', { onRejected: { continue: true } })],
    ]),
    vote('v', { onRejected: { return: { to: 'review', resume: 'onlyVetoers', max: 2 } } }),
  ];
  expect(proveSound(defined({ after }))).toMatchObject({ verdict: 'sound', findings: [] });
});

test('beyond the cap nothing is claimed', () => {
  const { verdict, findings } = proveSound(defined({ after: [vote('v'), vote('w')] }), { cap: 5 });
  expect([verdict, findings.map(({ code }) => code)]).toEqual(['not-proved', ['not-proved']]);
});

test('a proof that is stopped claims nothing', () => {
  const many = [1, 2, 3].map((at) => [task(`a${at}`), task(`b${at}`, ['done', 'no!']), vote(`v${at}`)]);
  let told = 0;
  const { verdict } = proveSound(defined({ after: [parallel('many', many)] }), {
    onProgress: (markings) => {
      told = markings;
      return false;
    },
  });
  expect([verdict, told > 0]).toEqual(['not-proved', true]);
});
