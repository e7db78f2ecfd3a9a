import type { ForEach, Parallel, Step, Text, UserTask } from '@hearth/definition';
import { describe, expect, test } from 'vitest';
import { expectSound } from '../sound-state.fixture.ts';
import { apply, Story } from '../story.fixture.ts';

const task = (id: string, more: Partial<UserTask<Text>> = {}): UserTask<Text> => ({
  id,
  title: id,
  type: 'userTask',
  who: { post: 'clerk' },
  outcomes: [{ id: 'done', title: '办好' }],
  ...more,
});

describe('choice', () => {
  const steps: Step<Text>[] = [
    apply,
    {
      id: 'size',
      title: '金额大小',
      type: 'choice',
      branches: [
        { id: 'large', title: '大额', when: '金额 >= 1000', steps: [task('committee')] },
        { id: 'none', title: '无', when: '金额 = 0', steps: [] },
        { id: 'small', title: '小额', steps: [task('clerk')] },
      ],
    },
    task('after'),
  ];
  test.each([
    [1000, ['committee']],
    [999, ['clerk']],
    [0, ['after']],
    [null, ['clerk']],
  ])('金额 %s goes to %s', (amount, open) => {
    const story = new Story({ properties: { 金额: { type: 'number' } }, steps });
    story.open().done('chen', 'apply', 'submit', { changes: { 金额: amount } });
    expect(story.openNames()).toEqual(open);
    for (const each of open) story.done('chen', each, 'done');
    expect(story.openNames()).toEqual(amount === 0 ? [] : ['after']);
  });
});

describe('parallel', () => {
  const both = (join?: Parallel<Text>['join']): Step<Text> => ({
    id: 'both',
    title: '同时',
    type: 'parallel',
    branches: ['a', 'b', 'c'].map((id) => ({ id, title: id, steps: [task(`${id}-1`), task(`${id}-2`)] })),
    ...(join && { join }),
  });
  const begun = (join?: Parallel<Text>['join']) =>
    new Story({ steps: [apply, both(join), task('after')] }).open().done('chen', 'apply', 'submit');
  const finish = (story: Story, branch: string) =>
    story.done('chen', `${branch}-1`, 'done').done('chen', `${branch}-2`, 'done');

  test('all branches are open at once and all must be done', () => {
    const story = begun();
    expect(story.openNames()).toEqual(['a-1', 'b-1', 'c-1']);
    finish(finish(story, 'b'), 'a');
    expect(story.openNames()).toEqual(['c-1']);
    finish(story, 'c');
    expect(story.openNames()).toEqual(['after']);
  });

  test('of two branches that are done with their first step at once, the first ends the other', () => {
    const none = (id: string): Step<Text> => ({ id, title: id, type: 'forEach', in: '行', steps: [task(`${id}-1`)] });
    const branches = [
      { id: 'a', title: 'a', steps: [none('a')] },
      { id: 'b', title: 'b', steps: [none('b'), task('b-2')] },
    ];
    const properties = { 行: { type: 'array', items: { type: 'object', properties: { 值: { type: 'number' } } } } };
    const first: Step<Text> = { id: 'both', title: '同时', type: 'parallel', join: 'any', branches };
    const story = new Story({ properties, steps: [apply, first, task('after')] });
    story.open().done('chen', 'apply', 'submit');
    expect(story.openNames()).toEqual(['after']);
    expectSound(story.case);
  });

  test.each([
    ['any', 1],
    [{ count: 2 }, 2],
  ] as const)('join %s goes on after %i and cancels the rest', (join, enough) => {
    const story = begun(join);
    for (const branch of ['a', 'b'].slice(0, enough)) finish(story, branch);
    expect(story.openNames()).toEqual(['after']);
    expect(story.events.filter(({ type }) => type === 'step-cancelled')).toMatchObject(
      Array.from({ length: (3 - enough) * 2 }, () => ({ reason: 'join' })),
    );
  });

  test('a branch that ends the case ends the others', () => {
    const ending: Step<Text> = {
      id: 'both',
      title: '同时',
      type: 'parallel',
      branches: [
        { id: 'a', title: 'a', steps: [task('a-1')] },
        { id: 'b', title: 'b', steps: [{ id: 'stop', title: '终止', type: 'end', result: 'refused' }] },
        { id: 'c', title: 'c', steps: [task('c-1')] },
      ],
    };
    const story = new Story({ steps: [apply, ending, task('after')] }).open().done('chen', 'apply', 'submit');
    expect(story.case).toMatchObject({ status: 'ended', result: 'refused' });
    expect(Object.values(story.case.steps).filter(({ state }) => state === 'active')).toEqual([]);
    expect(Object.values(story.case.steps).some(({ step }) => step === 'c-1')).toBe(false);
  });
});

describe('forEach', () => {
  const properties = {
    单位: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          名称: { type: 'string' },
          隐患: {
            type: 'array',
            items: {
              type: 'object',
              properties: { 部位: { type: 'string' }, 等级: { type: 'string' }, 结果: { type: 'string' } },
              required: ['结果'],
            },
          },
        },
      },
    },
  };
  const document = {
    单位: [
      {
        _row: 'u1',
        名称: '甲',
        隐患: [
          { _row: 'h1', 部位: '电' },
          { _row: 'h2', 部位: '梯', 等级: '重大' },
        ],
      },
      { _row: 'u2', 名称: '乙', 隐患: [{ _row: 'h1', 部位: '门' }] },
    ],
  };
  const plan: UserTask<Text> = { ...apply, fields: { edit: ['*'], hide: ['单位.隐患.结果'] } };
  const recheck = task('recheck', { fields: { edit: ['结果'] } });
  const loop = (more: Partial<ForEach<Text>> = {}): ForEach<Text> => ({
    id: 'each',
    title: '逐条',
    type: 'forEach',
    in: '单位.隐患',
    steps: [recheck],
    ...more,
  });
  const begun = (more: Partial<ForEach<Text>> = {}, steps: Step<Text>[] = []) =>
    new Story({ properties, steps: [plan, loop(more), ...steps, task('after')] })
      .open()
      .done('chen', 'apply', 'submit', { changes: document });

  test('an item for each row of all outer rows, each seeing its own row only', () => {
    const story = begun();
    expect(story.openNames()).toEqual(['recheck/u1/h1', 'recheck/u1/h2', 'recheck/u2/h1']);
    expect(story.complete('chen', 'recheck/u2/h1', 'done')).toMatchObject([{ code: 'form.required', path: '/结果' }]);
    expect(story.complete('chen', 'recheck/u2/h1', 'done', { changes: { 部位: '窗' } })).toMatchObject([
      { code: 'field-not-editable', path: '/部位' },
    ]);
    story.done('chen', 'recheck/u2/h1', 'done', { changes: { 结果: '合格' } });
    expect(story.events.find(({ type, at }) => type === 'document-changed' && at === story.now)).toBeDefined();
    expect(story.events.filter(({ type }) => type === 'document-changed').at(-1)).toMatchObject({
      changes: [{ path: '单位[u2].隐患[h1].结果', to: '合格' }],
    });
    for (const row of ['u1/h1', 'u1/h2']) story.done('chen', `recheck/${row}`, 'done', { changes: { 结果: '合格' } });
    expect(story.openNames()).toEqual(['after']);
  });

  test('only rows that the condition takes', () => {
    expect(begun({ where: '等级 = "重大"' }).openNames()).toEqual(['recheck/u1/h2']);
  });

  test('no row: goes on at once', () => {
    expect(begun({ where: '等级 = "没有"' }).openNames()).toEqual(['after']);
  });

  test.each([
    ['any', 1],
    [{ count: 2 }, 2],
  ] as const)('join %s', (join, enough) => {
    const story = begun({ join });
    for (const row of ['u1/h1', 'u1/h2'].slice(0, enough)) {
      story.done('chen', `recheck/${row}`, 'done', { changes: { 结果: '合格' } });
    }
    expect(story.openNames()).toEqual(['after']);
  });

  test('a row inside a row: the inner loop takes only rows of its own outer row', () => {
    const inner = loop({ id: 'inner' });
    const story = begun({ in: '单位', steps: [inner, task('sign')] });
    story.done('chen', 'recheck/u2/h1', 'done', { changes: { 结果: '合格' } });
    expect(story.openNames()).toEqual(['recheck/u1/h1', 'recheck/u1/h2', 'sign/u2']);
  });

  describe('while it runs', () => {
    const beside: Step<Text> = {
      id: 'beside',
      title: '并行',
      type: 'parallel',
      branches: [
        { id: 'rows', title: '逐条', steps: [loop()] },
        { id: 'more', title: '补充', steps: [task('more', { fields: { edit: ['单位'], hide: ['单位.隐患.结果'] } })] },
      ],
    };
    const story = () =>
      new Story({ properties, steps: [plan, beside, task('after')] })
        .open()
        .done('chen', 'apply', 'submit', { changes: document });

    test('rows that are added join in', () => {
      const units = [...document.单位, { _row: 'u3', 名称: '丙', 隐患: [{ _row: 'h9', 部位: '灯' }] }];
      const told = story().done('chen', 'more', 'done', { changes: { 单位: units } });
      expect(told.openNames()).toContain('recheck/u3/h9');
    });

    test('the work of a row that is taken away is cancelled', () => {
      const told = story().done('chen', 'more', 'done', { changes: { 单位: document.单位.slice(0, 1) } });
      expect(told.openNames()).toEqual(['recheck/u1/h1', 'recheck/u1/h2']);
    });
  });
});
