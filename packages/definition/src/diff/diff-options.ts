import type { Field, Option } from '../form.ts';
import type { DefinitionCode } from '../problem.ts';
import { type Difference, difference, firstMoved, matched } from './difference.ts';

const idOf = ({ value }: Option): string => JSON.stringify(value);

/** What changed in the options of a choice. An option is the same as long as its stored value is. */
export function diffOptions(before: Field, after: Field, path: string): Difference[] {
  const old = before.options ?? [];
  const found = matched(old, after.options ?? [], idOf);
  const tell = (code: DefinitionCode, options: string[]): Difference[] =>
    options.length > 0 ? [difference('form', code, path, { name: after.title, options })] : [];
  const titles = (items: readonly { item: Option }[]): string[] => items.map(({ item }) => item.title);
  const kept = (test: (was: Option, is: Option) => boolean): string[] =>
    found.both.filter((pair) => test(pair.before, pair.after)).map((pair) => pair.after.title);
  const renamed = found.both.filter((pair) => pair.before.title !== pair.after.title);
  return [
    ...tell('diff-options-added', titles(found.added)),
    ...tell('diff-options-removed', titles(found.removed)),
    ...tell(
      'diff-options-retired',
      kept((was, is) => !was.retired && is.retired === true),
    ),
    ...tell(
      'diff-options-revived',
      kept((was, is) => was.retired === true && !is.retired),
    ),
    ...renamed.map((pair) =>
      difference('form', 'diff-option-renamed', path, {
        name: after.title,
        from: pair.before.title,
        to: pair.after.title,
      }),
    ),
    ...(firstMoved(found, old, idOf)
      ? [difference('form', 'diff-options-reordered', path, { name: after.title })]
      : []),
  ];
}
