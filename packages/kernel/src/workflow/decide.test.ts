import { expect, test } from 'vitest';
import { replay } from './evolve.ts';
import { apply, review, Story } from './story.fixture.ts';

test('a clerk starts a case, a chair agrees, the case is closed', () => {
  const story = new Story({ properties: { 事由: { type: 'string' } }, required: ['事由'], steps: [apply, review] });
  story.open();
  expect(story.case.status).toBe('draft');
  expect(story.complete('chen', 'apply', 'submit')).toEqual([
    { code: 'form.required', path: '/事由', params: { title: '事由' } },
  ]);
  story.done('chen', 'apply', 'submit', { changes: { 事由: '慰问' } });
  expect(story.case).toMatchObject({ status: 'running', number: '2026-1', document: { 事由: '慰问' } });
  expect(story.openNames()).toEqual(['review']);
  story.done('tian', 'review', 'agree');
  expect(story.case).toMatchObject({ status: 'ended', result: 'closed' });
  expect(replay(story.events)).toEqual(story.case);
});
