// @vitest-environment node
import { expect, test } from 'vitest';
import { openDesigner } from './designer.ts';
import { type DefinitionDraft, draftOf } from './draft/draft.ts';
import { set } from './draft/json.ts';
import { type Command, refuse } from './history/edit.ts';

const draft = draftOf({ task: { title: '慰问' } });
const rename: Command<string> = (before, title) =>
  title === ''
    ? refuse('title-missing', '/title')
    : {
        label: 'edit.title',
        draft: { ...before, task: set(before.task, '/title', title) },
        merge: 'title',
        select: { file: 'task', pointer: '/title' },
      };

function open() {
  const saved: DefinitionDraft[] = [];
  const designer = openDesigner(draft, {
    world: { posts: [] },
    onChange: (next) => saved.push(next),
    checker: { check: (_draft, done) => done([]), close: () => {} },
  });
  return { designer, saved, title: () => designer.state().draft.task.title };
}

test('typing is one thing to undo, and the very draft comes back with what was selected', () => {
  const { designer, title } = open();
  for (const typed of ['高', '高温', '高温慰问']) designer.run(rename, typed);
  expect(title()).toBe('高温慰问');
  designer.undo();
  expect(designer.state().draft).toBe(draft);
  expect(designer.state()).toMatchObject({ selection: undefined, undoes: undefined });
  designer.redo();
  expect(title()).toBe('高温慰问');
  expect(designer.state().selection).toEqual({ file: 'task', pointer: '/title' });
});

test('leaving the box between two words makes two things to undo', () => {
  const { designer, title } = open();
  designer.run(rename, '高温');
  designer.settle();
  designer.run(rename, '高温慰问');
  designer.undo();
  expect(title()).toBe('高温');
});

test('what is refused changes nothing and says why', () => {
  const { designer, saved } = open();
  expect(designer.run(rename, '')).toEqual([{ code: 'title-missing', path: '/title' }]);
  expect(designer.state().draft).toBe(draft);
  expect(saved).toEqual([]);
});

test('every draft is handed out to be saved, that of an undo too', () => {
  const { designer, saved } = open();
  designer.run(rename, '高温');
  designer.undo();
  expect(saved.map(({ task }) => task.title)).toEqual(['高温', '慰问']);
});
