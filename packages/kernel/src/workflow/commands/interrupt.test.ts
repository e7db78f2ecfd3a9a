import type { Interrupt } from '@hearth/definition';
import { expect, test } from 'vitest';
import { replay } from '../evolve.ts';
import { apply, review, Story } from '../story.fixture.ts';
import { interruptsFor, mayResume } from '../views/permissions.ts';

const interrupts: Interrupt[] = [
  { id: 'withdraw', title: '撤回', kind: 'withdraw', who: { actor: 'initiator' }, until: 'review', end: 'withdrawn' },
  { id: 'cancel', title: '作废', kind: 'cancel', who: { post: 'admin', unit: 'root' }, end: 'withdrawn', reason: true },
  { id: 'suspend', title: '中止', kind: 'suspend', who: { post: 'chair', unit: 'superior' } },
];
const visit = {
  ...apply,
  id: 'visit',
  who: { post: 'clerk' as const, unit: 'superior' as const },
  due: { workingDays: 3 },
};
const story = () => new Story({ steps: [apply, visit, review], interrupts }).open();

test('the initiator may withdraw a draft or a running case, until the review has begun', () => {
  const draft = story().must('chen', { type: 'interrupt', interrupt: 'withdraw' });
  expect(draft.case).toMatchObject({ status: 'ended', result: 'withdrawn' });
  const told = story().done('chen', 'apply', 'submit');
  expect(told.send('cao', { type: 'interrupt', interrupt: 'withdraw' })[0]?.code).toBe('interrupt-not-allowed');
  expect(interruptsFor(told.definition, told.case, told.env('chen')).map(({ id }) => id)).toEqual(['withdraw']);
  told.done('tao', 'visit', 'submit');
  expect(told.send('chen', { type: 'interrupt', interrupt: 'withdraw' })).toEqual([
    { code: 'interrupt-too-late', path: '', params: { interrupt: '撤回', until: '审核' } },
  ]);
  expect(interruptsFor(told.definition, told.case, told.env('chen'))).toEqual([]);
});

test('an interrupt that needs a reason gets one, and everything open is cancelled', () => {
  const told = story().done('chen', 'apply', 'submit');
  expect(told.send('root', { type: 'interrupt', interrupt: 'cancel' })[0]?.code).toBe('reason-required');
  told.must('root', { type: 'interrupt', interrupt: 'cancel', reason: '重复登记' });
  expect(told.events.at(-1)).toMatchObject({
    type: 'case-ended',
    result: 'withdrawn',
    interrupt: 'cancel',
    reason: '重复登记',
    actor: 'root',
  });
  expect(told.openNames()).toEqual([]);
  expect(told.case.timers).toEqual({});
});

test('an interrupt that the task does not have', () => {
  expect(story().send('chen', { type: 'interrupt', interrupt: 'archive' })[0]).toMatchObject({
    code: 'unknown-interrupt',
    params: { offered: ['撤回', '作废', '中止'] },
  });
});

test('a suspended case stands still; resumed, each clock goes on with the days that were left', () => {
  const told = story().done('chen', 'apply', 'submit');
  expect(told.item('visit').due).toBe('2026-04-23T16:00:00.000Z');
  told.clock('2026-04-22T10:00:00+08:00').must('tian', { type: 'interrupt', interrupt: 'suspend' });
  expect(told.case.timers).toEqual({});
  expect(told.complete('tao', 'visit', 'submit')[0]?.code).toBe('case-suspended');
  expect(told.send('tian', { type: 'interrupt', interrupt: 'suspend' })[0]?.code).toBe('case-suspended');
  told.clock('2026-04-28T10:00:00+08:00');
  expect(mayResume(told.definition, told.case, told.env('chen'))).toBe(false);
  expect(told.send('chen', { type: 'resume' })[0]?.code).toBe('interrupt-not-allowed');
  told.must('tian', { type: 'resume' });
  expect(told.item('visit').due).toBe('2026-04-30T16:00:00.000Z');
  expect(told.send('tian', { type: 'resume' })[0]?.code).toBe('not-suspended');
  expect(replay(told.events)).toEqual(told.case);
});
