import type { SignOff, Text } from '@hearth/definition';
import { expect, test } from 'vitest';
import { apply, Story } from '../story.fixture.ts';
import { offersOf } from '../views/offers.ts';

const countersign: SignOff<Text> = {
  id: 'sign',
  title: '会签',
  type: 'signOff',
  mode: 'all',
  parties: [
    { id: 'town', title: '镇', who: { post: 'chair', unit: { ancestor: 'township' } } },
    { id: 'county', title: '县', who: { post: 'chair', unit: 'root' } },
    { id: 'audit', title: '经审', who: { post: 'auditor', unit: 'root' } },
  ],
  onRejected: { end: 'refused' },
};
const signing = (change: Partial<SignOff<Text>> = {}) =>
  new Story({ steps: [apply, { ...countersign, ...change }] }).open().done('chen', 'apply', 'submit');

test('every party has one item, and the last approval carries the case on', () => {
  const story = signing();
  expect(story.openNames()).toEqual(['sign:town', 'sign:county', 'sign:audit']);
  story.done('tian', 'sign:town', 'approve').done('xu', 'sign:county', 'approve');
  expect(story.case.status).toBe('running');
  story.done('xiao', 'sign:audit', 'approve');
  expect(story.case.result).toBe('closed');
});

test('once the result is certain the open items are cancelled, and a late vote is refused', () => {
  const story = signing({ mode: { count: 2 } });
  const late = story.item('sign:audit').id;
  story.done('tian', 'sign:town', 'approve').done('xu', 'sign:county', 'approve');
  expect(story.case.workItems[late]?.state).toBe('cancelled');
  expect(story.send('xiao', { type: 'complete', item: late, outcome: 'reject' })).toEqual([
    { code: 'already-decided', path: '', params: { result: 'approved' } },
  ]);
});

test('one veto ends it', () => {
  const story = signing({ mode: 'any', veto: true });
  story.done('tian', 'sign:town', 'approve');
  expect(story.case.status).toBe('running');
  story.done('xu', 'sign:county', 'reject', { comment: '有安全事故' });
  expect(story.case.result).toBe('refused');
});

test('in order: the next party is asked when the one before has signed', () => {
  const story = signing({ ordered: true });
  expect(story.openNames()).toEqual(['sign:town']);
  story.done('tian', 'sign:town', 'approve');
  expect(story.openNames()).toEqual(['sign:county']);
});

test('abstaining is offered only where it is allowed', () => {
  expect(signing().complete('tian', 'sign:town', 'abstain')[0]?.code).toBe('unknown-outcome');
  expect(signing({ abstain: true, mode: 'any' }).complete('tian', 'sign:town', 'abstain')).toEqual([]);
});

test('a rejection may be no more than a note', () => {
  const story = signing({ onRejected: { continue: true } });
  story.done('tian', 'sign:town', 'reject');
  expect(story.case).toMatchObject({ status: 'ended', result: 'closed' });
});

test('only those who refused are asked again after the correction; the other approvals stay', () => {
  const story = signing({ onRejected: { return: { to: 'apply', resume: 'onlyVetoers', max: 1 } }, mode: { count: 3 } });
  story.done('tian', 'sign:town', 'approve').done('xu', 'sign:county', 'reject', { comment: '金额不符' });
  expect(story.openNames()).toEqual(['apply']);
  expect(story.events).toContainEqual(
    expect.objectContaining({ type: 'returned', from: 'sign', to: 'apply', comment: '金额不符', actor: 'xu' }),
  );
  story.done('chen', 'apply', 'submit');
  expect(story.openNames()).toEqual(['sign:county', 'sign:audit']);
  story.done('xiao', 'sign:audit', 'reject');
  expect(story.case.result).toBe('refused');
});

test('an assembly is closed at its deadline with those who came', () => {
  const story = signing({
    mode: { present: '1/2', approve: '1/2', of: 'present', strict: true },
    due: { calendarDays: 1 },
  });
  story.done('tian', 'sign:town', 'approve').done('xu', 'sign:county', 'approve');
  expect(story.case.status).toBe('ended');
  const split = signing({
    mode: { present: '1/2', approve: '1/2', of: 'present', strict: true },
    due: { calendarDays: 1 },
  });
  split.done('tian', 'sign:town', 'approve').done('xu', 'sign:county', 'reject');
  split.clock('2026-04-23T09:00:00+08:00');
  expect(split.case.result).toBe('refused');
});

test('who opens an item sees the votes so far', () => {
  const story = signing().done('tian', 'sign:town', 'approve', { comment: '无意见' });
  expect(offersOf(story.definition, story.case, story.item('sign:county').id)?.votes).toEqual([
    { party: 'town', title: '镇', vote: 'approve', by: 'tian', at: story.now, comment: '无意见' },
    { party: 'county', title: '县' },
    { party: 'audit', title: '经审' },
  ]);
});
