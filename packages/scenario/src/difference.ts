import type { Json } from '@hearth/expression';

/** Something that is not as expected, with the place in the words of the scenario. */
export interface Difference {
  at: string;
  expected: string;
  actual: string;
}

/** Where `actual` is not what `expected` says. Only what is named is compared; in an array the elements by their place. */
export function differencesOf(expected: Json, actual: Json | undefined, at: string): Difference[] {
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((item, index) => differencesOf(item, actual[index], `${at}/${index}`));
  }
  if (isRecord(expected) && isRecord(actual)) {
    return Object.entries(expected).flatMap(([key, item]) => differencesOf(item, actual[key], `${at}/${key}`));
  }
  return sameJson(expected, actual ?? null) ? [] : [{ at, expected: shown(expected), actual: shown(actual ?? null) }];
}

/** Two lists as sets: order and repetition do not count. */
export function setDifference(expected: readonly string[], actual: readonly string[], at: string): Difference[] {
  const wanted = [...new Set(expected)].sort();
  const found = [...new Set(actual)].sort();
  return sameJson(wanted, found) ? [] : [{ at, expected: shown(wanted), actual: shown(found) }];
}

const isRecord = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sameJson = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);

const shown = (value: Json): string => JSON.stringify(value);
