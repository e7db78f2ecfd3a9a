import { add, compareNumbers, divide, isNum, multiply, type Num, squareRoot, subtract } from '../decimal.ts';
import { isDuration } from '../temporal.ts';
import { together } from '../temporal-arithmetic.ts';
import { compare, equal, indexOf, isBlank, toJson, type Value, wholeOf } from '../value.ts';
import { type Builtin, listIn, spread } from './builtin.ts';

/** The values that count: blanks are skipped, as a clerk adding up a column does. */
const filled = (args: Value[]): Value[] => spread(args).filter((item) => !isBlank(item));

const foldNumbers = (items: Value[], start: Num, step: (a: Num, b: Num) => Num | null): Num | null => {
  let total: Num | null = start;
  for (const item of items) {
    if (total === null || !isNum(item)) return null;
    total = step(total, item);
  }
  return total;
};

const plus = (a: Value, b: Value): Value => {
  if (isNum(a) && isNum(b)) return add(a, b);
  return isDuration(a) && isDuration(b) ? together(a, b) : null;
};

/** Of numbers or of durations. */
const sum: Builtin = (args) => {
  const [first = 0, ...rest] = filled(args);
  const total = rest.reduce(plus, first);
  return isNum(total) || isDuration(total) ? total : null;
};

/** The first in order; null when there is none or two of them cannot be ordered. */
const extreme =
  (sign: 1 | -1): Builtin =>
  (args) => {
    let best: Value = null;
    for (const item of filled(args)) {
      const order: number | null = best === null ? -1 : compare(item, best);
      if (order === null) return null;
      if (order * sign < 0 || best === null) best = item;
    }
    return best;
  };

const average = (items: Value[]): Num | null => {
  const total = foldNumbers(items, 0, add);
  return total === null || items.length === 0 ? null : divide(total, items.length);
};

const sorted = (items: Value[]): Num[] | null =>
  items.every(isNum) ? [...(items as Num[])].sort(compareNumbers) : null;

const median: Builtin = (args) => {
  const items = sorted(filled(args));
  if (!items?.length) return null;
  const middle = Math.floor(items.length / 2);
  if (items.length % 2 === 1) return items[middle] ?? null;
  const both = add(items[middle - 1] ?? 0, items[middle] ?? 0);
  return both === null ? null : divide(both, 2);
};

const mode: Builtin = (args) => {
  const items = args.length === 1 && args[0] === null ? null : sorted(filled(args));
  if (!items) return null;
  const counts: { value: Num; times: number }[] = [];
  for (const value of items) {
    const last = counts.at(-1);
    if (last && compareNumbers(last.value, value) === 0) last.times += 1;
    else counts.push({ value, times: 1 });
  }
  const most = Math.max(0, ...counts.map(({ times }) => times));
  return counts.filter(({ times }) => times === most).map(({ value }) => value);
};

/** The sample's standard deviation. */
const deviation: Builtin = (args) => {
  const items = filled(args);
  const middle = average(items);
  if (items.length < 2 || !isNum(middle)) return null;
  const squares = foldNumbers(items, 0, (total, item) => {
    const distance = subtract(item, middle);
    const square = distance === null ? null : multiply(distance, distance);
    return square === null ? null : add(total, square);
  });
  const variance = squares === null ? null : divide(squares, items.length - 1);
  return variance === null ? null : squareRoot(variance);
};

/** True when all are, false when one is not; anything but a boolean makes an undecided answer null. */
const decided =
  (decisive: boolean): Builtin =>
  (args) => {
    if (args.length === 1 && args[0] === null) return null;
    const items = spread(args);
    if (items.includes(decisive) && items.every((item) => item === null || typeof item === 'boolean')) return decisive;
    return items.every((item) => typeof item === 'boolean') ? !decisive : null;
  };

const has = (list: Value[], wanted: Value): boolean => list.some((item) => equal(item, wanted) === true);

/** The first of each value. Values are told apart by kind and text, so that long lists stay cheap. */
function distinct(items: Value[]): Value[] {
  const seen = new Map<string, Value>();
  for (const item of items) {
    const key = `${isNum(item) ? 'number' : typeof item} ${JSON.stringify(toJson(item))}`;
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

const flat = (items: Value[]): Value[] => items.flatMap((item) => (Array.isArray(item) ? flat(item) : [item]));

/** Functions of a list that is there. */
const onList =
  (run: (list: Value[], ...rest: Value[]) => Value): Builtin =>
  ([first, ...rest]) => {
    const list = listIn(first);
    return list ? run(list, ...rest) : null;
  };

const sublist = (list: Value[], start: Value = null, length?: Value): Value => {
  const from = indexOf(start, list.length);
  if (from === null || from >= list.length) return null;
  if (length === undefined) return list.slice(from);
  const count = wholeOf(length);
  return count === null || count < 1 || from + count > list.length ? null : list.slice(from, from + count);
};

/** Takes away `removed` items at a position of the list and puts others there. */
const splice = (removed: 0 | 1): Builtin =>
  onList((list, position, ...items) => {
    const at = indexOf(position, list.length);
    return at === null || at > list.length - removed ? null : list.toSpliced(at, removed, ...items);
  });

export const listFunctions: Record<string, Builtin> = {
  count: (args) => spread(args).length,
  sum,
  min: extreme(1),
  max: extreme(-1),
  mean: (args) => average(filled(args)),
  median,
  mode,
  stddev: deviation,
  product: (args) => {
    const items = filled(args);
    return items.length === 0 ? null : foldNumbers(items, 1, multiply);
  },
  all: decided(false),
  any: decided(true),
  'list contains': ([list, item = null]) => has(listIn(list) ?? [], item),
  append: onList((list, ...items) => [...list, ...items]),
  concatenate: (args) => args.flatMap((arg) => listIn(arg) ?? []),
  union: (args) => distinct(args.flatMap((arg) => listIn(arg) ?? [])),
  'distinct values': onList(distinct),
  flatten: onList(flat),
  reverse: onList((list) => [...list].reverse()),
  'index of': onList((list, wanted = null) =>
    list.flatMap((item, index) => (equal(item, wanted) === true ? [index + 1] : [])),
  ),
  sublist: onList(sublist),
  'insert before': splice(0),
  remove: splice(1),
  'list replace': splice(1),
};
