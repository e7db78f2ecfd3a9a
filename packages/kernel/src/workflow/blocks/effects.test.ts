import type { Automatic, Link, Step, Text } from '@hearth/definition';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../event.ts';
import { replay } from '../evolve.ts';
import { apply, Story } from '../story.fixture.ts';
import { linksFor } from '../views/links-for.ts';

const links: Link<Text>[] = [
  {
    id: 'dispute',
    title: '由此开出的争议案件',
    back: '来自巡访',
    task: 'dispute-case',
    many: true,
    by: { posts: ['clerk'] },
    when: '金额 > 100',
    set: [{ field: '来源.标题', to: '"巡访：" + 单位' }],
  },
];

const properties = {
  单位: { type: 'string' },
  金额: { type: 'number' },
  企业: { type: 'string', kind: 'register-ref', register: 'enterprises' },
  结论: { type: 'string' },
  行: { type: 'array', items: { type: 'object', properties: { 名称: { type: 'string' }, 结果: { type: 'string' } } } },
};

const step = (lists: Omit<Automatic<Text>, 'id' | 'title' | 'type'>): Automatic<Text> => ({
  id: 'auto',
  title: '入账',
  type: 'automatic',
  ...lists,
});

function submitted(steps: Step<Text>[], document = {}): Story {
  return new Story({ properties, links, steps: [apply, ...steps] })
    .open({ 单位: '纺织厂', 金额: 500, ...document })
    .done('chen', 'apply', 'submit');
}

const requests = (story: Story) =>
  story.events.flatMap((event) => (event.type === 'effect-requested' ? [event] : [])) as Extract<
    CaseEvent,
    { type: 'effect-requested' }
  >[];

describe('an automatic step', () => {
  test('writes a register, waits for it, and keeps the entry', () => {
    const story = submitted([
      step({
        register: [
          {
            register: 'enterprises',
            entry: '企业',
            set: [{ field: '名称', to: '单位' }],
            on: 'date("2026-01-01")',
            keep: '企业',
          },
        ],
        notify: [{ to: { post: 'chair' }, title: '"已入账"', text: '单位 + "已入账"' }],
      }),
    ]);
    expect(requests(story)).toMatchObject([
      { id: 'e1', effect: { kind: 'register', register: 'enterprises', set: { 名称: '纺织厂' }, on: '2026-01-01' } },
    ]);
    expect(requests(story)[0]).not.toHaveProperty('actor');
    expect(story.case).toMatchObject({ status: 'running', effects: { e1: { kind: 'register' } } });
    story.must(undefined, { type: 'effect-done', effect: 'e1', result: { entry: 'r77' } });
    expect(requests(story)[1]?.effect).toMatchObject({ kind: 'notify', title: '已入账', text: '纺织厂已入账' });
    expect(story.case).toMatchObject({ status: 'ended', document: { 企业: 'r77' } });
    expect(story.case.effects).toBeUndefined();
    expect(replay(story.events)).toEqual(story.case);
  });

  test('waits for a figure, and counts nothing where none is named', () => {
    const period = { from: 'date("2026-01-01")', to: 'today()' };
    const story = submitted([
      step({
        measure: [
          { field: '金额', figure: '"visit/people"', unit: 'superior', ...period },
          { field: '结论', figure: 'if 金额 > 1000 then "visit/all" else null', ...period },
        ],
        set: [{ field: '单位', to: '单位 + string(金额)' }],
      }),
    ]);
    expect(requests(story).map(({ effect }) => effect)).toMatchObject([
      { kind: 'measure', figure: 'visit/people', unit: 'town', from: '2026-01-01' },
    ]);
    story.must(undefined, { type: 'effect-done', effect: 'e1', result: { value: 12 } });
    expect(requests(story)).toHaveLength(1);
    expect(story.case).toMatchObject({ status: 'ended', document: { 金额: 12, 单位: '纺织厂12' } });
    expect(replay(story.events)).toEqual(story.case);
  });

  test('asks for a payment and goes on at once', () => {
    const story = submitted([
      step({ pay: [{ payee: '单位', amount: '金额', purpose: '"慰问"', source: '"工会经费"' }] }),
    ]);
    expect(requests(story)[0]?.effect).toEqual({
      kind: 'pay',
      payee: '纺织厂',
      amount: 500,
      purpose: '慰问',
      source: '工会经费',
    });
    expect(story.case.status).toBe('ended');
  });

  test('opens a case of another task, follows it, and takes what came of it', () => {
    const open = [
      { link: 'dispute', wait: true as const, take: [{ field: '结论', from: '结案意见 + "/" + 办理结果' }] },
    ];
    const story = submitted([step({ open })]);
    expect(requests(story)[0]?.effect).toEqual({
      kind: 'open',
      link: 'dispute',
      task: 'dispute-case',
      unit: 'mill',
      document: { 来源: { 标题: '巡访：纺织厂' } },
      wait: true,
    });
    story.must(undefined, { type: 'effect-done', effect: 'e1', result: { case: 'c9', number: '2026-9' } });
    expect(story.case.status).toBe('running');
    const ended = { type: 'linked-ended' as const, effect: 'e1', result: 'settled', values: { 结案意见: '已调解' } };
    story.must(undefined, ended);
    expect(story.case).toMatchObject({ status: 'ended', document: { 结论: '已调解/settled' } });
    const before = story.events.length;
    story.must(undefined, ended).must(undefined, { type: 'effect-done', effect: 'e1' });
    expect(story.events).toHaveLength(before);
  });

  test('one case a row, joined when the last has ended', () => {
    const open = [{ link: 'dispute', wait: true as const, take: [{ field: '结果', from: '办理结果' }] }];
    const story = submitted([{ id: 'each', title: '逐行', type: 'forEach', in: '行', steps: [step({ open })] }], {
      行: [
        { _row: 'a', 名称: '甲' },
        { _row: 'b', 名称: '乙' },
      ],
    });
    for (const effect of ['e1', 'e2']) story.must(undefined, { type: 'effect-done', effect, result: { case: effect } });
    story.must(undefined, { type: 'linked-ended', effect: 'e2', result: 'ok', values: {} });
    expect(story.case.status).toBe('running');
    story.must(undefined, { type: 'linked-ended', effect: 'e1', result: 'no', values: {} });
    expect(story.case).toMatchObject({ status: 'ended', document: { 行: [{ 结果: 'no' }, { 结果: 'ok' }] } });
  });

  test('a case that ends while this one is suspended is taken over, and the step goes on when it resumes', () => {
    const suspend = { id: 'stop', title: '暂停', kind: 'suspend' as const, who: { post: 'clerk' } };
    const story = new Story({
      properties,
      links,
      interrupts: [suspend],
      steps: [apply, step({ open: [{ link: 'dispute', wait: true }] })],
    });
    story.open().done('chen', 'apply', 'submit');
    story.must(undefined, { type: 'effect-done', effect: 'e1', result: { case: 'c9' } });
    story.must('chen', { type: 'interrupt', interrupt: 'stop' });
    story.must(undefined, { type: 'linked-ended', effect: 'e1', result: 'ok', values: {} });
    expect(story.case.status).toBe('suspended');
    expect(story.must('chen', { type: 'resume' }).case.status).toBe('ended');
  });
});

describe('a link', () => {
  test('is offered to whoever may open a case by hand, with what it begins with', () => {
    const story = submitted([{ ...apply, id: 'visit', who: { post: 'clerk' } }]);
    const offered = (actor: string) => linksFor(story.definition, story.case, story.env(actor));
    expect(offered('cao')).toEqual([
      {
        link: 'dispute',
        title: '由此开出的争议案件',
        task: 'dispute-case',
        many: true,
        document: { 来源: { 标题: '巡访：纺织厂' } },
      },
    ]);
    expect(offered('wang')).toEqual([]);
    story.done('cao', 'visit', 'submit', { changes: { 金额: 50 } });
    expect(offered('cao')).toEqual([]);
  });

  test('opens a draft that belongs to the start posts, with fields that the first step could not fill in', () => {
    const story = new Story({
      properties,
      steps: [
        { ...apply, fields: { edit: ['单位'] } },
        { ...apply, id: 'more' },
      ],
    });
    story.must('xu', {
      type: 'open',
      id: 'c2',
      unit: 'mill',
      document: { 单位: '矿山', 金额: 3 },
      from: { case: 'c1', link: 'dispute', effect: 'e1' },
    });
    expect(story.case).toMatchObject({ initiator: 'xu', from: { case: 'c1' }, document: { 单位: '矿山', 金额: 3 } });
    expect(story.item('apply').assignee).toEqual({ posts: [{ post: 'clerk', unit: 'mill' }], exclude: [] });
    story.done('cao', 'apply', 'submit');
    expect(story.item('more').assignee).toEqual({ person: 'cao', exclude: [] });
  });
});
