import type { Emergency, SignOff, Step, Text, UserTask } from '@hearth/definition';
import { describe, expect, test } from 'vitest';
import { replay } from '../evolve.ts';
import { apply, type Sketch, Story } from '../story.fixture.ts';
import { offersOf } from '../views/offers.ts';
import { owedOf } from '../views/owed.ts';
import { emergenciesFor, interruptsFor } from '../views/permissions.ts';
import { progressOf } from '../views/progress.ts';

const task = (id: string, title: string, more: Partial<UserTask<Text>> = {}): UserTask<Text> => ({
  id,
  title,
  type: 'userTask',
  who: { post: 'clerk' },
  outcomes: [{ id: 'done', title: '办好' }],
  ...more,
});
const papers = task('papers', '收齐材料', {
  due: { workingDays: 2 },
  outcomes: [
    { id: 'done', title: '齐全' },
    { id: 'back', title: '退回', return: { to: 'apply', resume: 'here', max: 1 } },
    { id: 'void', title: '不予给付', end: 'refused' },
  ],
});
const gates: SignOff<Text> = {
  id: 'gates',
  title: '会签',
  type: 'signOff',
  mode: 'all',
  parties: [
    { id: 'chair', title: '主席', who: { post: 'chair', unit: 'root' } },
    { id: 'auditor', title: '经审', who: { post: 'auditor', unit: 'root' } },
  ],
  onRejected: { end: 'refused' },
};
const pay = task('pay', '给付', {
  outcomes: [
    { id: 'paid', title: '已给付' },
    { id: 'back', title: '退回', return: { to: 'papers', resume: 'replay', max: 1 } },
    { id: 'cannot', title: '无法给付', end: 'refused' },
  ],
});
const urgent: Emergency<Text> = {
  id: 'urgent',
  title: '特事特办，先行给付',
  who: { post: 'chair', unit: 'root' },
  skipTo: 'pay',
  owes: ['papers', 'gates'],
  within: { workingDays: 10 },
  reason: true,
  escalate: { post: 'admin', unit: 'root' },
};

const steps: Step<Text>[] = [apply, papers, gates, task('check', '复核'), pay, task('file', '归档')];
const sketch = (more: Partial<Emergency<Text>> = {}, rest: Partial<Sketch> = {}): Sketch => ({
  properties: { 金额: { type: 'number' } },
  steps,
  emergencies: [{ ...urgent, ...more }],
  interrupts: [
    { id: 'withdraw', title: '撤回', kind: 'withdraw', who: { actor: 'initiator' }, until: 'gates', end: 'withdrawn' },
    { id: 'cancel', title: '作废', kind: 'cancel', who: { post: 'admin', unit: 'root' }, end: 'withdrawn' },
    { id: 'suspend', title: '中止', kind: 'suspend', who: { post: 'admin', unit: 'root' } },
  ],
  ...rest,
});
const submitted = (more: Partial<Emergency<Text>> = {}, rest: Partial<Sketch> = {}) =>
  new Story(sketch(more, rest)).open().done('chen', 'apply', 'submit', { changes: { 金额: 5000 } });
const call = { type: 'emergency', emergency: 'urgent', reason: '病危，主席会议同意先行给付' } as const;
const called = () => submitted().must('xu', call);
const lines = (story: Story) =>
  progressOf(story.definition, story.case).map(
    ({ step, state, owed, overdue, refused }) =>
      `${step} ${state}${owed ? ' owed' : ''}${overdue ? ' overdue' : ''}${refused ? ' refused' : ''}`,
  );
const owed = (story: Story) => owedOf(story.definition, story.case).map(({ step, state }) => `${step} ${state}`);
const types = (story: Story, from: number) => story.events.slice(from).map(({ type }) => type);

describe('pay first, papers later', () => {
  test('the money goes out at once; the case has its result when it is paid and ends when the papers are there', () => {
    const story = submitted();
    const before = story.events.length;
    story.must('xu', call);
    expect(types(story, before)).toEqual([
      ...['emergency-called', 'work-item-cancelled', 'timer-cancelled', 'step-cancelled'],
      ...['step-opened', 'work-item-opened', 'timer-set'],
      ...['step-opened', 'work-item-opened', 'timer-set', 'work-item-opened', 'timer-set'],
      ...['step-opened', 'work-item-opened'],
    ]);
    expect(story.openNames()).toEqual(['papers', 'gates:chair', 'gates:auditor', 'pay']);
    expect(story.item('papers')).toMatchObject({ owed: true, due: '2026-05-07T16:00:00.000Z' });
    expect(story.item('gates:chair')).toMatchObject({ owed: true, due: '2026-05-07T16:00:00.000Z' });
    expect(lines(story)).toEqual([
      ...['apply done', 'papers active owed', 'gates active owed', 'check skipped', 'pay active', 'file ahead'],
    ]);
    story.done('chen', 'pay', 'paid').done('chen', 'file', 'done');
    expect(story.case).toMatchObject({ status: 'running', reached: { result: 'closed', at: story.now } });
    expect(story.events.at(-1)).toMatchObject({ type: 'result-reached', result: 'closed' });
    expect(owed(story)).toEqual(['papers open', 'gates open']);
    story.done('cao', 'papers', 'done').done('xu', 'gates:chair', 'approve');
    expect(story.case.status).toBe('running');
    story.now = '2026-04-28T10:00:00+08:00';
    story.done('xiao', 'gates:auditor', 'approve');
    expect(story.case).toMatchObject({ status: 'ended', result: 'closed', endedAt: story.now });
    expect(story.case.reached).toBeUndefined();
    expect(owed(story)).toEqual(['papers done', 'gates done']);
    expect(lines(story)).toEqual([
      ...['apply done', 'papers done owed', 'gates done owed', 'check skipped', 'pay done', 'file done'],
    ]);
    expect(replay(story.events)).toEqual(story.case);
  });

  test('the history says who called it, why, and what became owed', () => {
    expect(called().case.emergencies).toEqual([
      {
        ...{ emergency: 'urgent', reason: call.reason, by: 'xu', at: '2026-04-20T09:00:00+08:00' },
        ...{ skipTo: 'pay', owes: ['papers', 'gates'], rule: { from: '2026-04-20', workingDays: 10 } },
      },
    ]);
  });

  test('papers that are there before the money is paid hold up nothing and are waited for no more', () => {
    const story = called().done('chen', 'papers', 'done').done('xu', 'gates:chair', 'approve');
    story.done('xiao', 'gates:auditor', 'approve').done('chen', 'pay', 'paid').done('chen', 'file', 'done');
    expect(story.case).toMatchObject({ status: 'ended', result: 'closed' });
    expect(story.events.map(({ type }) => type)).not.toContain('result-reached');
  });

  test('what was done already is not owed', () => {
    const story = submitted().done('chen', 'papers', 'done');
    expect(emergenciesFor(story.definition, story.case, story.env('xu'))[0]?.owes).toEqual(['gates']);
    story.must('xu', call);
    expect(story.openNames()).toEqual(['gates:chair', 'gates:auditor', 'pay']);
  });

  test('work that was sent back and would come again is owed', () => {
    const story = submitted().done('chen', 'papers', 'back').must('xu', call);
    expect(story.openNames()).toEqual(['papers', 'gates:chair', 'gates:auditor', 'pay']);
  });
});

describe('papers that do not come', () => {
  test('in time: each is overdue once, and whoever the emergency names is told', () => {
    const story = called()
      .done('chen', 'pay', 'paid')
      .done('chen', 'file', 'done')
      .done('xu', 'gates:chair', 'approve');
    story.clock('2026-05-08T09:00:00+08:00');
    const late = story.events.filter(({ type }) => type === 'work-item-overdue');
    expect(late).toHaveLength(2);
    expect(late[0]).toMatchObject({ escalatedTo: { posts: [{ post: 'admin', unit: 'county' }] } });
    expect(lines(story).slice(1, 3)).toEqual(['papers active owed overdue', 'gates active owed overdue']);
    expect(owedOf(story.definition, story.case)[0]).toMatchObject({ overdue: true, due: '2026-05-07T16:00:00.000Z' });
    expect(story.case.status).toBe('running');
  });

  test('to anything: a refusal is recorded and told, and the payment stands', () => {
    const story = called().done('chen', 'pay', 'paid').done('chen', 'file', 'done');
    story.done('chen', 'papers', 'done').done('xiao', 'gates:auditor', 'reject', { comment: '票据不实' });
    expect(story.events.find(({ type }) => type === 'owed-refused')).toMatchObject({
      escalatedTo: { posts: [{ post: 'admin', unit: 'county' }] },
    });
    expect(story.case).toMatchObject({ status: 'ended', result: 'closed' });
    expect(owed(story)).toEqual(['papers done', 'gates refused']);
    expect(lines(story)[2]).toBe('gates done owed refused');
  });

  test('owed work cannot send the case back, and its refusal ends nothing', () => {
    const story = called();
    const offered = offersOf(story.definition, story.case, story.item('papers').id)?.outcomes.map(({ id }) => id);
    expect(offered).toEqual(['done', 'void']);
    expect(story.complete('chen', 'papers', 'back')[0]?.code).toBe('unknown-outcome');
    story.done('chen', 'papers', 'void');
    expect(story.openNames()).toEqual(['gates:chair', 'gates:auditor', 'pay']);
  });

  test('whoever paid may not do the owed work that they could not have done before', () => {
    const control = { ...pay, who: { post: 'clerk', not: ['papers'] } } satisfies Step<Text>;
    const story = submitted({}, { steps: steps.map((step) => (step.id === 'pay' ? control : step)) }).must('xu', call);
    story.done('chen', 'pay', 'paid');
    expect(story.complete('chen', 'papers', 'done')[0]?.code).toBe('excluded');
    expect(story.complete('cao', 'papers', 'done')).toEqual([]);
  });

  test('while the case is suspended the term stands still', () => {
    const story = called().must('root', { type: 'interrupt', interrupt: 'suspend' });
    story.clock('2026-04-22T09:00:00+08:00').must('root', { type: 'resume' });
    expect(story.item('papers').due).toBe('2026-05-09T16:00:00.000Z');
  });
});

describe('when nothing was given, nothing is owed', () => {
  test('a failing result ends the case with what was owed', () => {
    const story = called().done('chen', 'pay', 'cannot');
    expect(story.case).toMatchObject({ status: 'ended', result: 'refused' });
    expect(story.openNames()).toEqual([]);
  });

  test('so does a cancellation, also when the result is reached', () => {
    const story = called().done('chen', 'pay', 'paid').done('chen', 'file', 'done');
    story.must('root', { type: 'interrupt', interrupt: 'cancel' });
    expect(story.case).toMatchObject({ status: 'ended', result: 'withdrawn' });
    expect(replay(story.events)).toEqual(story.case);
  });

  test('going back behind the skip takes the owed work into the main line', () => {
    const story = called().done('chen', 'pay', 'back');
    expect(story.openNames()).toEqual(['papers']);
    expect(story.item('papers').owed).toBeUndefined();
    expect(lines(story)).toEqual([
      ...['apply done', 'papers active', 'gates ahead', 'check ahead', 'pay ahead', 'file ahead'],
    ]);
    expect(owed(story)).toEqual([]);
  });

  test('work that is skipped cannot be a reason to withdraw, nor can a case that was paid', () => {
    const story = called();
    expect(interruptsFor(story.definition, story.case, story.env('chen'))).toEqual([]);
    expect(story.send('chen', { type: 'interrupt', interrupt: 'withdraw' })[0]?.code).toBe('interrupt-too-late');
    story.done('chen', 'pay', 'paid').done('chen', 'file', 'done');
    expect(story.send('chen', { type: 'interrupt', interrupt: 'withdraw' })).toEqual([
      { code: 'result-reached', path: '', params: { interrupt: '撤回', result: '办结' } },
    ]);
  });
});

describe('who may call it, and when', () => {
  const codes = (story: Story, actor: string) => [
    story.send(actor, call)[0]?.code,
    emergenciesFor(story.definition, story.case, story.env(actor)).length,
  ];

  test('not in a draft, not by anybody, not without a reason', () => {
    expect(codes(new Story(sketch()).open(), 'xu')).toEqual(['emergency-in-draft', 0]);
    expect(codes(submitted(), 'chen')).toEqual(['emergency-not-allowed', 0]);
    expect(submitted().send('xu', { ...call, reason: ' ' })[0]?.code).toBe('reason-required');
    expect(submitted().send('xu', { ...call, emergency: 'fast' })[0]).toMatchObject({
      code: 'unknown-emergency',
      params: { offered: ['特事特办，先行给付'] },
    });
  });

  test('only at the steps named, and only while its condition holds', () => {
    const story = submitted({ from: ['gates'], owes: ['gates'] });
    expect(codes(story, 'xu')).toEqual(['emergency-not-here', 0]);
    story.done('chen', 'papers', 'done');
    expect(emergenciesFor(story.definition, story.case, story.env('xu'))).toHaveLength(1);
    expect(codes(submitted({ when: '金额 > 8000' }), 'xu')).toEqual(['emergency-not-met', 0]);
    expect(submitted({ when: '金额 > 800' }).send('xu', call)).toEqual([]);
  });

  test('not any more once the case has come to the step, by the emergency or without it', () => {
    const story = called();
    expect(codes(story, 'xu')).toEqual(['emergency-too-late', 0]);
    story.done('chen', 'pay', 'back');
    expect(codes(story, 'xu')).toEqual(['emergency-too-late', 0]);
    const slow = submitted().done('chen', 'papers', 'done').done('xu', 'gates:chair', 'approve');
    slow.done('xiao', 'gates:auditor', 'approve').done('chen', 'check', 'done');
    expect(codes(slow, 'xu')).toEqual(['emergency-too-late', 0]);
  });

  test('two people at the same moment: whoever is second is told that the work is gone, or that it is not owed', () => {
    const story = submitted();
    const item = story.item('papers').id;
    story.must('xu', call);
    expect(story.send('chen', { type: 'complete', item, outcome: 'done' })).toEqual([
      { code: 'skipped-by-emergency', path: '', params: {} },
    ]);
    const other = submitted().done('chen', 'papers', 'done').must('xu', call);
    expect(other.case.emergencies?.[0]?.owes).toEqual(['gates']);
  });

  test('a block that is under way is skipped with everybody in it', () => {
    const branches = ['a', 'b'].map((id) => ({ id, title: id, steps: [task(`${id}1`, id)] }));
    const both: Step<Text> = { id: 'both', title: '同时', type: 'parallel', branches };
    const story = submitted({ owes: ['papers'] }, { steps: [apply, both, papers, pay], interrupts: [] });
    expect(story.openNames()).toEqual(['a1', 'b1']);
    const item = story.item('b1').id;
    story.must('xu', call);
    expect(story.openNames()).toEqual(['papers', 'pay']);
    expect(lines(story)).toEqual([
      ...['apply done', 'both skipped', 'a1 skipped', 'b1 skipped', 'papers active owed', 'pay active'],
    ]);
    expect(story.send('cao', { type: 'claim', item })[0]?.code).toBe('skipped-by-emergency');
  });
});
