import type { Step, Text, UserTask } from '@hearth/definition';
import { describe, expect, test } from 'vitest';
import { apply, review, Story } from '../story.fixture.ts';
import { offersOf } from './offers.ts';
import { mayObject, mayStart } from './permissions.ts';
import { progressOf } from './progress.ts';
import { caseTitle, rowTitleOf } from './titles.ts';

const task = (id: string): UserTask<Text> => ({
  id,
  title: id,
  type: 'userTask',
  who: { post: 'clerk' },
  outcomes: [{ id: 'done', title: '办好' }],
});
const lines = (story: Story) =>
  progressOf(story.definition, story.case).map(({ step, state, depth }) => `${'  '.repeat(depth)}${step} ${state}`);

describe('progress', () => {
  const steps: Step<Text>[] = [
    apply,
    {
      id: 'size',
      title: '大小',
      type: 'choice',
      branches: [
        { id: 'large', title: '大', when: '数 > 5', steps: [task('committee'), task('minutes')] },
        { id: 'small', title: '小', steps: [task('clerk')] },
      ],
    },
    {
      id: 'rows',
      title: '逐条',
      type: 'forEach',
      in: '行',
      steps: [task('fix')],
    },
    review,
  ];
  const properties = {
    数: { type: 'number' },
    行: { type: 'array', items: { type: 'object', properties: { 名: { type: 'string' } } } },
  };
  const story = () => new Story({ properties, steps }).open();

  test('before: everything that may come, in the order of the workflow', () => {
    expect(lines(story())).toEqual([
      'apply active',
      'size ahead',
      '  committee ahead',
      '  minutes ahead',
      '  clerk ahead',
      'rows ahead',
      '  fix ahead',
      'review ahead',
    ]);
  });

  test('under way: the branch not taken is skipped, rows have their own lines', () => {
    const told = story().done('chen', 'apply', 'submit', {
      changes: { 数: 9, 行: [{ _row: 'a', 名: '甲' }, { _row: 'b' }] },
    });
    expect(lines(told)).toEqual([
      'apply done',
      'size active',
      '  committee active',
      '  minutes ahead',
      '  clerk skipped',
      'rows ahead',
      '  fix ahead',
      'review ahead',
    ]);
    told.done('chen', 'committee', 'done').done('chen', 'minutes', 'done').done('cao', 'fix/b', 'done');
    expect(lines(told).slice(5)).toEqual(['rows active', '  fix active', '  fix done', 'review ahead']);
    expect(progressOf(told.definition, told.case).at(7)).toMatchObject({
      row: ['b'],
      rowTitle: '2',
      by: 'cao',
      at: told.now,
      outcome: 'done',
      outcomeTitle: '办好',
    });
  });

  test('a wait says until when', () => {
    const wait: Step<Text> = { id: 'wait', title: '等待', type: 'wait', until: { calendarDays: 3 } };
    const told = new Story({ properties, steps: [steps[0]!, wait] }).open().done('chen', 'apply', 'submit');
    const line = progressOf(told.definition, told.case).find(({ step }) => step === 'wait');
    expect(line).toMatchObject({ state: 'active', due: Object.values(told.case.timers)[0]?.at });
    expect(line?.due).toBeDefined();
  });

  test('in a row, what lies ahead says which row it belongs to', () => {
    const rowSteps = [task('look'), task('close')];
    const told = new Story({
      properties,
      steps: [steps[0]!, { id: 'rows', type: 'forEach', title: '逐行', in: '行', rowTitle: '名', steps: rowSteps }],
    })
      .open()
      .done('chen', 'apply', 'submit', { changes: { 行: [{ _row: 'a', 名: '甲' }] } });
    const ahead = progressOf(told.definition, told.case).find(({ step }) => step === 'close');
    expect(ahead).toMatchObject({ state: 'ahead', row: ['a'], rowTitle: '甲' });
  });

  test('after: what was not reached is skipped, and what was done stays done', () => {
    const told = story().done('chen', 'apply', 'submit', { changes: { 数: 1 } });
    told.done('chen', 'clerk', 'done').done('tian', 'review', 'refuse', { comment: '不符合' });
    expect(lines(told)).toEqual([
      'apply done',
      'size done',
      '  committee skipped',
      '  minutes skipped',
      '  clerk done',
      'rows done',
      '  fix skipped',
      'review done',
    ]);
    expect(progressOf(told.definition, told.case).at(-1)).toMatchObject({ outcomeTitle: '不同意', comment: '不符合' });
  });

  test('a step that waits for a return lies ahead', () => {
    const told = story()
      .done('chen', 'apply', 'submit', { changes: { 数: 1 } })
      .done('chen', 'clerk', 'done');
    told.done('tian', 'review', 'return', { comment: '补材料' });
    expect(lines(told).filter((line) => /apply|review/.test(line))).toEqual(['apply active', 'review ahead']);
  });
});

describe('titles', () => {
  test('of a case: the text of the definition, or the title of the task while it is blank', () => {
    const story = new Story({
      properties: { 名: { type: 'string' } },
      steps: [apply],
      caseTitle: '名 + "的申请"',
    }).open();
    expect(caseTitle(story.definition, story.case, story.env())).toBe('样例事项');
    story.done('chen', 'apply', 'submit', { changes: { 名: '张三' } });
    expect(caseTitle(story.definition, story.case, story.env())).toBe('张三的申请');
  });

  test('of a row: the text of the forEach, its number, or nothing outside of rows', () => {
    const rows = { 行: { type: 'array', items: { type: 'object', properties: { 名: { type: 'string' } } } } };
    const each = (rowTitle?: string): Step<Text> => ({
      id: 'each',
      title: '逐条',
      type: 'forEach',
      in: '行',
      steps: [task('fix')],
      ...(rowTitle && { rowTitle }),
    });
    const begun = (rowTitle?: string) =>
      new Story({ properties: rows, steps: [apply, each(rowTitle)] })
        .open()
        .done('chen', 'apply', 'submit', { changes: { 行: [{ _row: 'a', 名: '甲' }, { _row: 'b' }] } });
    const titles = (story: Story) =>
      Object.values(story.case.workItems).map((item) => rowTitleOf(story.definition, story.case, item, story.env()));
    expect(titles(begun('名'))).toEqual([undefined, '甲', '2']);
    expect(titles(begun())).toEqual([undefined, '1', '2']);
  });
});

test('offers: what may be edited, from which scope; nothing to choose on an item that is done', () => {
  const story = new Story({ properties: { 数: { type: 'number' } }, steps: [apply, review] }).open();
  expect(offersOf(story.definition, story.case, 'w1')).toEqual({
    outcomes: [{ id: 'submit', title: '提交' }],
    scope: '',
    rights: { edit: ['*'], require: [], hide: [] },
  });
  story.done('chen', 'apply', 'submit');
  expect(offersOf(story.definition, story.case, 'w1')?.outcomes).toEqual([]);
  expect(offersOf(story.definition, story.case, 'w7')).toBeUndefined();
});

test('permissions: who may start, and object to a notice that runs', () => {
  const notice: Step<Text> = {
    id: 'notice',
    title: '公示',
    type: 'publicNotice',
    who: { post: 'clerk' },
    show: [{ field: '数' }],
    workingDays: 5,
    onUpheld: { end: 'refused' },
  };
  const story = new Story({ properties: { 数: { type: 'number' } }, steps: [apply, notice] });
  expect(['chen', 'wang'].map((person) => mayStart(story.definition, 'mill', story.env(person)))).toEqual([
    true,
    false,
  ]);
  story.open().done('chen', 'apply', 'submit');
  const may = (person: string) => mayObject(story.definition, story.case, 's2', story.env(person));
  expect(may('chen')).toBe(false);
  story.done('chen', 'notice', 'post');
  expect([may('chen'), may('kang')]).toEqual([true, false]);
  story.now = '2026-06-01T09:00:00+08:00';
  expect(may('chen')).toBe(false);
});
