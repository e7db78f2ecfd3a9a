import { isObject, type JsonObject } from '../../draft/draft.ts';
import { get, set } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';

/** What a person may do with a field at a step. `require` = fill in, and must. */
export type Right = 'read' | 'edit' | 'require' | 'hide';

export const rights: readonly Right[] = ['read', 'edit', 'require', 'hide'];

/** A field as rights name it at a step: dotted path from the scope of that step, and the paths of all fields inside it. */
export interface RightCell {
  /** JSON pointer of the step. */
  step: string;
  path: string;
  /** Of a group or section: what is inside. */
  inside: readonly string[];
}

/**
 * Gives fields a right at steps. A group speaks for its columns until one of them gets a right of its own: then the group's is
 * written out for its other columns.
 */
export const setRights: Command<{ cells: readonly RightCell[]; right: Right; title: string; siblings: Siblings }> = (
  draft,
  { cells, right, title, siblings },
) => {
  for (const { step } of cells) if (!isObject(get(draft.workflow, step))) return refuse('gone', step);
  return {
    label: 'edit.rights-changed',
    params: { title },
    draft: withFile(draft, 'workflow', (workflow) =>
      cells.reduce(
        (next, cell) => set(next, `${cell.step}/fields`, changed(rightsAt(next, cell.step), cell, right, siblings)),
        workflow,
      ),
    ),
  };
};

/** The fields inside each group or section by the group's path from the scope; `''` = all fields of the scope. */
export type Siblings = Readonly<Record<string, readonly string[]>>;

/** The lists of a step as they stand. */
export interface RightLists {
  edit: readonly string[];
  require: readonly string[];
  hide: readonly string[];
}

export function rightsAt(workflow: JsonObject, step: string): RightLists {
  const fields = get(workflow, `${step}/fields`);
  const list = (name: string): string[] => {
    const value = isObject(fields) ? fields[name] : undefined;
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };
  return { edit: list('edit'), require: list('require'), hide: list('hide') };
}

/** What lists of rights say of a field: those of a group around it count, the field's own go before. */
export function rightOf({ edit, require, hide }: RightLists, path: string): Right {
  const around = aroundOf(path);
  const has = (list: readonly string[]) => around.some((one) => list.includes(one));
  if (has(hide)) return 'hide';
  if (!has(edit)) return 'read';
  return require.includes(path) ? 'require' : 'edit';
}

/** The path itself, what holds it, and everything. */
const aroundOf = (path: string): string[] => [
  ...path.split('.').map((_, at, keys) => keys.slice(0, keys.length - at).join('.')),
  '*',
];

function changed(
  lists: RightLists,
  { path, inside }: RightCell,
  right: Right,
  siblings: Siblings,
): JsonObject | undefined {
  const own = new Set([path, ...inside]);
  const without = (list: readonly string[]) => unfolded(list, path, siblings).filter((one) => !own.has(one));
  const mayWrite = right === 'edit' || right === 'require';
  const unnamed = lists.edit.filter((one) => !own.has(one));
  // What is hidden may stay inside a group that is filled in: hiding goes before.
  const notWriting = right === 'hide' ? unnamed : without(lists.edit);
  const edit = mayWrite ? withName(lists.edit, path, inside, siblings) : notWriting;
  const hide = right === 'hide' ? withName(lists.hide, path, inside, siblings) : without(lists.hide);
  const required = lists.require.filter((one) => !own.has(one));
  const require = right === 'require' ? [...required, path] : required;
  const next = {
    ...(edit.length > 0 && { edit }),
    ...(require.length > 0 && { require }),
    ...(hide.length > 0 && { hide }),
  };
  return Object.keys(next).length > 0 ? next : undefined;
}

function withName(list: readonly string[], path: string, inside: readonly string[], siblings: Siblings): string[] {
  if (aroundOf(path).some((one) => list.includes(one))) return [...list];
  const without = new Set(inside);
  return folded([...list.filter((one) => !without.has(one)), path], path, siblings);
}

/** A group whose columns are all named is named itself. */
function folded(list: string[], path: string, siblings: Siblings): string[] {
  const holder = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : undefined;
  const columns = holder === undefined ? undefined : siblings[holder];
  if (holder === undefined || !columns || columns.length === 0 || !columns.every((one) => list.includes(one)))
    return list;
  return folded([...list.filter((one) => !columns.includes(one)), holder], holder, siblings);
}

/** A list in which whatever holds `path` is written out, level after level. */
function unfolded(list: readonly string[], path: string, siblings: Siblings): string[] {
  let all = [...list];
  for (const holder of aroundOf(path).slice(1).reverse()) {
    if (!all.includes(holder)) continue;
    const written = siblings[holder === '*' ? '' : holder] ?? [];
    all = [...all.filter((one) => one !== holder), ...written.filter((one) => !all.includes(one))];
  }
  return all;
}
