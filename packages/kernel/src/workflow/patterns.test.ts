import { readFileSync } from 'node:fs';
import type { Automatic, Step, Text, UserTask } from '@hearth/definition';
import { expect, test } from 'vitest';
import { apply, nameOf, type Sketch, Story } from './story.fixture.ts';

/** The control-flow patterns of the Workflow Patterns Initiative that the workflow language has, each as a story. docs/workflow-patterns.md names them. */

const task = (id: string, rest: Partial<UserTask<Text>> = {}): UserTask<Text> => ({
  id,
  title: id,
  type: 'userTask',
  who: { post: 'clerk' },
  fields: { edit: ['*'] },
  outcomes: [{ id: 'ok', title: '办好' }],
  ...rest,
});

const back = (to: string, resume: 'here' | 'replay', max = 1): Partial<UserTask<Text>> => ({
  outcomes: [
    { id: 'ok', title: '办好' },
    { id: 'back', title: '退回', return: { to, resume, max } },
  ],
});

const parallel = (steps: Step<Text>[][], join?: 'all' | 'any' | { count: number }): Step<Text> => ({
  id: 'both',
  title: '并行',
  type: 'parallel',
  ...(join && { join }),
  branches: steps.map((each, at) => ({ id: `b${at}`, title: `分支${at}`, steps: each })),
});

const choice = (id: string, when: string, yes: Step<Text>[], no: Step<Text>[] = []): Step<Text> => ({
  id,
  title: id,
  type: 'choice',
  branches: [
    { id: 'yes', title: '是', when, steps: yes },
    { id: 'no', title: '否', steps: no },
  ],
});

const rows = (steps: Step<Text>[], join?: 'all' | 'any' | { count: number }): Step<Text> => ({
  id: 'each',
  title: '逐行',
  type: 'forEach',
  in: '行',
  steps,
  ...(join && { join }),
});

const open = (wait: boolean): Automatic<Text> => ({
  id: 'open',
  title: '开出',
  type: 'automatic',
  open: [{ link: 'child', ...(wait && { wait: true }) }],
});

const notice: Step<Text> = {
  id: 'notice',
  title: '公示',
  type: 'publicNotice',
  who: { post: 'clerk' },
  show: [{ field: '数' }],
  workingDays: 5,
  onUpheld: { end: 'refused' },
};

const vote = (mode: 'all' | { count: number } | { present: string; approve: string; of: 'present' }): Step<Text> => ({
  id: 'vote',
  title: '会签',
  type: 'signOff',
  mode,
  parties: ['clerk', 'chair', 'auditor'].map((post) => ({ id: post, title: post, who: { post, unit: 'root' } })),
  onRejected: { end: 'refused' },
  due: { workingDays: 2 },
});

const row = (_row: string, 值 = 1) => ({ _row, 值 });

function begin(steps: Step<Text>[], document = {}, rest: Partial<Sketch> = {}): Story {
  const properties = {
    数: { type: 'integer' },
    行: { type: 'array', items: { type: 'object', properties: { 值: { type: 'integer' } } } },
  };
  const links = [{ id: 'child', title: '开出', back: '来自', task: 'sketch', many: true }];
  const story = new Story({ properties, links, steps: [apply, ...steps], ...rest });
  story.posts = { ...story.posts, 'clerk@county': ['kou'] };
  return story.open({ 数: 1, ...document }).done('chen', 'apply', 'submit');
}

/** What is open now, or how the case ended. */
const now = (story: Story): string =>
  story.case.status === 'ended' ? `ended ${story.case.result}` : story.openNames().join(' ') || story.case.status;

/** Does one piece of work after the other and says after each what is open. */
function trace(story: Story, ...work: string[]): string[] {
  return [
    now(story),
    ...work.map((each) => {
      const [where = '', outcome = 'ok'] = each.split('=');
      const item = story.item(where);
      const post = item.assignee.posts?.[0];
      const actor = item.assignee.person ?? story.posts[`${post?.post}@${post?.unit}`]?.[0] ?? '';
      story.done(actor, where, outcome, { comment: '说明' });
      return now(story);
    }),
  ];
}

const cancelled = (story: Story): string[] =>
  Object.values(story.case.workItems)
    .filter(({ state }) => state === 'cancelled')
    .map(nameOf);

const stories: Record<string, () => unknown> = {
  'WCP-1 Sequence': () => expect(trace(begin([task('a'), task('b')]), 'a', 'b')).toEqual(['a', 'b', 'ended closed']),

  'WCP-2 Parallel Split': () => expect(trace(begin([parallel([[task('a')], [task('b')]])]))).toEqual(['a b']),

  'WCP-3 Synchronization': () =>
    expect(trace(begin([parallel([[task('a')], [task('b')]]), task('c')]), 'b', 'a')).toEqual(['a b', 'a', 'c']),

  'WCP-4 Exclusive Choice': () => {
    const steps = [choice('which', '数 > 5', [task('much')], [task('little')])];
    expect([now(begin(steps, { 数: 9 })), now(begin(steps, { 数: 2 }))]).toEqual(['much', 'little']);
  },

  'WCP-5 Simple Merge': () => {
    const steps = [choice('which', '数 > 5', [task('much')], [task('little')]), task('c')];
    expect(trace(begin(steps, { 数: 9 }), 'much')).toEqual(['much', 'c']);
    expect(trace(begin(steps, { 数: 2 }), 'little')).toEqual(['little', 'c']);
  },

  'WCP-6 Multi-Choice': () => {
    const steps = [parallel([[choice('x', '数 > 1', [task('a')])], [choice('y', '数 > 5', [task('b')])], [task('c')]])];
    expect([1, 2, 9].map((数) => now(begin(steps, { 数 })))).toEqual(['c', 'a c', 'a b c']);
  },

  'WCP-7 Structured Synchronizing Merge': () => {
    const steps = [parallel([[choice('x', '数 > 1', [task('a')])], [choice('y', '数 > 5', [task('b')])]]), task('c')];
    expect(trace(begin(steps, { 数: 9 }), 'a', 'b')).toEqual(['a b', 'b', 'c']);
    expect(trace(begin(steps, { 数: 2 }), 'a')).toEqual(['a', 'c']);
    expect(trace(begin(steps, { 数: 1 }))).toEqual(['c']);
  },

  'WCP-10 Arbitrary Cycles': () => {
    const steps = [
      task('a'),
      choice('x', '数 > 0', [task('b', back('a', 'replay', 2))]),
      task('c', back('apply', 'here')),
    ];
    const story = begin(steps);
    expect(trace(story, 'a', 'b=back', 'a', 'b', 'c=back', 'apply=submit', 'c')).toEqual([
      'a',
      'b',
      'a',
      'b',
      'c',
      'apply',
      'c',
      'ended closed',
    ]);
  },

  'WCP-11 Implicit Termination': () => expect(trace(begin([task('a')]), 'a')).toEqual(['a', 'ended closed']),

  'WCP-12 Multiple Instances without Synchronization': () => {
    const story = begin([rows([open(false)]), task('a')], { 行: [row('x'), row('y')] });
    for (const effect of ['e1', 'e2']) story.must(undefined, { type: 'effect-done', effect, result: { case: effect } });
    expect(now(story)).toBe('a');
  },

  'WCP-13 Multiple Instances with a Priori Design-Time Knowledge': () =>
    expect(trace(begin([vote('all')]), 'vote:chair=approve', 'vote:clerk=approve', 'vote:auditor=approve')).toEqual([
      'vote:clerk vote:chair vote:auditor',
      'vote:clerk vote:auditor',
      'vote:auditor',
      'ended closed',
    ]),

  'WCP-14 Multiple Instances with a Priori Run-Time Knowledge': () => {
    const story = begin([rows([task('a')]), task('b')], { 行: [row('x'), row('y')] });
    expect(trace(story, 'a/y', 'a/x')).toEqual(['a/x a/y', 'a/x', 'b']);
  },

  'WCP-15 Multiple Instances without a Priori Run-Time Knowledge': () => {
    const story = begin([parallel([[rows([task('a')])], [task('list')]]), task('b')], { 行: [row('x')] });
    story.done('chen', 'list', 'ok', { changes: { 行: [row('x'), row('z')] } });
    expect(trace(story, 'a/x', 'a/z')).toEqual(['a/x a/z', 'a/z', 'b']);
  },

  'WCP-16 Deferred Choice': () => {
    const posted = () => {
      const story = begin([notice, task('a')]);
      return { story, instance: story.item('notice').instance, go: () => story.done('chen', 'notice', 'post') };
    };
    const quiet = posted();
    expect(now(quiet.go().clock('2026-04-28T00:00:00+08:00'))).toBe('a');
    const disputed = posted();
    disputed.go().must('chen', { type: 'object', instance: disputed.instance, text: '不实' });
    expect(trace(disputed.story, 'notice=uphold')).toEqual(['notice', 'ended refused']);
  },

  'WCP-18 Milestone': () => {
    const interrupts = [
      {
        id: 'withdraw',
        title: '撤回',
        kind: 'withdraw' as const,
        who: { actor: 'initiator' },
        until: 'b',
        end: 'withdrawn',
      },
    ];
    const withdraw = { type: 'interrupt' as const, interrupt: 'withdraw' };
    const early = begin([task('a'), task('b')], {}, { interrupts });
    expect(early.must('chen', withdraw).case.result).toBe('withdrawn');
    const late = begin([task('a'), task('b')], {}, { interrupts }).done('chen', 'a', 'ok');
    expect(late.send('chen', withdraw)).toMatchObject([{ code: 'interrupt-too-late' }]);
  },

  'WCP-19 Cancel Task': () => {
    const emergencies = [
      {
        id: 'rush',
        title: '先办',
        who: { post: 'clerk' },
        skipTo: 'b',
        owes: ['a'],
        within: { workingDays: 5 },
        reason: true as const,
      },
    ];
    const story = begin([task('a'), task('b')], {}, { emergencies });
    story.must('chen', { type: 'emergency', emergency: 'rush', reason: '急' });
    expect([now(story), cancelled(story)]).toEqual(['a b', ['a']]);
  },

  'WCP-20 Cancel Case': () => {
    const interrupts = [
      { id: 'stop', title: '撤销', kind: 'cancel' as const, who: { post: 'clerk' }, end: 'withdrawn' },
    ];
    const story = begin([parallel([[task('a')], [task('b')]])], {}, { interrupts });
    story.must('chen', { type: 'interrupt', interrupt: 'stop' });
    expect([now(story), cancelled(story)]).toEqual(['ended withdrawn', ['a', 'b']]);
  },

  'WCP-21 Structured Loop': () => {
    const story = begin([task('a'), task('b', back('a', 'replay', 2))]);
    expect(trace(story, 'a', 'b=back', 'a', 'b=back', 'a')).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    expect(story.complete('chen', 'b', 'back')).toMatchObject([{ code: 'unknown-outcome' }]);
  },

  'WCP-22 Recursion': () => {
    const story = begin([choice('deeper', '数 > 0', [open(true)]), task('a')]);
    expect(story.events.at(-1)).toMatchObject({
      type: 'effect-requested',
      effect: { kind: 'open', task: 'sketch', wait: true },
    });
    story.must(undefined, { type: 'effect-done', effect: 'e1', result: { case: 'c2' } });
    expect(now(story)).toBe('running');
    expect(now(story.must(undefined, { type: 'linked-ended', effect: 'e1', result: 'closed', values: {} }))).toBe('a');
  },

  'WCP-23 Transient Trigger': () => {
    const story = begin([notice, task('a')]);
    const instance = story.item('notice').instance;
    const object = { type: 'object' as const, instance, text: '不实' };
    expect(story.send('chen', object)).toMatchObject([{ code: 'notice-not-posted' }]);
    story.done('chen', 'notice', 'post');
    expect(story.send('chen', object)).toEqual([]);
  },

  'WCP-24 Persistent Trigger': () => {
    const interrupts = [{ id: 'stop', title: '暂停', kind: 'suspend' as const, who: { post: 'clerk' } }];
    const story = begin([open(true), task('a')], {}, { interrupts });
    story.must(undefined, { type: 'effect-done', effect: 'e1', result: { case: 'c2' } });
    story.must('chen', { type: 'interrupt', interrupt: 'stop' });
    story.must(undefined, { type: 'linked-ended', effect: 'e1', result: 'closed', values: {} });
    expect([now(story), now(story.must('chen', { type: 'resume' }))]).toEqual(['suspended', 'a']);
  },

  'WCP-25 Cancel Region': () => {
    const story = begin([task('a'), parallel([[task('b', back('a', 'replay'))], [task('c')]])]);
    expect(trace(story, 'a', 'b=back')).toEqual(['a', 'b c', 'a']);
    expect(cancelled(story)).toEqual(['c']);
  },

  'WCP-26 Cancel Multiple Instance Task': () => {
    const story = begin([task('a'), rows([task('b', back('a', 'replay'))])], { 行: [row('x'), row('y'), row('z')] });
    expect(trace(story, 'a', 'b/x', 'b/y=back')).toEqual(['a', 'b/x b/y b/z', 'b/y b/z', 'a']);
  },

  'WCP-27 Complete Multiple Instance Task': () => {
    const story = begin([vote({ present: '2/3', approve: '1/2', of: 'present' }), task('a')]);
    trace(story, 'vote:chair=approve');
    story.done('kou', 'vote:clerk', 'reject', { comment: '不妥' });
    expect(now(story.clock('2026-04-24T00:00:00+08:00'))).toBe('a');
    expect(cancelled(story)).toEqual(['vote:auditor']);
  },

  'WCP-29 Cancelling Discriminator': () => {
    const story = begin([parallel([[task('a')], [task('b')]], 'any'), task('c')]);
    expect([trace(story, 'b'), cancelled(story)]).toEqual([['a b', 'c'], ['a']]);
  },

  'WCP-32 Cancelling Partial Join': () => {
    const story = begin([parallel([[task('a')], [task('b')], [task('c')]], { count: 2 }), task('d')]);
    expect([trace(story, 'c', 'a'), cancelled(story)]).toEqual([['a b c', 'a b', 'd'], ['b']]);
  },

  'WCP-35 Cancelling Partial Join for Multiple Instances': () => {
    const story = begin([vote({ count: 2 }), task('a')]);
    expect(trace(story, 'vote:chair=approve', 'vote:auditor=approve').at(-1)).toBe('a');
    expect(cancelled(story)).toEqual(['vote:clerk']);
    const each = begin([rows([task('a')], { count: 2 }), task('b')], { 行: [row('x'), row('y'), row('z')] });
    expect([trace(each, 'a/z', 'a/x').at(-1), cancelled(each)]).toEqual(['b', ['a/y']]);
  },

  'WCP-37 Local Synchronizing Merge': () => {
    const inner = choice('x', '数 > 1', [task('a'), task('a2')], [task('b')]);
    const steps = [parallel([[inner], [task('c')]]), task('d')];
    expect(trace(begin(steps, { 数: 2 }), 'c', 'a', 'a2')).toEqual(['a c', 'a', 'a2', 'd']);
    expect(trace(begin(steps, { 数: 1 }), 'b', 'c')).toEqual(['b c', 'c', 'd']);
  },

  'WCP-43 Explicit Termination': () => {
    const end: Step<Text> = { id: 'stop', title: '结束', type: 'end', result: 'refused' };
    const story = begin([parallel([[task('a'), end], [task('b')]]), task('c')]);
    expect([trace(story, 'a'), cancelled(story)]).toEqual([['a b', 'ended refused'], ['b']]);
  },
};

test.each(Object.entries(stories))('%s', (_name, run) => {
  run();
});

test('the table of patterns in the docs names exactly these tests, and all 43 patterns', () => {
  const page = readFileSync(new URL('../../../../docs/workflow-patterns.md', import.meta.url), 'utf8');
  const numbers = page.split('\n').flatMap((line) => /^\| (\d+) \|/.exec(line)?.[1] ?? []);
  expect(numbers.map(Number)).toEqual(Array.from({ length: 43 }, (_, at) => at + 1));
  const named = [...page.matchAll(/`(WCP-\d+ [^`]+)`/g)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(stories));
});
