import { describe, expect, test } from 'vitest';
import { apply, review, Story } from '../story.fixture.ts';

const properties = {
  事由: { type: 'string' },
  金额: { type: 'number' },
  意见: { type: 'string' },
  双倍: { type: 'number', computed: '金额 * 2' },
  说明: { type: 'string', visibleWhen: '金额 > 1000' },
};
const opinion = { ...review, fields: { edit: ['意见'], require: ['意见'] } };
const started = () =>
  new Story({ properties, steps: [apply, opinion] }).open().done('chen', 'apply', 'submit', { changes: { 金额: 100 } });

describe('who may complete a work item', () => {
  test('only a holder of the post at the moment of acting', () => {
    const story = started();
    expect(story.complete('kang', 'review', 'agree')).toEqual([{ code: 'not-your-work', path: '', params: {} }]);
    story.posts = { ...story.posts, 'chair@town': ['tang'] };
    expect(story.complete('tian', 'review', 'agree')[0]?.code).toBe('not-your-work');
    expect(story.complete('tang', 'review', 'agree', { changes: { 意见: '好' } })).toEqual([]);
  });

  test('never the one who is shut out, even with the post', () => {
    const story = started();
    story.posts = { ...story.posts, 'chair@town': ['tian', 'chen'] };
    expect(story.complete('chen', 'review', 'agree')).toEqual([{ code: 'excluded', path: '', params: {} }]);
  });

  test('a claimed item belongs to its claimer until it is released', () => {
    const story = started();
    const item = story.item('review').id;
    story.must('tian', { type: 'claim', item });
    expect(story.send('tang', { type: 'claim', item })[0]?.code).toBe('claimed-by-other');
    expect(story.complete('tang', 'review', 'agree')[0]?.code).toBe('claimed-by-other');
    expect(story.send('tang', { type: 'release', item })[0]?.code).toBe('claimed-by-other');
    const before = story.events.length;
    story.must('tian', { type: 'claim', item });
    expect(story.events.length).toBe(before);
    story.must('tian', { type: 'release', item });
    expect(story.send('tian', { type: 'release', item })[0]?.code).toBe('not-claimed');
    expect(story.complete('tang', 'review', 'agree', { changes: { 意见: '好' } })).toEqual([]);
  });

  test('nobody without a name', () => {
    expect(started().send(undefined, { type: 'complete', item: 'w2', outcome: 'agree' })[0]?.code).toBe(
      'not-your-work',
    );
  });
});

describe('what is refused', () => {
  test.each([
    ['an outcome that is not offered', 'approve', {}, 'unknown-outcome at '],
    ['a field of another step', 'agree', { changes: { 金额: 5, 意见: '好' } }, 'field-not-editable at /金额'],
    ['a required field left blank', 'agree', {}, 'form.required at /意见'],
    [
      'a field that the form does not have',
      'agree',
      { changes: { 意见: '好', 电话: '1' } },
      'form.unknown-field at /电话',
    ],
    ['a return without a reason', 'return', {}, 'comment-required at '],
  ])('%s', (_, outcome, rest, expected) => {
    const story = started();
    const before = story.case;
    const problems = story.complete('tian', 'review', outcome, rest);
    expect(problems.map(({ code, path }) => `${code} at ${path}`)).toEqual([expected]);
    expect(story.case).toBe(before);
  });

  test('a wrong type, at its place', () => {
    const story = new Story({ properties, steps: [apply] }).open();
    expect(story.complete('chen', 'apply', 'submit', { changes: { 金额: '很多' } }).map(({ path }) => path)).toEqual([
      '/金额',
    ]);
  });

  test('names what is offered instead', () => {
    const [problem] = started().complete('tian', 'review', 'approve');
    expect(problem?.params).toMatchObject({ offered: ['同意', '退回', '不同意'] });
  });

  test('a second completion, and work in a case that has ended', () => {
    const story = started();
    const item = story.item('review').id;
    story.done('tian', 'review', 'agree', { changes: { 意见: '好' } });
    expect(story.send('tian', { type: 'complete', item, outcome: 'agree' })[0]?.code).toBe('already-completed');
    expect(story.send('tian', { type: 'complete', item: 'w9', outcome: 'agree' })[0]?.code).toBe('unknown-work-item');
    expect(story.send('chen', { type: 'interrupt', interrupt: 'x' })[0]?.code).toBe('case-ended');
  });
});

describe('what is recorded', () => {
  test('values sent back unchanged are accepted, computed ones are ours, hidden answers go', () => {
    const story = started();
    story.done('tian', 'review', 'agree', { changes: { 金额: 100, 双倍: 7, 意见: '好' } });
    expect(story.case.document).toEqual({ 金额: 100, 双倍: 200, 意见: '好' });
    const second = new Story({ properties, steps: [apply] }).open();
    second.done('chen', 'apply', 'submit', { changes: { 金额: 100, 说明: '不该留下' } });
    expect(second.case.document).toEqual({ 金额: 100, 双倍: 200 });
  });

  test('every change with what was there before, and who did it', () => {
    const story = started();
    story.now = '2026-04-21T10:00:00+08:00';
    story.done('tian', 'review', 'agree', { changes: { 意见: '好' }, comment: '同意上报' });
    expect(story.events.slice(-4)).toMatchObject([
      { type: 'document-changed', changes: [{ path: '意见', to: '好' }], item: 'w2', actor: 'tian' },
      { type: 'work-item-completed', id: 'w2', outcome: 'agree', comment: '同意上报', actor: 'tian' },
      { type: 'step-completed', id: 's2', outcome: 'agree' },
      { type: 'case-ended', result: 'closed' },
    ]);
    expect(story.case.workItems.w2).toMatchObject({ completedBy: 'tian', completedAt: '2026-04-21T10:00:00+08:00' });
  });

  test('an incomplete outcome keeps half-filled fields, but still asks for what it needs itself', () => {
    const refuse = { id: 'refuse', title: '不同意', incomplete: true, require: ['意见'], end: 'refused' };
    const story = new Story({
      properties,
      required: ['事由'],
      steps: [{ ...apply, outcomes: [...apply.outcomes, refuse] }],
    });
    story.open();
    expect(story.complete('chen', 'apply', 'refuse').map(({ path }) => path)).toEqual(['/意见']);
    story.done('chen', 'apply', 'refuse', { changes: { 意见: '填错了' } });
    expect(story.case).toMatchObject({ status: 'ended', result: 'refused' });
    expect(story.case.number).toBeUndefined();
  });
});

describe('deadlines', () => {
  const timed = {
    ...review,
    due: { workingDays: 5 },
    remind: [2, 30],
    escalate: { post: 'chair', unit: 'root' as const },
  };
  const story = () => {
    const told = new Story({ steps: [apply, timed] });
    told.now = '2026-04-29T15:00:00+08:00';
    return told.open().done('chen', 'apply', 'submit');
  };

  test('five working days over May Day end on the Saturday that is worked, at 24:00', () => {
    expect(story().item('review').due).toBe('2026-05-09T16:00:00.000Z');
  });

  test('reminders come as the day begins; a reminder in the past is not set', () => {
    const timers = Object.values(story().case.timers);
    expect(timers.map(({ kind, at }) => [kind, at])).toEqual([
      ['due', '2026-05-09T16:00:00.000Z'],
      ['remind', '2026-05-06T16:00:00.000Z'],
    ]);
  });

  test('missing it is recorded with whom it was escalated to, and the work can still be done', () => {
    const told = story().clock('2026-05-11T09:00:00+08:00');
    expect(told.item('review').overdue).toBe(true);
    expect(told.events.slice(-3)).toMatchObject([
      { type: 'work-item-reminded', id: 'w2' },
      { type: 'timer-fired' },
      { type: 'work-item-overdue', id: 'w2', escalatedTo: { posts: [{ post: 'chair', unit: 'county' }] } },
    ]);
    told.done('tian', 'review', 'agree');
    expect(told.case.timers).toEqual({});
  });

  test('a timer fires once, and not before its time', () => {
    const told = story();
    expect(told.send(undefined, { type: 'fire', timer: 't1' })[0]?.code).toBe('timer-too-early');
    told.clock('2026-05-11T09:00:00+08:00');
    const count = told.events.length;
    expect(told.send(undefined, { type: 'fire', timer: 't1' })).toEqual([]);
    expect(told.events.length).toBe(count);
  });
});
