import { expect, test } from 'vitest';
import { replay } from '../evolve.ts';
import { apply, Story } from '../story.fixture.ts';
import { mayCorrect } from '../views/permissions.ts';

const sketch = {
  properties: {
    金额: { type: 'number' },
    人数: { type: 'integer' },
    人均: { type: 'number', computed: '金额 / 人数' },
  },
  required: ['金额'],
  steps: [apply],
  correct: [{ post: 'auditor', unit: 'root' as const }],
};

const ended = () => new Story(sketch).open().done('chen', 'apply', 'submit', { changes: { 金额: 900, 人数: 3 } });

test('a mistake is put right after the end, computed values follow, and the history keeps both', () => {
  const story = ended();
  expect(story.case.status).toBe('ended');
  expect(mayCorrect(story.definition, story.case, story.env('xiao'))).toBe(true);
  story.must('xiao', { type: 'correct', changes: { 金额: 600 }, reason: '多写了三百' });
  expect(story.case.document).toMatchObject({ 金额: 600, 人均: 200 });
  expect(story.events.at(-1)).toMatchObject({
    type: 'document-corrected',
    actor: 'xiao',
    reason: '多写了三百',
    changes: [
      { path: '金额', from: 900, to: 600 },
      { path: '人均', from: 300, to: 200 },
    ],
  });
  expect(replay(story.events)).toEqual(story.case);
});

test.each([
  ['chen', { 金额: 1 }, '错了', 'may-not-correct'],
  ['xiao', { 金额: 1 }, ' ', 'correction-reason'],
  ['xiao', { 金额: 900 }, '错了', 'nothing-to-correct'],
  ['xiao', { 金额: null }, '错了', 'form.required'],
  ['xiao', { 人数: '三' }, '错了', 'not-integer'],
])('%s correcting %j because of “%s” is refused: %s', (actor, changes, reason, code) => {
  const problems = ended().send(actor, { type: 'correct', changes, reason });
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test('a draft is changed, not corrected', () => {
  const problems = new Story(sketch).open().send('xiao', { type: 'correct', changes: { 金额: 1 }, reason: '错' });
  expect(problems.map(({ code }) => code)).toEqual(['correct-in-draft']);
});
