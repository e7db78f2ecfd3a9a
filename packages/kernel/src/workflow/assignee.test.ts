import type { Who } from '@hearth/definition';
import { describe, expect, test } from 'vitest';
import { apply, Story } from './story.fixture.ts';
import { assigneeNow } from './views/permissions.ts';

const properties = { 所属: { type: 'string', kind: 'org-unit' } };
const asked = (who: Who, prepare: (story: Story) => void = () => {}, changes = {}) => {
  const story = new Story({ properties, steps: [apply, { ...apply, id: 'work', fields: {}, who }] });
  prepare(story);
  story.open().done('chen', 'apply', 'submit', { changes });
  return story;
};

test.each<[string, Who, string]>([
  ['own unit by default', { post: 'chair' }, 'chair@mill'],
  ['superior', { post: 'chair', unit: 'superior' }, 'chair@town'],
  ['ancestor of a level', { post: 'chair', unit: { ancestor: 'county' } }, 'chair@county'],
  ['root', { post: 'auditor', unit: 'root' }, 'auditor@county'],
  ['several posts', { post: ['chair', 'clerk'] }, 'chair@mill clerk@mill'],
  ['the unit in a field', { post: 'clerk', unit: { field: '所属' } }, 'clerk@mine'],
])('%s', (_, who, expected) => {
  const { posts = [] } = asked(who, undefined, { 所属: 'mine' }).item('work').assignee;
  expect(posts.map(({ post, unit }) => `${post}@${unit}`).join(' ')).toBe(expected);
});

test('the person who did something earlier, and the initiator', () => {
  expect(asked({ actor: 'initiator' }).item('work').assignee).toEqual({ person: 'chen', exclude: [] });
  expect(asked({ actor: 'apply' }).item('work').assignee).toEqual({ person: 'chen', exclude: [] });
});

describe('when nobody holds the post', () => {
  const nobody = (story: Story) => {
    story.posts = { ...story.posts, 'chair@mill': [] };
  };
  test('the nearest superior with a holder stands in, and the item says for whom', () => {
    expect(asked({ post: 'chair' }, nobody).item('work').assignee).toEqual({
      posts: [{ post: 'chair', unit: 'town' }],
      exclude: [],
      insteadOf: { post: 'chair', unit: 'mill' },
    });
  });

  test('an only holder who is shut out is nobody', () => {
    const story = asked({ post: 'chair', not: ['initiator'] }, (told) => {
      told.posts = { ...told.posts, 'chair@mill': ['chen'] };
    });
    expect(story.item('work').assignee).toMatchObject({ posts: [{ unit: 'town' }], exclude: ['chen'] });
  });

  test('an administrator, where the definition says so or no superior has one', () => {
    expect(asked({ post: 'chair', ifNobody: 'admin' }, nobody).item('work').assignee.posts).toEqual([
      { post: 'admin', unit: 'county' },
    ]);
    const gone = asked({ post: 'chair' }, (story) => {
      story.posts = { 'clerk@mill': ['chen'], 'admin@county': ['root'] };
    });
    expect(gone.complete('root', 'work', 'submit')).toEqual([]);
  });

  test('or it waits until somebody is appointed', () => {
    const story = asked({ post: 'chair', ifNobody: 'wait' }, nobody);
    expect(story.complete('tian', 'work', 'submit')[0]?.code).toBe('not-your-work');
    story.posts = { ...story.posts, 'chair@mill': ['newly'] };
    expect(story.complete('newly', 'work', 'submit')).toEqual([]);
  });

  test('after the work was opened: the superior may do it, so that nobody who left locks a case', () => {
    const story = asked({ post: 'chair' });
    expect(story.complete('tian', 'work', 'submit')[0]?.code).toBe('not-your-work');
    nobody(story);
    expect(story.complete('tian', 'work', 'submit')).toEqual([]);
  });
});

test('work for a person who has left goes to the posts that may start the task', () => {
  const story = asked({ actor: 'initiator' });
  expect(story.complete('cao', 'work', 'submit')[0]?.code).toBe('not-your-work');
  story.gone = ['chen'];
  expect(assigneeNow(story.definition, story.case, story.item('work').id, story.env())).toEqual({
    posts: [{ post: 'clerk', unit: 'mill' }],
    exclude: [],
  });
  expect(story.complete('cao', 'work', 'submit')).toEqual([]);
});

test.each([
  ['a unit that does not exist', 'chen', 'nowhere', 'unknown-unit'],
  ['a level at which the task is not started', 'tao', 'town', 'unit-level'],
  ['a person without the post', 'wang', 'mill', 'may-not-start'],
  ['a clerk of another unit', 'kang', 'mill', 'may-not-start'],
])('a case is not opened for %s', (_, actor, unit, code) => {
  expect(new Story({ steps: [apply] }).send(actor, { type: 'open', id: 'c1', unit })).toMatchObject([{ code }]);
});
