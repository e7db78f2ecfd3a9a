import { pointerOf } from '../json/pointer.ts';
import type { DefinitionCode } from '../problem.ts';
import { changedKeys, type Difference, type DiffFile, difference, firstMoved, matched } from './difference.ts';

interface Named {
  id: string;
  title: string;
}

type Sort = 'result' | 'interrupt' | 'emergency' | 'party' | 'branch' | 'link' | 'schedule';
type Change = 'added' | 'removed' | 'renamed' | 'changed' | 'reordered';

/** What changed in a list of things with id and title, whose place in the list means something. `more` goes into every sentence. */
export function diffNamed(
  sort: Sort,
  before: readonly Named[],
  after: readonly Named[],
  path: string,
  more: Difference['params'] = {},
  file: DiffFile = 'workflow',
): Difference[] {
  const found = matched(before, after, ({ id }) => id);
  const tell = (change: Change, { title }: Named, at: number, params: Difference['params'] = {}): Difference => {
    const code: DefinitionCode = `diff-${sort}-${change}`;
    return difference(file, code, path + pointerOf([at]), { ...more, title, ...params });
  };
  const moved = firstMoved(found, before, ({ id }) => id);
  return [
    ...found.added.map(({ item, at }) => tell('added', item, at)),
    ...found.removed.map(({ item, at }) => tell('removed', item, at)),
    ...found.both.flatMap(({ before: was, after: is, at }) => [
      ...(was.title === is.title ? [] : [tell('renamed', is, at, { from: was.title })]),
      ...(changedKeys(was, is, ['title']).length > 0 ? [tell('changed', is, at)] : []),
    ]),
    ...(moved ? [tell('reordered', moved, after.indexOf(moved))] : []),
  ];
}
