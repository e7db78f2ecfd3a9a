import { describe, test } from 'vitest';
import { choice, end, notice, parallel } from './blocks.fixture.ts';
import { type Broken, expectCaught } from './broken.fixture.ts';
import { orgWith, task, vote } from './plan.fixture.ts';

const onlyFirst = { fields: { edit: ['急'] } };
const data: Broken[] = [
  [
    'a date that only one branch asks for',
    {
      first: onlyFirst,
      after: [
        choice('c', ['急', [task('a', ['done'], { fields: { edit: ['日'] } })]], [undefined, []]),
        { id: 'w', title: 'w', type: 'wait', until: { on: '日' } },
      ],
    },
    'read-on-some-ways-only',
    '/steps/2/until/on',
  ],
  [
    'a condition on what only one branch asks for',
    {
      first: onlyFirst,
      after: [
        choice('c', ['急', [task('a', ['done'], { fields: { edit: ['数'] } })]], [undefined, []]),
        choice('d', ['数 > 3', [task('b')]], [undefined, []]),
      ],
    },
    'read-on-some-ways-only',
    '/steps/2/branches/0/when',
  ],
  [
    'a condition on what the branch that was not awaited fills in',
    {
      first: onlyFirst,
      after: [
        parallel('both', [[task('a', ['done'], { fields: { edit: ['数'] } })], [task('b')]], { join: 'any' }),
        choice('d', ['数 > 3', [task('e')]], [undefined, []]),
      ],
    },
    'read-on-some-ways-only',
    '/steps/2/branches/0/when',
  ],
  [
    'a demand for what only one branch asks for',
    {
      first: onlyFirst,
      after: [
        choice('c', ['急', [task('a', ['done'], { fields: { edit: ['话'] } })]], [undefined, []]),
        task('b', ['done'], { fields: { require: ['话'] } }),
      ],
    },
    'required-on-some-ways-only',
    '/steps/2/fields/require/0',
  ],
  [
    'a value set from what only one branch asks for',
    {
      first: onlyFirst,
      after: [
        choice('c', ['急', [task('a', ['done'], { fields: { edit: ['数'] } })]], [undefined, []]),
        { id: 's', title: 's', type: 'automatic', set: [{ field: '话', to: 'string(数)' }] },
      ],
    },
    'read-on-some-ways-only',
    '/steps/2/set/0/to',
  ],
  [
    'all parties of a vote editing one field at once',
    { after: [vote('v', { fields: { edit: ['话'] } })] },
    'votes-write-the-same',
    '/steps/1/fields/edit/0',
  ],
];

const time: Broken[] = [
  [
    'a wait into a year without calendar',
    { after: [{ id: 'w', title: 'w', type: 'wait', until: { calendarDays: 200 } }] },
    'calendar-year-missing',
    '/steps/1/until',
    { calendar: { today: '2026-09-01', lastYear: 2026 } },
  ],
  [
    'limits that add up to it',
    { after: [task('a', ['done'], { due: { workingDays: 60 } }), task('b', ['done'], { due: { workingDays: 60 } })] },
    'calendar-year-missing',
    '/steps/2/due',
    { calendar: { today: '2026-09-01', lastYear: 2026 } },
  ],
  [
    'a notice that runs into it',
    { after: [notice('n', { workingDays: 90 })] },
    'calendar-year-missing',
    '/steps/1/workingDays',
    { calendar: { today: '2026-10-01', lastYear: 2026 } },
  ],
];

const chairOnly = { start: { posts: ['chair'], levels: ['grassroots'] } };
const own = (more: object = {}, outcomes = ['agree', 'no!']) =>
  task('review', outcomes, { who: { post: 'chair', ...more } });
const people: Broken[] = [
  [
    'the only chair reviews the own case',
    { ...chairOnly, after: [own()] },
    'approves-own-case',
    '/steps/1/who',
    { org: orgWith({ 'chair@mill': ['wang'], 'chair@town': ['tian'] }) },
  ],
  [
    'the only chair is shut out, the work goes up',
    { ...chairOnly, after: [own({ not: ['initiator'] })] },
    'only-holder-is-initiator',
    '/steps/1/who',
    { org: orgWith({ 'chair@mill': ['wang'], 'chair@town': ['tian'] }) },
  ],
  [
    'the only chair is shut out and the work waits',
    { ...chairOnly, after: [own({ not: ['initiator'], ifNobody: 'wait' })] },
    'nobody-but-initiator',
    '/steps/1/who',
    { org: orgWith({ 'chair@mill': ['wang'], 'chair@town': ['tian'] }) },
  ],
  [
    'one person holds two seats of a vote',
    { after: [vote('v')] },
    'one-person-two-votes',
    '/steps/1/parties',
    {
      org: orgWith({
        'clerk@mill': ['chen'],
        'clerk@county': ['li'],
        'chair@county': ['xu'],
        'auditor@county': ['xu'],
      }),
    },
  ],
];

const count = { id: 'f', title: '件数', kind: 'flow', measure: { count: true }, unit: '件' };
const figures: Broken[] = [
  [
    'a figure of a result that no case has',
    { after: [end('stop', 'closed'), end('late')], figures: [{ ...count, results: ['refused'] }] },
    'figure-never-counts',
    '/0/results',
  ],
  [
    'a figure whose filter nothing meets',
    { after: [task('a')], figures: [{ ...count, where: '数 > 10' }] },
    'figure-never-counts',
    '/0/where',
  ],
  [
    'a figure of rows whose filter nothing meets',
    { after: [task('a')], figures: [count, { ...count, id: 'g', over: '行', where: '好 and not(好)' }] },
    'figure-never-counts',
    '/1/where',
  ],
  [
    'a figure that sums what nobody fills in',
    { first: onlyFirst, after: [task('a')], figures: [{ ...count, measure: { sum: '数' } }] },
    'figure-reads-unwritten',
    '/0/measure/sum',
  ],
  [
    'a figure dated by what only a dead step fills in',
    {
      first: onlyFirst,
      after: [end('stop', 'closed'), task('a', ['done'], { fields: { edit: ['日'] } })],
      figures: [{ ...count, date: '日' }],
    },
    'figure-reads-unwritten',
    '/0/date',
  ],
];

describe.each([
  ['data', data],
  ['time', time],
  ['people', people],
  ['figures', figures],
])('%s', (_name, table) => {
  test.each(table)('%s', (...broken) => expectCaught(broken));
});
