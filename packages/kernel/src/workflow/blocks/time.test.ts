import { calendarOf } from '@hearth/china';
import type { PublicNotice, Step, Text, Wait } from '@hearth/definition';
import { describe, expect, test } from 'vitest';
import { retime } from '../retime.ts';
import { apply, mayCalendar, Story } from '../story.fixture.ts';

describe('wait', () => {
  const waiting = (until: Wait<Text>['until'], changes = {}) => {
    const story = new Story({
      properties: { 回访日: { type: 'string', format: 'date' } },
      settings: { 间隔: { title: '间隔', value: 30, basis: 'practice' } },
      steps: [apply, { id: 'wait', title: '等待', type: 'wait', until }],
    });
    story.now = '2026-04-30T10:00:00+08:00';
    return story.open().done('chen', 'apply', 'submit', { changes });
  };
  test.each([
    ['working days', { workingDays: 2 }, '2026-05-07T16:00:00.000Z'],
    ['calendar days, rolled over the holiday', { calendarDays: 2 }, '2026-05-06T16:00:00.000Z'],
    [
      'a setting, longer than a browser timer can count',
      { calendarDays: { setting: '间隔' } },
      '2026-06-01T16:00:00.000Z',
    ],
    ['a date', { on: '回访日' }, '2026-05-19T16:00:00.000Z'],
  ] as const)('%s', (_, until, at) => {
    const story = waiting(until, { 回访日: '2026-05-20' });
    expect(Object.values(story.case.timers)).toMatchObject([{ kind: 'wait', at }]);
    story.clock('2026-06-10T00:00:00+08:00');
    expect(story.case.status).toBe('ended');
  });

  test('a date that is blank or has passed is not waited for', () => {
    expect(waiting({ on: '回访日' }).case.status).toBe('ended');
    expect(waiting({ on: '回访日' }, { 回访日: '2026-04-01' }).case.status).toBe('ended');
  });

  test('the value of the unit goes before that of the definition', () => {
    const story = new Story({
      settings: { 间隔: { title: '间隔', value: 30, basis: 'practice' } },
      steps: [apply, { id: 'wait', title: '等待', type: 'wait', until: { calendarDays: { setting: '间隔' } } }],
    });
    story.settings = { 间隔: 1 };
    story.open().done('chen', 'apply', 'submit');
    expect(Object.values(story.case.timers)[0]?.at).toBe('2026-04-21T16:00:00.000Z');
  });
});

describe('public notice', () => {
  const notice: PublicNotice<Text> = {
    id: 'notice',
    title: '公示',
    type: 'publicNotice',
    who: { post: 'clerk' },
    show: [{ field: '姓名', mask: 'name' }, { field: '金额' }],
    workingDays: 5,
    minimumCalendarDays: 7,
    onUpheld: { return: { to: 'apply', resume: 'replay', max: 1 } },
    text: '"拟资助" + string(金额) + "元"',
  };
  const properties = { 姓名: { type: 'string', sensitivity: 'personal' }, 金额: { type: 'number' } };
  const told = (change: Partial<PublicNotice<Text>> = {}) => {
    const steps: Step<Text>[] = [apply, { ...notice, ...change }];
    const story = new Story({ properties, steps }).open();
    return story.done('chen', 'apply', 'submit', { changes: { 姓名: '张三丰', 金额: 500 } });
  };
  const posted = (change: Partial<PublicNotice<Text>> = {}) => told(change).done('chen', 'notice', 'post');
  const until = (story: Story) => story.case.steps.s2?.data?.until;

  test('nothing runs until it is posted; then the extract is masked and both lengths count', () => {
    const story = told();
    expect(story.case.timers).toEqual({});
    expect(story.send('chen', { type: 'object', instance: 's2', text: '不符' })[0]?.code).toBe('notice-not-posted');
    story.done('chen', 'notice', 'post');
    expect(story.case.steps.s2?.data?.extract).toEqual([
      { field: '姓名', title: '姓名', value: '张*丰' },
      { field: '金额', title: '金额', value: '500' },
    ]);
    expect(story.case.steps.s2?.data?.text).toBe('拟资助500元');
    expect(until(story)).toBe('2026-04-27T16:00:00.000Z');
  });

  test('posted before a holiday it lasts five working days, the day of posting not counted', () => {
    const story = told();
    story.now = '2026-04-29T17:00:00+08:00';
    story.done('chen', 'notice', 'post');
    expect(until(story)).toBe('2026-05-09T16:00:00.000Z');
    story.clock('2026-05-09T23:59:59+08:00');
    expect(story.case.status).toBe('running');
    story.clock('2026-05-10T00:00:00+08:00');
    expect(story.case).toMatchObject({ status: 'ended', result: 'closed' });
  });

  test('an objection stops the clock; dismissed, it goes on with what was left', () => {
    const story = posted().clock('2026-04-23T10:00:00+08:00');
    story.must('chen', { type: 'object', instance: 's2', text: '收入不实', by: '李某' });
    expect(story.case.timers).toEqual({});
    expect(story.openNames()).toEqual(['notice']);
    story.clock('2026-04-28T10:00:00+08:00');
    expect(story.case.status).toBe('running');
    expect(story.complete('chen', 'notice', 'dismiss')[0]?.code).toBe('comment-required');
    story.done('chen', 'notice', 'dismiss', { comment: '经核实无误' });
    expect(until(story)).toBe('2026-05-06T16:00:00.000Z');
  });

  test('or starts again, where the office says so', () => {
    const story = posted({ afterObjection: 'restart' }).clock('2026-04-23T10:00:00+08:00');
    story.must('chen', { type: 'object', instance: 's2', text: '收入不实' });
    story.done('chen', 'notice', 'dismiss', { comment: '经核实无误' });
    expect(until(story)).toBe('2026-04-30T16:00:00.000Z');
  });

  test('with two objections the clock goes on when both are answered', () => {
    const story = posted();
    for (const text of ['一', '二']) story.must('chen', { type: 'object', instance: 's2', text });
    story.done('chen', 'notice', 'dismiss', { comment: '不成立' });
    expect(story.case.timers).toEqual({});
    story.done('cao', 'notice', 'dismiss', { comment: '不成立' });
    expect(Object.keys(story.case.timers)).toHaveLength(1);
    expect(story.case.steps.s2?.data?.objections).toMatchObject([
      { text: '一', upheld: false, answer: '不成立' },
      { text: '二', upheld: false },
    ]);
  });

  test('upheld it goes back; the second time the rounds are used up and the case fails', () => {
    const story = posted();
    const uphold = () => {
      const instance = Object.values(story.case.steps).findLast(({ step }) => step === 'notice')?.id ?? '';
      story.must('chen', { type: 'object', instance, text: '收入不实' });
      story.done('chen', 'notice', 'uphold', { comment: '属实' });
    };
    uphold();
    expect(story.openNames()).toEqual(['apply']);
    story.done('chen', 'apply', 'submit').done('chen', 'notice', 'post');
    uphold();
    expect(story.case).toMatchObject({ status: 'ended', result: 'refused' });
  });

  test('after the last day nobody can object, even if the timer is late', () => {
    const story = posted();
    story.now = '2026-04-28T00:00:00+08:00';
    expect(story.send('chen', { type: 'object', instance: 's2', text: '晚了' })[0]?.code).toBe('notice-over');
  });

  test('only those who post it record objections', () => {
    expect(posted().send('kang', { type: 'object', instance: 's2', text: '不符' })[0]?.code).toBe('not-your-work');
    expect(posted().send('chen', { type: 'object', instance: 's2', text: ' ' })[0]?.code).toBe('text-required');
    expect(posted().send('chen', { type: 'object', instance: 's9', text: '不符' })[0]?.code).toBe('unknown-notice');
  });
});

test('a holiday announced later moves deadlines and notices that count it', () => {
  const story = new Story({ steps: [{ ...apply, due: { workingDays: 3 } }] }).open();
  const closed = calendarOf([{ date: '2026-04-22', kind: 'holiday' }]);
  const moved = retime(story.definition, story.case, { ...story.env(), calendar: closed });
  expect(moved.events).toMatchObject([{ type: 'timer-set', timer: { id: 't1', at: '2026-04-24T16:00:00.000Z' } }]);
  expect(moved.state.workItems.w1?.due).toBe('2026-04-24T16:00:00.000Z');
  expect(retime(story.definition, story.case, { ...story.env(), calendar: mayCalendar }).events).toEqual([]);
});
