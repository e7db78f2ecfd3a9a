import type { Definition } from '../definition.ts';
import type { Expression } from '../expression.ts';
import { pointerOf } from '../json/pointer.ts';
import type { DefinitionCode } from '../problem.ts';
import type { Task } from '../task.ts';
import { type Difference, difference, matched, same } from './difference.ts';

/** What changed in the task itself: name, who may start it, numbering, settings. */
export function diffTasks(before: Task<Expression>, after: Task<Expression>): Difference[] {
  const found: Difference[] = [];
  const add = (code: DefinitionCode, path: string, params: Difference['params'] = {}): void => {
    found.push(difference('task', code, path, params));
  };
  if (before.title !== after.title) add('diff-task-renamed', '/title', { from: before.title, to: after.title });
  if (!same(before.start, after.start)) add('diff-start-changed', '/start');
  if (!same(before.readers, after.readers)) add('diff-readers-changed', '/readers');
  if (!same(before.list, after.list)) add('diff-list-changed', '/list');
  const [from, to] = [before.numbering.pattern, after.numbering.pattern];
  if (from !== to) add('diff-numbering-changed', '/numbering/pattern', { from, to });
  return [...found, ...diffSettings(before, after)];
}

function diffSettings(before: Task<Expression>, after: Task<Expression>): Difference[] {
  const { both, added, removed } = matched(
    Object.entries(before.settings ?? {}),
    Object.entries(after.settings ?? {}),
    ([name]) => name,
  );
  const at = (name: string): string => pointerOf(['settings', name]);
  return [
    ...added.map(({ item: [name, { value }] }) =>
      difference('task', 'diff-setting-added', at(name), { name, to: String(value) }),
    ),
    ...removed.map(({ item: [name] }) => difference('task', 'diff-setting-removed', at(name), { name })),
    ...both
      .filter((pair) => pair.before[1].value !== pair.after[1].value)
      .map(({ before: [, { value: from }], after: [name, { value: to }] }) =>
        difference('task', 'diff-setting-changed', at(name), { name, from: String(from), to: String(to) }),
      ),
  ];
}

/** What changed in the figures. */
export function diffFigures(before: Definition['figures'], after: Definition['figures']): Difference[] {
  const { both, added, removed } = matched(before, after, ({ id }) => id);
  return [
    ...added.map(({ item, at }) => difference('figures', 'diff-figure-added', pointerOf([at]), { title: item.title })),
    ...removed.map(({ item, at }) =>
      difference('figures', 'diff-figure-removed', pointerOf([at]), { title: item.title }),
    ),
    ...both
      .filter((pair) => !same(pair.before, pair.after))
      .map(({ after: now, at }) => difference('figures', 'diff-figure-changed', pointerOf([at]), { title: now.title })),
  ];
}
