import type { ExternalReply, Text } from '@hearth/definition';
import { expect, test } from 'vitest';
import { apply, Story } from '../story.fixture.ts';
import { offersOf } from '../views/offers.ts';

const letters: ExternalReply<Text> = {
  id: 'letters',
  title: '征求意见',
  type: 'externalReply',
  who: { post: 'clerk' },
  bodies: ['环保', '税务', '公安'].map((title, index) => ({ id: `b${index + 1}`, title })),
  onRejected: { end: 'refused' },
};
const sent = (change: Partial<ExternalReply<Text>> = {}) =>
  new Story({ steps: [apply, { ...letters, ...change }] }).open().done('chen', 'apply', 'submit');
const answer = (story: Story, body: string, agree: boolean, text?: string) =>
  story.send('chen', { type: 'reply', item: 'w2', body, agree, ...(text !== undefined && { text }) });

test('a clerk records each reply, and the case goes on after the last', () => {
  const story = sent();
  expect(answer(story, 'b1', true)).toEqual([]);
  expect(answer(story, 'b1', false)).toMatchObject([{ code: 'already-replied', params: { body: '环保' } }]);
  expect(answer(story, 'b9', true)).toMatchObject([
    { code: 'unknown-body', params: { offered: ['环保', '税务', '公安'] } },
  ]);
  expect(offersOf(story.definition, story.case, 'w2')).toMatchObject({
    outcomes: [],
    replies: [{ body: 'b1', agree: true }, { title: '税务' }, { title: '公安' }],
  });
  answer(story, 'b2', true);
  answer(story, 'b3', false, '有处罚记录');
  expect(story.case).toMatchObject({ status: 'ended', result: 'closed' });
  expect(story.case.workItems.w2).toMatchObject({ state: 'completed', outcome: 'agreed', completedBy: 'chen' });
});

test('with veto the first refusal decides', () => {
  const story = sent({ veto: true });
  answer(story, 'b2', false, '偷税');
  expect(story.case.result).toBe('refused');
  expect(answer(story, 'b1', true)[0]?.code).toBe('already-completed');
});

test('without veto more refusals than agreements are a refusal', () => {
  const story = sent();
  for (const [body, agree] of [
    ['b1', false],
    ['b2', true],
    ['b3', false],
  ] as const)
    answer(story, body, agree);
  expect(story.case.result).toBe('refused');
});

test('only where letters went out, and only by those who sent them', () => {
  const story = sent();
  expect(story.send('kang', { type: 'reply', item: 'w2', body: 'b1', agree: true })[0]?.code).toBe('not-your-work');
  const plain = new Story({ steps: [apply] }).open();
  expect(plain.send('chen', { type: 'reply', item: 'w1', body: 'b1', agree: true })[0]?.code).toBe('no-replies-here');
});
