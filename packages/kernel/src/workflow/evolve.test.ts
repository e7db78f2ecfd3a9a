import { expect, test } from 'vitest';
import { evolve, replay } from './evolve.ts';
import { apply, review, Story } from './story.fixture.ts';

const story = new Story({ properties: { 事由: { type: 'string' } }, steps: [apply, review] }).open();
story.done('chen', 'apply', 'submit', { changes: { 事由: '慰问' } }).done('tian', 'review', 'agree');

test('one event after another gives the same case as the whole history at once', () => {
  const steps = story.events.map((_, count) => replay(story.events.slice(0, count + 1)));
  for (const [count, state] of steps.entries()) expect(state.seq).toBe(count + 1);
  expect(steps.at(-1)).toEqual(story.case);
});

test('a state that was handed out is never changed later, not even deep inside', () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  };
  let state = evolve(undefined, story.events[0]!);
  for (const event of story.events.slice(1)) {
    freeze(state);
    state = evolve(state, event);
  }
  expect(state).toEqual(story.case);
});

test('a history that cannot have happened is a fault', () => {
  const [opened, ...rest] = story.events;
  expect(() => replay([rest[0]!])).toThrow('begins with case-opened');
  expect(() => replay([opened!, opened!])).toThrow('open already');
  expect(() => replay([opened!, { at: story.now, type: 'step-completed', id: 's9' }])).toThrow('s9');
});
