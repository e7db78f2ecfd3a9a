import type { Json } from '@hearth/expression';
import { isObject, type JsonObject } from './draft.ts';

/*
 * Reading and changing JSON by pointer. Nothing is changed in place; whatever lies beside the way is shared. The order of
 * properties counts, because it is the order of fields on the screen. A pointer that leads nowhere is a fault of the caller.
 */

/** A JSON pointer (RFC 6901) from names and indexes: `['a/b', 0]` → `/a~1b/0`. */
export const pointerOf = (parts: readonly (string | number)[]): string => parts.map((part) => below('', part)).join('');

/** The pointer of something inside what `pointer` leads to. */
export function below(pointer: string, ...parts: (string | number)[]): string {
  return parts.reduce<string>(
    (at, part) => `${at}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    pointer,
  );
}

export const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The pointer of what holds the thing at `pointer`, and the thing's own name or index there. */
export function parentOf(pointer: string): { parent: string; key: string } {
  const cut = pointer.lastIndexOf('/');
  if (cut < 0) throw new RangeError('the root has no parent');
  return { parent: pointer.slice(0, cut), key: partsOf(pointer.slice(cut))[0]! };
}

/** What stands at a pointer; undefined where nothing does. */
export function get(json: Json, pointer: string): Json | undefined {
  let found: Json | undefined = json;
  for (const part of partsOf(pointer)) found = childOf(found, part);
  return found;
}

function childOf(json: Json | undefined, part: string): Json | undefined {
  if (Array.isArray(json)) return json[Number(part)];
  return isObject(json) && Object.hasOwn(json, part) ? json[part] : undefined;
}

/** Puts a value at a pointer, in the place of what stands there or at the end; `undefined` takes a property away. */
export function set<T extends Json>(json: T, pointer: string, value: Json | undefined): T {
  if (pointer === '') return value as T;
  const { parent, key } = parentOf(pointer);
  return update(json, parent, (holder) => withChild(holder, key, value));
}

function withChild(holder: Json, key: string, value: Json | undefined): Json {
  if (Array.isArray(holder))
    return value === undefined ? holder.toSpliced(Number(key), 1) : holder.with(Number(key), value);
  const object = objectAt(holder, key);
  if (value !== undefined) return object[key] === value ? object : { ...object, [key]: value };
  if (!Object.hasOwn(object, key)) return object;
  const { [key]: _, ...rest } = object;
  return rest;
}

/** Changes what stands at a pointer by a function. The same result again leaves the whole tree the same. */
export function update<T extends Json>(json: T, pointer: string, change: (value: Json) => Json): T {
  return updateAt(json, partsOf(pointer), change) as T;
}

function updateAt(json: Json, [part, ...rest]: string[], change: (value: Json) => Json): Json {
  if (part === undefined) return change(json);
  const child = childOf(json, part);
  if (child === undefined) throw new RangeError(`nothing at “${part}”`);
  const next = updateAt(child, rest, change);
  if (next === child) return json;
  return Array.isArray(json) ? json.with(Number(part), next) : { ...(json as JsonObject), [part]: next };
}

/**
 * Puts a value between others: into a list at the index that ends the pointer (`-` = the end), into an object under the name that
 * ends it, at `index` among its properties (default the end).
 */
export function insert<T extends Json>(json: T, pointer: string, value: Json, index?: number): T {
  const { parent, key } = parentOf(pointer);
  return update(json, parent, (holder) => {
    if (Array.isArray(holder)) return holder.toSpliced(key === '-' ? holder.length : Number(key), 0, value);
    const entries = Object.entries(objectAt(holder, key)).filter(([name]) => name !== key);
    return Object.fromEntries(entries.toSpliced(index ?? entries.length, 0, [key, value]));
  });
}

/** Takes away what stands at a pointer; nothing happens where nothing does. */
export const remove = <T extends Json>(json: T, pointer: string): T =>
  get(json, pointer) === undefined ? json : set(json, pointer, undefined);

/** Moves an item of a list, or a property among its siblings, to another index: the index that it has afterwards. */
export function reorder<T extends Json>(json: T, pointer: string, index: number): T {
  const { parent, key } = parentOf(pointer);
  return update(json, parent, (holder) => {
    if (Array.isArray(holder)) return moved(holder, Number(key), index);
    const entries = Object.entries(objectAt(holder, key));
    return Object.fromEntries(
      moved(
        entries,
        entries.findIndex(([name]) => name === key),
        index,
      ),
    );
  });
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  return list.toSpliced(from, 1).toSpliced(to, 0, list[from]!);
}

/** Takes what stands at `from` and puts it at `to`, a pointer as {@link insert} takes it, counted after the taking. */
export function move<T extends Json>(json: T, from: string, to: string, index?: number): T {
  const value = get(json, from);
  if (value === undefined) throw new RangeError(`nothing at “${from}”`);
  return insert(remove(json, from), to, value, index);
}

/** Gives a property another name at the same place among its siblings. */
export function renameKey<T extends Json>(json: T, pointer: string, name: string): T {
  const { parent, key } = parentOf(pointer);
  return update(json, parent, (holder) =>
    Object.fromEntries(Object.entries(objectAt(holder, key)).map(([one, value]) => [one === key ? name : one, value])),
  );
}

function objectAt(holder: Json, key: string): JsonObject {
  if (isObject(holder)) return holder;
  throw new RangeError(`what should hold “${key}” is no object`);
}
