import type { Text, UserTask } from '@hearth/definition';
import { expect, test } from 'vitest';
import { reassign } from './reassign.ts';
import { apply, Story } from './story.fixture.ts';

const review: UserTask<Text> = {
  id: 'review',
  title: '复核',
  type: 'userTask',
  who: { post: 'chair', unit: 'superior' },
  outcomes: [{ id: 'agree', title: '同意' }],
  handOver: { delegate: 'unit', addSigner: true },
};

function begun(): Story {
  return new Story({ steps: [apply, review] }).open().done('chen', 'apply', 'submit');
}

/** What the sweep does, as `type id`; the story goes on from there. */
function sweep(story: Story): string[] {
  const { events, state } = reassign(story.definition, story.case, story.env());
  story.events.push(...events);
  story.state = state;
  for (const event of events) expect(event).not.toHaveProperty('actor');
  return events.map((event) => `${event.type}${'id' in event ? ` ${event.id}` : ''}`);
}

test('nothing changes while everybody is there', () => {
  expect(sweep(begun().must('tian', { type: 'claim', item: 'w2' }))).toEqual([]);
});

test('a claim is void when the claimant loses the post, and others may go on even before the sweep', () => {
  const story = begun().must('tian', { type: 'claim', item: 'w2' });
  story.posts = { ...story.posts, 'chair@town': ['tang'] };
  expect(story.send('tang', { type: 'claim', item: 'w2' })).toEqual([]);
  const other = begun().must('tian', { type: 'claim', item: 'w2' });
  other.posts = story.posts;
  expect(sweep(other)).toEqual(['work-item-released w2']);
});

test('an empty post hands its work to the superior unit, and has it back when it is filled', () => {
  const story = begun();
  const town = story.posts['chair@town']!;
  story.posts = { ...story.posts, 'chair@town': [] };
  expect(sweep(story)).toEqual(['work-item-reassigned w2']);
  expect(story.item('review').assignee).toMatchObject({
    posts: [{ post: 'chair', unit: 'county' }],
    insteadOf: { unit: 'town' },
  });
  story.posts = { ...story.posts, 'chair@town': town };
  expect(sweep(story)).toEqual(['work-item-reassigned w2']);
  expect(story.item('review').assignee).toEqual({ posts: [{ post: 'chair', unit: 'town' }], exclude: [] });
});

test('work that a superior has claimed stays there', () => {
  const story = begun();
  const { posts } = story;
  story.posts = { ...posts, 'chair@town': [] };
  sweep(story);
  story.must('xu', { type: 'claim', item: 'w2' });
  story.posts = posts;
  expect(sweep(story)).toEqual([]);
});

test('a person who left: work by name goes to the post, a delegation comes back, a signature is not awaited', () => {
  const named = begun().must('tian', { type: 'transfer', item: 'w2', to: 'tang' });
  named.gone = ['tang'];
  expect(sweep(named)).toEqual(['work-item-reassigned w2']);
  const delegated = begun().must('tian', { type: 'delegate', item: 'w2', to: 'tao' });
  delegated.gone = ['tao'];
  expect(sweep(delegated)).toEqual(['work-item-handed-back w2']);
  expect(delegated.item('review').claimedBy).toBe('tian');
  const signed = begun().must('tian', { type: 'add-signer', item: 'w2', to: 'xu' });
  signed.gone = ['xu'];
  expect(sweep(signed)).toEqual(['work-item-cancelled w3']);
  expect(signed.done('tian', 'review', 'agree').case.status).toBe('ended');
});
