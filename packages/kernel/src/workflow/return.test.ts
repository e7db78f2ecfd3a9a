import type { Step, Text, UserTask } from '@hearth/definition';
import { describe, expect, test } from 'vitest';
import { replay } from './evolve.ts';
import { apply, review, Story } from './story.fixture.ts';
import { offersOf } from './views/offers.ts';
import { progressOf } from './views/progress.ts';

const properties = { 事由: { type: 'string' } };
const task = (id: string, more: Partial<UserTask<Text>> = {}): UserTask<Text> => ({
  id,
  title: id,
  type: 'userTask',
  who: { post: ['clerk', 'chair'], unit: 'superior' },
  outcomes: [{ id: 'done', title: '办好' }],
  ...more,
});
const backTo = (to: string, resume: 'here' | 'replay', max?: number) => ({
  id: 'return',
  title: '退回',
  incomplete: true,
  return: { to, resume, ...(max !== undefined && { max }) },
});
const judging = (id: string, ...returns: ReturnType<typeof backTo>[]): UserTask<Text> =>
  task(id, { outcomes: [{ id: 'done', title: '办好' }, ...returns] });
const begun = (...steps: Step<Text>[]) =>
  new Story({ properties, steps: [apply, ...steps] }).open().done('chen', 'apply', 'submit');

describe('resume here', () => {
  test('the clerk who did it gets it back, and then the same step decides again', () => {
    const story = begun(task('visit'), review).done('tao', 'visit', 'done');
    story.done('tian', 'review', 'return', { comment: '缺材料' });
    expect(story.item('apply').assignee).toEqual({ person: 'chen', exclude: [] });
    expect(story.complete('cao', 'apply', 'submit')[0]?.code).toBe('not-your-work');
    story.done('chen', 'apply', 'submit', { changes: { 事由: '补充' } });
    expect(story.openNames()).toEqual(['review']);
    expect(story.case.steps[story.item('review').instance]).toMatchObject({ round: 2 });
  });

  test('rounds are counted: after the last the return is not offered any more', () => {
    const story = begun(review);
    for (let round = 0; round < 2; round += 1) {
      story.done('tian', 'review', 'return', { comment: '再补' }).done('chen', 'apply', 'submit');
    }
    expect(offersOf(story.definition, story.case, story.item('review').id)?.outcomes.map(({ id }) => id)).toEqual([
      'agree',
      'refuse',
    ]);
    expect(story.complete('tian', 'review', 'return', { comment: '再补' })[0]?.code).toBe('unknown-outcome');
  });

  test('out of a branch the other branch goes on meanwhile', () => {
    const both: Step<Text> = {
      id: 'both',
      title: '同时',
      type: 'parallel',
      branches: [
        { id: 'a', title: 'a', steps: [judging('a-1', backTo('apply', 'here'))] },
        { id: 'b', title: 'b', steps: [judging('b-1', backTo('apply', 'here'))] },
      ],
    };
    const story = begun(both, task('after')).done('tao', 'a-1', 'return');
    expect(story.openNames()).toEqual(['b-1', 'apply']);
    story.done('tao', 'b-1', 'return');
    expect(story.openNames()).toEqual(['apply']);
    story.done('chen', 'apply', 'submit');
    expect(story.openNames()).toEqual(['a-1', 'b-1']);
    story.done('tao', 'a-1', 'done').done('tao', 'b-1', 'done');
    expect(story.openNames()).toEqual(['after']);
    expect(replay(story.events)).toEqual(story.case);
  });

  test('a correction that nobody waits for any more is cancelled', () => {
    const both: Step<Text> = {
      id: 'both',
      title: '同时',
      type: 'parallel',
      join: 'any',
      branches: [
        { id: 'a', title: 'a', steps: [judging('a-1', backTo('apply', 'here'))] },
        { id: 'b', title: 'b', steps: [task('b-1')] },
      ],
    };
    const story = begun(both, task('after')).done('tao', 'a-1', 'return').done('tao', 'b-1', 'done');
    expect(story.openNames()).toEqual(['after']);
  });

  test('a step that was sent back may send back further; everybody gets the case again in turn', () => {
    const story = begun(judging('first', backTo('apply', 'here')), judging('second', backTo('first', 'here')));
    story.done('tao', 'first', 'done').done('tian', 'second', 'return').done('tao', 'first', 'return');
    expect(story.openNames()).toEqual(['apply']);
    story.done('chen', 'apply', 'submit');
    expect(story.openNames()).toEqual(['first']);
    story.done('tao', 'first', 'done');
    expect(story.openNames()).toEqual(['second']);
    story.done('tian', 'second', 'done');
    expect(story.case.status).toBe('ended');
  });
});

describe('replay', () => {
  test('everything after the target is void and done again, but stays in the history', () => {
    const story = begun(task('visit'), judging('decide', backTo('apply', 'replay', 1)));
    story.done('tao', 'visit', 'done').done('tian', 'decide', 'return');
    expect(Object.values(story.case.steps).map(({ step, state, round }) => `${step} ${round} ${state}`)).toEqual([
      'apply 1 cancelled',
      'visit 1 cancelled',
      'decide 1 cancelled',
      'apply 2 active',
    ]);
    expect(progressOf(story.definition, story.case).map(({ step, state }) => `${step} ${state}`)).toEqual([
      'apply active',
      'visit ahead',
      'decide ahead',
    ]);
    story.done('chen', 'apply', 'submit');
    expect(story.openNames()).toEqual(['visit']);
    story.done('tao', 'visit', 'done');
    expect(offersOf(story.definition, story.case, story.item('decide').id)?.outcomes.map(({ id }) => id)).toEqual([
      'done',
    ]);
  });

  test('out of a branch it takes the other branches back too', () => {
    const both: Step<Text> = {
      id: 'both',
      title: '同时',
      type: 'parallel',
      branches: [
        { id: 'a', title: 'a', steps: [judging('a-1', backTo('apply', 'replay'))] },
        { id: 'b', title: 'b', steps: [task('b-1')] },
      ],
    };
    const story = begun(both).done('tao', 'a-1', 'return');
    expect(story.openNames()).toEqual(['apply']);
    story.done('chen', 'apply', 'submit');
    expect(story.openNames()).toEqual(['a-1', 'b-1']);
    story.done('tao', 'a-1', 'done').done('tao', 'b-1', 'done');
    expect(story.case.status).toBe('ended');
  });
});

test('inside a row only the row goes back, and its rounds are its own', () => {
  const rows = {
    隐患: { type: 'array', items: { type: 'object', properties: { 部位: { type: 'string' } } } },
  };
  const story = new Story({
    properties: rows,
    steps: [
      apply,
      {
        id: 'each',
        title: '逐条',
        type: 'forEach',
        in: '隐患',
        rowTitle: '部位',
        steps: [task('fix'), judging('recheck', backTo('fix', 'replay', 1))],
      },
    ],
  });
  story.open().done('chen', 'apply', 'submit', {
    changes: {
      隐患: [
        { _row: 'h1', 部位: '电' },
        { _row: 'h2', 部位: '梯' },
      ],
    },
  });
  for (const row of ['h1', 'h2']) story.done('tao', `fix/${row}`, 'done');
  story.done('tian', 'recheck/h1', 'return');
  expect(story.openNames()).toEqual(['recheck/h2', 'fix/h1']);
  expect(story.events.find(({ type }) => type === 'returned')).toMatchObject({
    type: 'returned',
    from: 'recheck',
    to: 'fix',
    row: ['h1'],
  });
  story.done('tao', 'fix/h1', 'done');
  const offered = (row: string) =>
    offersOf(story.definition, story.case, story.item(`recheck/${row}`).id)?.outcomes.map(({ id }) => id);
  expect(offered('h1')).toEqual(['done']);
  expect(offered('h2')).toEqual(['done', 'return']);
  expect(
    progressOf(story.definition, story.case).map(({ step, rowTitle, state, round, depth }) => [
      step,
      rowTitle,
      state,
      round,
      depth,
    ]),
  ).toEqual([
    ['apply', undefined, 'done', 1, 0],
    ['each', undefined, 'active', 1, 0],
    ['fix', '电', 'done', 2, 1],
    ['recheck', '电', 'active', 2, 1],
    ['fix', '梯', 'done', 1, 1],
    ['recheck', '梯', 'active', 1, 1],
  ]);
});
