import type { Step, Text } from '@hearth/definition';
import { describe, expect, test } from 'vitest';
import { choice, each, follow, parallel, set } from './blocks.fixture.ts';
import { proveSound } from './index.ts';
import { defined, type Plan, task } from './plan.fixture.ts';

/** Work that nobody is left for when `a` was done before it: two clerks, one began the case, one did `a`. */
const onlyWithout = (id: string, a: string): Step<Text> =>
  task(id, ['done'], { who: { post: 'clerk', not: ['initiator', a], ifNobody: 'wait' } });
const clerk = { who: { post: 'clerk', not: ['initiator'], ifNobody: 'wait' as const } };

/** First 甲 does `a`, then 乙 asks for somebody else: only one of the two ever happens to a case. */
const plan = (between: Step<Text>[], more: Partial<Plan> = {}): Plan => ({
  after: [
    choice('first', ['类 = "甲"', [task('a', ['done'], clerk)]], [undefined, [task('b')]]),
    ...between,
    choice('second', ['类 = "乙"', [onlyWithout('c', 'a')]], [undefined, [task('d')]]),
  ],
  ...more,
});

const found = (made: Plan) => proveSound(defined(made)).findings.map(({ code, path }) => `${code} ${path}`);
const nobody = ['work-for-nobody /steps/3/branches/0/steps/0/who'];

describe('choices that ask the same', () => {
  test('a combination that no case can have is not explored', () => {
    expect(found(plan([]))).toEqual([]);
    expect(found(plan([task('other', ['done'], { fields: { edit: ['数'] } })], {}))).toEqual([]);
  });

  test.each<[string, Step<Text>, Partial<Plan>?]>([
    ['a person', task('change', ['done'], { fields: { edit: ['类'] } })],
    ['the system', { id: 's', title: 's', type: 'automatic', set: [{ field: '类', to: '"乙"' }] }],
    [
      'a case that has ended',
      follow('f', { open: [{ link: 'other', wait: true, take: [{ field: '类', from: '类别' }] }] }),
    ],
  ])('it is, when %s may change the answer in between', (_who, step) => {
    expect(found(plan([step]))).toEqual(['work-for-nobody /steps/3/branches/0/steps/0/who']);
  });

  test('it is, when data may be corrected at any time', () => {
    const corrected = plan([], { task: { correct: [{ post: 'chair' }] } });
    expect(found(corrected)).toEqual(['work-for-nobody /steps/2/branches/0/steps/0/who']);
  });

  test('it is, when the answer follows a field that may change', () => {
    const properties = { 大: { type: 'boolean', computed: '数 > 5' } };
    const twice = (edit: string): Plan => ({
      properties,
      after: [
        choice('first', ['大 = true', [task('a', ['done'], clerk)]], [undefined, [task('b')]]),
        task('change', ['done'], { fields: { edit: [edit] } }),
        choice('second', ['not(大 = true)', [onlyWithout('c', 'a')]], [undefined, [task('d')]]),
      ],
    });
    expect(found(twice('话'))).toEqual([]);
    expect(found(twice('数'))).toEqual(nobody);
  });

  test('a branch that an earlier one has ruled out is told', () => {
    const after = [
      choice('first', ['数 > 5', [{ id: 'e', title: 'e', type: 'end', result: 'refused' }]], [undefined, []]),
      choice('second', ['数 > 7', [task('a')]], [undefined, [task('b')]]),
    ];
    expect(found({ after })).toEqual(['branch-never-taken /steps/2/branches/0/when']);
  });

  test('each row has answers of its own', () => {
    const inRow = (between: Step<Text>[]): Plan => ({
      after: [
        each('rows', [
          choice('first', ['好 = true', [task('a', ['done'], clerk)]], [undefined, [task('b')]]),
          ...between,
          choice('second', ['not(好 = true)', [onlyWithout('c', 'a')]], [undefined, [task('d')]]),
        ]),
      ],
    });
    expect(found(inRow([]))).toEqual([]);
    expect(found(inRow([task('change', ['done'], { fields: { edit: ['好'] } })]))).toHaveLength(1);
  });

  test('what another branch may write meanwhile is not relied on', () => {
    const beside = parallel('both', [plan([]).after, [task('change', ['done'], { fields: { edit: ['类'] } })]]);
    expect(found({ after: [beside] })).toEqual(['work-for-nobody /steps/1/branches/0/steps/1/branches/0/steps/0/who']);
  });

  test('a way back asks again without a new answer', () => {
    const round: Plan = {
      after: [
        task('again', ['done']),
        choice('which', ['急 = true', [task('x', ['back<again'])]], [undefined, [task('y')]]),
      ],
    };
    const { findings } = proveSound(defined(round));
    expect(findings.map(({ code }) => code)).toEqual(['case-circles']);
  });
});

describe('automatic steps that reach beyond the case', () => {
  test.each<[string, Step<Text>[]]>([
    ['write a register and follow a case', [follow('f')]],
    [
      'follow two cases',
      [
        follow('f', {
          open: [
            { link: 'other', wait: true },
            { link: 'other', wait: true },
          ],
        }),
      ],
    ],
    ['open a case and go on', [follow('f', { open: [{ link: 'other' }] })]],
    ['follow a case for each row', [each('rows', [follow('f')])]],
    ['follow one while somebody works', [parallel('both', [[follow('f')], [task('a')]], { join: 'any' })]],
    ['only set', [set('s')]],
  ])('%s: however the other cases end, this one can', (_what, after) => {
    const { verdict, findings } = proveSound(defined({ after }));
    expect([findings, verdict]).toEqual([[], 'sound']);
  });
});
