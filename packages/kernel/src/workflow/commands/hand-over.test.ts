import type { Outcome, Step, Text, UserTask } from '@hearth/definition';
import { describe, expect, test } from 'vitest';
import { replay } from '../evolve.ts';
import { apply, Story } from '../story.fixture.ts';
import { handOverTo } from '../views/hand-over-to.ts';
import { offersOf } from '../views/offers.ts';

const outcomes: Outcome[] = [
  { id: 'agree', title: '同意' },
  { id: 'return', title: '退回', incomplete: true, return: { to: 'apply', resume: 'here' } },
];

/** Two chairs of the town review what a mill asks for. */
const review: UserTask<Text> = {
  id: 'review',
  title: '复核',
  type: 'userTask',
  who: { post: 'chair', unit: 'superior', not: ['initiator'] },
  fields: { edit: ['意见'] },
  outcomes,
  due: { workingDays: 3 },
};

function begun(steps: Step<Text>[] = [review]): Story {
  return new Story({ properties: { 意见: { type: 'string' } }, steps: [apply, ...steps] })
    .open()
    .done('chen', 'apply', 'submit');
}

const codes = (problems: { code: string }[]) => problems.map(({ code }) => code);

describe('转办', () => {
  test('the work is somebody else’s from then on, with its deadline', () => {
    const story = begun();
    const { id, due } = story.item('review');
    expect(handOverTo(story.definition, story.case, id, story.env('tian')).transfer).toEqual(['tang']);
    story.must('tian', { type: 'transfer', item: id, to: 'tang', reason: '出差' });
    expect(story.item('review')).toMatchObject({ assignee: { person: 'tang' }, due, transferredBy: 'tian' });
    expect(codes(story.complete('tian', 'review', 'agree'))).toEqual(['not-your-work']);
    expect(story.done('tang', 'review', 'agree').case.status).toBe('ended');
  });

  test('only to somebody who holds a post that was asked for, unless the step says otherwise', () => {
    const story = begun();
    expect(codes(story.send('tian', { type: 'transfer', item: story.item('review').id, to: 'tao' }))).toEqual([
      'may-not-take-over',
    ]);
    const wide = begun([{ ...review, handOver: { transfer: 'unit' } }]);
    expect(wide.must('tian', { type: 'transfer', item: wide.item('review').id, to: 'tao' }).openNames()).toEqual([
      'review',
    ]);
    const shut = begun([{ ...review, handOver: { transfer: 'none' } }]);
    expect(codes(shut.send('tian', { type: 'transfer', item: shut.item('review').id, to: 'tang' }))).toEqual([
      'transfer-not-allowed',
    ]);
  });

  test('never to somebody who is shut out from the step', () => {
    const story = new Story({
      steps: [
        apply,
        { ...review, fields: {}, who: { post: 'clerk', not: ['initiator'] }, handOver: { transfer: 'unit' } },
      ],
    });
    story.posts = { ...story.posts, 'chair@mill': ['wang', 'chen'] };
    story.open().done('chen', 'apply', 'submit');
    const { id } = story.item('review');
    expect(handOverTo(story.definition, story.case, id, story.env('cao')).transfer).toEqual(['wang']);
  });

  test('when who took it over leaves, it goes back to the post', () => {
    const story = begun();
    story.must('tian', { type: 'transfer', item: story.item('review').id, to: 'tang' });
    story.gone = ['tang'];
    expect(story.done('tian', 'review', 'agree').case.status).toBe('ended');
  });
});

describe('委托', () => {
  test('somebody else does it and hands it back to be completed', () => {
    const story = begun();
    const { id } = story.item('review');
    story.must('tian', { type: 'delegate', item: id, to: 'tao', reason: '请先看' });
    expect(codes(story.complete('tian', 'review', 'agree'))).toEqual(['delegated-to-other']);
    expect(codes(story.complete('tao', 'review', 'agree'))).toEqual(['hand-back-first']);
    expect(offersOf(story.definition, story.case, id)).toMatchObject({ outcomes: [], rights: { edit: ['意见'] } });
    expect(handOverTo(story.definition, story.case, id, story.env('tao')).handBack).toBe(true);
    story.must('tao', { type: 'hand-back', item: id, note: '属实', changes: { 意见: '情况属实' } });
    expect(story.item('review')).toMatchObject({ claimedBy: 'tian', handedBack: { by: 'tao', note: '属实' } });
    expect(story.case.document.意见).toBe('情况属实');
    expect(story.item('review').delegation).toBeUndefined();
    expect(codes(story.complete('tang', 'review', 'agree'))).toEqual(['claimed-by-other']);
    expect(story.done('tian', 'review', 'agree').case.status).toBe('ended');
    expect(replay(story.events)).toEqual(story.case);
  });

  test('whoever delegated it may take it back; nobody else', () => {
    const story = begun();
    const { id } = story.item('review');
    story.must('tian', { type: 'delegate', item: id, to: 'tao' });
    expect(codes(story.send('xu', { type: 'hand-back', item: id }))).toEqual(['not-your-work']);
    story.must('tian', { type: 'hand-back', item: id });
    expect(codes(story.send('tian', { type: 'hand-back', item: id }))).toEqual(['not-delegated']);
    expect(story.complete('tian', 'review', 'agree')).toEqual([]);
  });

  test('a delegate who leaves holds nobody up, and who did the work may not look at it a second time', () => {
    const check: Step<Text> = {
      ...review,
      id: 'check',
      title: '再核',
      who: { post: 'clerk', unit: 'superior', not: ['review'] },
    };
    const story = begun([review, check]);
    story.posts = { ...story.posts, 'clerk@town': ['tao', 'teng'] };
    story.must('tian', { type: 'delegate', item: story.item('review').id, to: 'teng' });
    story.gone = ['teng'];
    story.done('tian', 'review', 'return').done('chen', 'apply', 'submit');
    story.must('tian', { type: 'delegate', item: story.item('review').id, to: 'tao' });
    story.must('tao', { type: 'hand-back', item: story.item('review').id }).done('tian', 'review', 'agree');
    expect(codes(story.complete('tao', 'check', 'agree'))).toEqual(['excluded']);
  });
});

describe('加签', () => {
  const signed: UserTask<Text> = { ...review, handOver: { addSigner: true } };

  test('the outcome waits for the signer; a return does not', () => {
    const story = begun([signed]);
    const { id } = story.item('review');
    story.must('tian', { type: 'add-signer', item: id, to: 'xu', question: '是否符合政策' });
    const asked = Object.values(story.case.workItems).find(({ role }) => role === 'sign')!;
    expect(asked).toMatchObject({ of: id, question: '是否符合政策', assignee: { person: 'xu' } });
    expect(codes(story.complete('tian', 'review', 'agree'))).toEqual(['signature-awaited']);
    story.must('xu', { type: 'sign', item: asked.id, agree: true });
    expect(offersOf(story.definition, story.case, id)?.signatures).toMatchObject([{ person: 'xu', state: 'agree' }]);
    expect(story.done('tian', 'review', 'agree').case.status).toBe('ended');
    const back = begun([signed]);
    back.must('tian', { type: 'add-signer', item: back.item('review').id, to: 'xu' }).done('tian', 'review', 'return');
    expect(back.openNames()).toEqual(['apply']);
  });

  test('a refusal shuts the outcomes that go on until the signer is asked again and agrees', () => {
    const story = begun([signed]);
    const item = story.item('review').id;
    const ask = () => story.must('tian', { type: 'add-signer', item, to: 'xu' });
    const signature = () =>
      Object.values(story.case.workItems).find((each) => each.role === 'sign' && each.state === 'open')!.id;
    ask();
    expect(codes(story.send('xu', { type: 'sign', item: signature(), agree: false }))).toEqual(['comment-required']);
    story.must('xu', { type: 'complete', item: signature(), outcome: 'disagree', comment: '材料不全' });
    expect(codes(story.complete('tian', 'review', 'agree'))).toEqual(['signature-refused']);
    ask().must('xu', { type: 'sign', item: signature(), agree: true });
    expect(story.complete('tian', 'review', 'agree')).toEqual([]);
  });

  test('nobody waits for a signer who has left', () => {
    const story = begun([signed]);
    story.must('tian', { type: 'add-signer', item: story.item('review').id, to: 'xu' });
    story.gone = ['xu'];
    expect(story.done('tian', 'review', 'agree').openNames()).toEqual([]);
  });
});

describe('代理', () => {
  test('a substitute acts for who is absent, and the history says for whom', () => {
    const story = begun();
    expect(codes(story.complete('xu', 'review', 'agree'))).toEqual(['not-your-work']);
    story.substitutes = { tian: ['xu'] };
    story.done('xu', 'review', 'agree');
    expect(
      story.events.find(({ type }) => type === 'work-item-completed' && story.case.status === 'ended'),
    ).toBeDefined();
    expect(story.case.workItems.w2).toMatchObject({ completedBy: 'xu', completedFor: 'tian' });
    expect(story.events.at(-1)).toMatchObject({ type: 'case-ended', actor: 'xu', for: 'tian' });
  });

  test('a claim is for whom they stand in, and being shut out counts for substitutes too', () => {
    const story = begun();
    story.substitutes = { tian: ['xu'], tang: ['chen'] };
    story.must('xu', { type: 'claim', item: story.item('review').id });
    expect(story.item('review').claimedBy).toBe('tian');
    expect(codes(story.complete('chen', 'review', 'agree'))).toEqual(['excluded']);
    expect(story.complete('tian', 'review', 'agree')).toEqual([]);
  });
});
