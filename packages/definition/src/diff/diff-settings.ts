import { pointerOf } from '../json/pointer.ts';
import type { Setting } from '../task.ts';
import { changedKeys, type Difference, difference, matched } from './difference.ts';

type Settings = Record<string, Setting>;

/** What changed in the settings of a task or register. */
export function diffSettings(
  before: Settings = {},
  after: Settings = {},
  file: 'task' | 'register' = 'task',
): Difference[] {
  const { both, added, removed } = matched(Object.entries(before), Object.entries(after), ([name]) => name);
  const at = (name: string): string => pointerOf(['settings', name]);
  return [
    ...added.map(({ item: [name, { value }] }) =>
      difference(file, 'diff-setting-added', at(name), { name, to: String(value) }),
    ),
    ...removed.map(({ item: [name] }) => difference(file, 'diff-setting-removed', at(name), { name })),
    ...both.flatMap(({ before: [, was], after: [name, is] }) => [
      ...(was.value === is.value
        ? []
        : [
            difference(file, 'diff-setting-changed', at(name), {
              name,
              from: String(was.value),
              to: String(is.value),
            }),
          ]),
      ...(changedKeys(was, is, ['value']).length > 0
        ? [difference(file, 'diff-setting-described', at(name), { name })]
        : []),
    ]),
  ];
}
