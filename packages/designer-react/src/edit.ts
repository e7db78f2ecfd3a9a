import type { Json } from '@hearth/expression';

/** Steps from the root of a definition's source to a place in it. */
export type Place = readonly (string | number)[];

/**
 * The smallest reversible change of a JSON tree. Entries of an object have an order here, because the order of
 * properties is the order of fields on the screen.
 */
export type Edit =
  | { op: 'set'; at: Place; value: Json }
  | { op: 'insert'; at: Place; key: string | number; value: Json; index?: number }
  | { op: 'remove'; at: Place; key: string | number }
  | { op: 'move'; at: Place; key: string | number; index: number }
  | { op: 'rename'; at: Place; key: string; to: string };

type Entries = [string, Json][];
type Container = Json[] | { [key: string]: Json };

/**
 * Applies an edit and gives the edit that takes it back. The given tree is not touched; untouched branches are shared.
 * Throws when the place does not exist: an edit is made from the tree that it changes, so that is a fault, not a user's mistake.
 */
export function applyEdit(tree: Json, edit: Edit): { tree: Json; inverse: Edit } {
  if (edit.op === 'set') return setValue(tree, edit.at, edit.value);
  let inverse: Edit | undefined;
  const next = updateAt(tree, edit.at, (node) => {
    const result = changeEntries(entriesOf(node, edit.at), edit);
    inverse = result.inverse;
    return Array.isArray(node) ? result.entries.map(([, value]) => value) : Object.fromEntries(result.entries);
  });
  return { tree: next, inverse: inverse! };
}

function setValue(tree: Json, at: Place, value: Json): { tree: Json; inverse: Edit } {
  let before: Json = null;
  const next = updateAt(tree, at, (node) => {
    before = node;
    return value;
  });
  return { tree: next, inverse: { op: 'set', at, value: before } };
}

function changeEntries(entries: Entries, edit: Exclude<Edit, { op: 'set' }>): { entries: Entries; inverse: Edit } {
  const { at } = edit;
  if (edit.op === 'insert') {
    const index = edit.index ?? (typeof edit.key === 'number' ? edit.key : entries.length);
    return {
      entries: entries.toSpliced(index, 0, [String(edit.key), edit.value]),
      inverse: { op: 'remove', at, key: typeof edit.key === 'number' ? index : edit.key },
    };
  }
  const from = positionOf(entries, edit.key, at);
  const entry = entries[from]!;
  if (edit.op === 'remove') {
    return {
      entries: entries.toSpliced(from, 1),
      inverse: { op: 'insert', at, key: edit.key, value: entry[1], index: from },
    };
  }
  if (edit.op === 'rename') {
    return {
      entries: entries.with(from, [edit.to, entry[1]]),
      inverse: { op: 'rename', at, key: edit.to, to: edit.key },
    };
  }
  return {
    entries: entries.toSpliced(from, 1).toSpliced(edit.index, 0, entry),
    inverse: { op: 'move', at, key: typeof edit.key === 'number' ? edit.index : edit.key, index: from },
  };
}

function positionOf(entries: Entries, key: string | number, at: Place): number {
  const position = typeof key === 'number' ? key : entries.findIndex(([name]) => name === key);
  if (position < 0 || position >= entries.length) throw new RangeError(`nothing at /${[...at, key].join('/')}`);
  return position;
}

function entriesOf(node: Json, at: Place): Entries {
  if (Array.isArray(node)) return node.map((value, index) => [String(index), value]);
  if (node !== null && typeof node === 'object') return Object.entries(node);
  throw new RangeError(`/${at.join('/')} holds no entries`);
}

function updateAt(node: Json, at: Place, change: (node: Json) => Json): Json {
  const [step, ...rest] = at;
  if (step === undefined) return change(node);
  const child = childOf(node, step);
  if (child === undefined) throw new RangeError(`nothing at ${step}`);
  const next = updateAt(child, rest, change);
  return Array.isArray(node) ? node.with(Number(step), next) : { ...(node as { [key: string]: Json }), [step]: next };
}

function childOf(node: Json, step: string | number): Json | undefined {
  if (node === null || typeof node !== 'object') return undefined;
  const container: Container = node;
  return Object.hasOwn(container, step) ? (container as { [key: string]: Json })[step] : undefined;
}
