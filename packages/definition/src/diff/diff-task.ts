import type { Definition } from '../definition.ts';
import type { Expression } from '../expression.ts';
import { pointerOf } from '../json/pointer.ts';
import { figure } from '../meta/figures-schema.ts';
import { task } from '../meta/task-schema.ts';
import type { DefinitionCode } from '../problem.ts';
import type { Task } from '../task.ts';
import { diffNamed } from './diff-named.ts';
import { diffSettings } from './diff-settings.ts';
import { changedKeys, type Difference, difference, keyword, matched, same } from './difference.ts';

/** Keys of a task that are told in words of their own. */
const toldElsewhere = ['title', 'start', 'readers', 'list', 'numbering', 'settings', 'links', 'schedules'];

/** What changed in the task itself: name, who may start it, numbering, settings and the rest. */
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
  if (before.numbering.per !== after.numbering.per) add('diff-numbering-per', '/numbering/per');
  for (const key of changedKeys(before, after, toldElsewhere))
    add('diff-task-part', pointerOf([key]), keyword(key, task));
  return [
    ...found,
    ...diffNamed('link', before.links ?? [], after.links ?? [], '/links', {}, 'task'),
    ...diffNamed('schedule', before.schedules ?? [], after.schedules ?? [], '/schedules', {}, 'task'),
    ...diffSettings(before.settings, after.settings, 'task'),
  ];
}

/** What changed in the figures. */
export function diffFigures(before: Definition['figures'], after: Definition['figures']): Difference[] {
  const { both, added, removed } = matched(before, after, ({ id }) => id);
  const tell = (code: DefinitionCode, at: number, params: Difference['params']): Difference =>
    difference('figures', code, pointerOf([at]), params);
  return [
    ...added.map(({ item: { title }, at }) => tell('diff-figure-added', at, { title })),
    ...removed.map(({ item: { title }, at }) => tell('diff-figure-removed', at, { title })),
    ...both.flatMap(({ before: was, after: is, at }) => [
      ...(was.title === is.title ? [] : [tell('diff-figure-renamed', at, { title: is.title, from: was.title })]),
      ...changedKeys(was, is, ['title']).map((key) =>
        tell('diff-figure-changed', at, { title: is.title, ...keyword(key, figure) }),
      ),
    ]),
  ];
}
