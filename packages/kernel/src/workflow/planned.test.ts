import { expect, test } from 'vitest';
import { apply, Story } from './story.fixture.ts';

const from = { schedule: 'weekly', slot: '2026-04-20', posts: ['chair'], due: '2026-04-26', remind: [1] };

test('recurring work comes to the posts of its schedule, has the term of its slot, and whoever does it is its initiator from then on', () => {
  const story = new Story({ steps: [apply, { ...apply, id: 'more' }] });
  story.must(undefined, { type: 'open', id: 'c1', unit: 'mill', from, initiator: 'chen' });
  expect(story.item('apply')).toMatchObject({
    assignee: { posts: [{ post: 'chair', unit: 'mill' }], exclude: [] },
    due: '2026-04-26T16:00:00.000Z',
  });
  expect(Object.values(story.case.timers).map(({ kind }) => kind)).toEqual(['due', 'remind']);
  story.done('wang', 'apply', 'submit');
  expect(story.item('more').assignee).toEqual({ person: 'wang', exclude: [] });
  expect(story.item('more').due).toBeUndefined();
});

test('nobody else may open a case without a person', () => {
  const story = new Story({ steps: [apply] });
  expect(story.send(undefined, { type: 'open', id: 'c1', unit: 'mill', initiator: 'chen' })).not.toEqual([]);
});
