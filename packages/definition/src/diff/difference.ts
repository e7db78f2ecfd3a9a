import type { Problem } from '@hearth/expression';
import type { JsonSchema } from '../form.ts';
import { canonicalJson } from '../json/canonical.ts';
import type { DefinitionCode } from '../problem.ts';

/** A difference between two versions: a code with parameters, `path` pointing into the newer file, or the older for what is gone. */
export type Difference = Problem;

export type DiffFile = 'task' | 'register' | 'form' | 'workflow' | 'figures';

export function difference(
  file: DiffFile,
  code: DefinitionCode,
  path: string,
  params: Problem['params'] = {},
): Difference {
  return { code, path, params: { ...params, file: `${file}.json` } };
}

/** Things of two versions that are the same thing, those that are new and those that are gone; each with its place in its list. */
export interface Matched<T> {
  both: { before: T; after: T; at: number }[];
  added: { item: T; at: number }[];
  removed: { item: T; at: number }[];
}

export function matched<T>(before: readonly T[], after: readonly T[], idOf: (item: T) => string): Matched<T> {
  const old = new Map(before.map((item, at) => [idOf(item), { item, at }]));
  const ids = new Set(after.map(idOf));
  const both: Matched<T>['both'] = [];
  const added: Matched<T>['added'] = [];
  for (const [at, item] of after.entries()) {
    const earlier = old.get(idOf(item));
    if (earlier) both.push({ before: earlier.item, after: item, at });
    else added.push({ item, at });
  }
  return { both, added, removed: [...old.values()].filter(({ item }) => !ids.has(idOf(item))) };
}

/** Whether two parts of a definition say the same; missing equals missing. */
export function same(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(plain(a)) === canonicalJson(plain(b));
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

/** What entered and left a list of names. */
export function listChange(
  before: readonly string[] = [],
  after: readonly string[] = [],
): { added: string[]; removed: string[] } {
  return { added: after.filter((one) => !before.includes(one)), removed: before.filter((one) => !after.includes(one)) };
}

/** The first of the things kept that no longer stands in its place among them. */
export function firstMoved<T>({ both }: Matched<T>, before: readonly T[], idOf: (item: T) => string): T | undefined {
  const kept = new Set(both.map(({ after }) => idOf(after)));
  const was = before.map(idOf).filter((id) => kept.has(id));
  return both.find(({ after }, index) => idOf(after) !== was[index])?.after;
}

/** Keys whose values differ, in the order of the newer. */
export function changedKeys(before: object, after: object, except: readonly string[]): string[] {
  const [old, now] = [before, after] as Record<string, unknown>[];
  const keys = [...new Set([...Object.keys(now!), ...Object.keys(old!)])];
  return keys.filter((key) => !except.includes(key) && !same(old![key], now![key]));
}

/** What a key is called: by its meta-schema in Chinese, by itself in English. */
export function keyword(key: string, schema: JsonSchema | undefined): { keyword: string; keywordEn: string } {
  const { title } = ((schema?.properties ?? {}) as Record<string, JsonSchema>)[key] ?? {};
  return { keyword: typeof title === 'string' ? title : key, keywordEn: key };
}
