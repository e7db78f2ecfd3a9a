import type { JsonSchema, Party, Step, Text, UserTask } from '@hearth/definition';
import { describe, expect, test } from 'vitest';
import { replay } from './evolve.ts';
import { type MigrationMap, migrate } from './migrate.ts';
import { apply, define, type Sketch, Story } from './story.fixture.ts';
import { progressOf } from './views/progress.ts';

const task = (id: string, title = id): UserTask<Text> => ({
  id,
  title,
  type: 'userTask',
  who: { post: 'chair' },
  outcomes: [
    { id: 'ok', title: '办好' },
    { id: 'back', title: '退回', incomplete: true, return: { to: 'apply', resume: 'here' } },
  ],
  due: { workingDays: 3 },
});

const parties: Party[] = ['clerk', 'chair'].map((post) => ({ id: post, title: post, who: { post } }));
const vote = (with_ = parties): Step<Text> => ({
  id: 'vote',
  title: '会签',
  type: 'signOff',
  mode: 'all',
  parties: with_,
  onRejected: { continue: true },
});

const both = (...branches: string[]): Step<Text> => ({
  id: 'both',
  title: '并行',
  type: 'parallel',
  branches: branches.map((id) => ({ id, title: id, steps: [task(`${id}-task`)] })),
});

function begun(steps: Step<Text>[], rest: Partial<Sketch> = {}): Story {
  return new Story({ ...rest, steps: [apply, ...steps] }).open().done('chen', 'apply', 'submit');
}

/** Tries to move the story; the codes and pointers of a refusal, or nothing. */
function move(story: Story, to: Sketch, map?: MigrationMap): string[] {
  const target = define(to);
  const moved = migrate(story.definition, target, story.case, story.env('root'), map);
  if (!moved.ok) return moved.problems.map(({ code, path }) => `${code} ${path}`.trim());
  story.events.push(...moved.events);
  story.state = moved.state;
  Object.assign(story, { definition: target });
  expect(replay(story.events)).toEqual(story.case);
  return [];
}

describe('a case moves to another version', () => {
  test('and goes on at the step that takes the place of its own, with its deadline', () => {
    const story = begun([task('check')]);
    const { id, due } = story.item('check');
    const map = { steps: { check: 'review' } };
    expect(move(story, { steps: [apply, task('review'), task('file')] }, map)).toEqual([]);
    expect(story.item('review')).toMatchObject({ id, due });
    expect(story.events.at(-1)).toMatchObject({ type: 'case-migrated', actor: 'root', steps: { check: 'review' } });
    expect(story.done('wang', 'review', 'ok').openNames()).toEqual(['file']);
    expect(progressOf(story.definition, story.case).map(({ step, state }) => `${step} ${state}`)).toEqual([
      'apply done',
      'review done',
      'file active',
    ]);
  });

  test('a step that is done may be dropped; one at which it stands may not', () => {
    const story = begun([task('check'), task('file')]);
    const without = { steps: [apply, task('file')] };
    expect(move(story, without)).toEqual(['migrate-step-gone /steps/1']);
    story.done('wang', 'check', 'ok');
    expect(move(story, without, { steps: { check: null } })).toEqual([]);
    expect(story.case.steps.s2?.step).toBe('check');
    expect(story.done('wang', 'file', 'ok').case.status).toBe('ended');
  });

  test('a step that waits for a return is one at which it stands', () => {
    const story = begun([task('check')]).done('wang', 'check', 'back');
    expect(story.openNames()).toEqual(['apply']);
    expect(move(story, { steps: [apply, task('file')] })).toEqual(['migrate-step-gone /steps/1']);
    expect(move(story, { steps: [apply, task('file')] }, { steps: { check: 'file' } })).toEqual([]);
    expect(story.done('chen', 'apply', 'submit').openNames()).toEqual(['file']);
  });

  test('branches, votes and kinds of step must have their counterpart', () => {
    expect(move(begun([both('a', 'b')]), { steps: [apply, both('a', 'c')] })).toEqual([
      'migrate-branches /steps/1',
      'migrate-step-gone /steps/1/branches/1/steps/0',
    ]);
    expect(move(begun([both('a', 'b')]), { steps: [apply, both('a', 'b', 'c')] })).toEqual([
      'migrate-branches /steps/1',
    ]);
    expect(move(begun([vote()]), { steps: [apply, vote(parties.slice(0, 1))] })).toEqual(['migrate-party /steps/1']);
    expect(move(begun([task('check')]), { steps: [apply, { ...vote(), id: 'check' }] })).toEqual([
      'migrate-other-kind /steps/1',
    ]);
    const inside: Step<Text> = {
      ...both('a', 'b'),
      branches: [
        { id: 'a', title: 'a', steps: [task('check')] },
        { id: 'b', title: 'b', steps: [task('b-task')] },
      ],
    } as Step<Text>;
    expect(move(begun([task('check')]), { steps: [apply, inside] })).toEqual(['migrate-other-place /steps/1']);
  });

  test('a party more is asked with the next vote', () => {
    const story = begun([vote()]);
    const more = [...parties, { id: 'auditor', title: '经审', who: { post: 'auditor', unit: 'root' as const } }];
    expect(move(story, { steps: [apply, vote(more)] })).toEqual([]);
    story.done('cao', 'vote:clerk', 'approve').done('wang', 'vote:chair', 'approve');
    expect(story.openNames()).toEqual(['vote:auditor']);
  });

  test('drafts move with their first step, suspended cases with the interrupt, ended ones stay', () => {
    const other: UserTask<Text> = { ...apply, id: 'begin' };
    const draft = new Story({ steps: [apply] }).open();
    expect(move(draft, { steps: [other] })).toContain('migrate-first /steps/0');
    expect(move(draft, { steps: [other] }, { steps: { apply: 'begin' } })).toEqual([]);
    expect(draft.done('chen', 'begin', 'submit').case.status).toBe('ended');
    expect(move(draft, { steps: [apply, other] })).toEqual(['migrate-ended']);
    const interrupts = [{ id: 'stop', title: '暂停', kind: 'suspend' as const, who: { post: 'clerk' } }];
    const stopped = begun([task('check')], { interrupts }).must('chen', { type: 'interrupt', interrupt: 'stop' });
    expect(move(stopped, { steps: [apply, task('check'), task('file')] })).toEqual(['migrate-interrupt']);
    expect(move(stopped, { interrupts, steps: [apply, task('check'), task('file')] })).toEqual([]);
    expect(stopped.must('chen', { type: 'resume' }).openNames()).toEqual(['check']);
  });

  test('two steps cannot become one', () => {
    const map = { steps: { check: 'file' } };
    expect(move(begun([task('check'), task('file')]), { steps: [apply, task('file'), task('x')] }, map)).toEqual([
      'migrate-same-target /steps/2',
    ]);
  });
});

test('answers move by the ids of their fields, and what is lost is named', () => {
  const old: Record<string, JsonSchema> = {
    姓名: { type: 'string' },
    备注: { type: 'string' },
    行: { type: 'array', items: { type: 'object', properties: { 甲: { type: 'string' }, 乙: { type: 'string' } } } },
  };
  const fresh: Record<string, JsonSchema> = {
    职工姓名: { type: 'string', fieldId: '姓名' },
    行: { type: 'array', items: { type: 'object', properties: { 甲: { type: 'string' } } } },
  };
  const story = new Story({ properties: old, steps: [apply, task('check')] });
  story.open({ 姓名: '张三', 备注: '无', 行: [{ _row: 'a', 甲: '1', 乙: '2' }] }).done('chen', 'apply', 'submit');
  const target = define({ properties: fresh, steps: [apply, task('check')] });
  const moved = migrate(story.definition, target, story.case, story.env('root'));
  expect(moved).toMatchObject({
    ok: true,
    lost: [
      { path: '备注', from: '无' },
      { path: '行[a].乙', from: '2' },
    ],
  });
  expect(moved.ok && moved.state.document).toEqual({ 职工姓名: '张三', 行: [{ _row: 'a', 甲: '1' }] });
  expect(moved.ok && replay([...story.events, ...moved.events])).toEqual(moved.ok && moved.state);
});
