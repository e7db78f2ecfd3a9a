import type { Json } from '@hearth/expression';
import { applyEdit, type Edit } from './edit.ts';

/** One thing that a person did, however many edits it took. */
export interface Change {
  /** What the undo button says: 删除字段“家庭人口”. A code with its words in the locale files of the host. */
  label: string;
  params?: Record<string, string>;
  edits: Edit[];
  /** Changes in a row with the same key become one, so that undo takes back a word and not a letter. */
  mergeKey?: string;
  /** What is selected after the change; undo brings back what was selected before. */
  selection?: string;
}

interface Done extends Change {
  inverse: Edit[];
  selectionBefore: string | undefined;
}

/** A definition's source with everything that was done to it. Frozen data: each function gives a new history. */
export interface History {
  readonly tree: Json;
  readonly selection: string | undefined;
  readonly done: readonly Done[];
  readonly undone: readonly Done[];
}

export function startHistory(tree: Json): History {
  return { tree, selection: undefined, done: [], undone: [] };
}

/** Does a change and forgets what had been undone. */
export function perform(history: History, change: Change): History {
  const { tree, inverse } = applyAll(history.tree, change.edits);
  const last = history.done.at(-1);
  const merges = change.mergeKey !== undefined && last?.mergeKey === change.mergeKey && history.undone.length === 0;
  const entry: Done = merges
    ? { ...last, ...change, edits: [...last.edits, ...change.edits], inverse: [...inverse, ...last.inverse] }
    : { ...change, inverse, selectionBefore: history.selection };
  const done = merges ? history.done.with(-1, entry) : [...history.done, entry];
  return { tree, selection: change.selection ?? history.selection, done, undone: [] };
}

/** Takes the last change back; the history itself when there is nothing to take back. */
export function undo(history: History): History {
  const last = history.done.at(-1);
  if (!last) return history;
  const { tree } = applyAll(history.tree, last.inverse);
  return { tree, selection: last.selectionBefore, done: history.done.slice(0, -1), undone: [...history.undone, last] };
}

/** Does again what was undone last. */
export function redo(history: History): History {
  const next = history.undone.at(-1);
  if (!next) return history;
  const { tree } = applyAll(history.tree, next.edits);
  const selection = next.selection ?? history.selection;
  return { tree, selection, done: [...history.done, next], undone: history.undone.slice(0, -1) };
}

function applyAll(start: Json, edits: readonly Edit[]): { tree: Json; inverse: Edit[] } {
  let tree = start;
  const inverse: Edit[] = [];
  for (const edit of edits) {
    const step = applyEdit(tree, edit);
    tree = step.tree;
    inverse.unshift(step.inverse);
  }
  return { tree, inverse };
}
