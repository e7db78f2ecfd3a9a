import type { Json } from '@hearth/expression';
import { canonicalJson } from '../json/canonical.ts';
import { below } from '../json/pointer.ts';
import { problem } from '../problem.ts';
import type { Keyword } from './spot.ts';

const minItems: Keyword = (value, limit, spot) => {
  if (!Array.isArray(value) || typeof limit !== 'number' || value.length >= limit) return;
  spot.report(problem('list-too-short', spot.path, { limit, length: value.length }));
};

const maxItems: Keyword = (value, limit, spot) => {
  if (!Array.isArray(value) || typeof limit !== 'number' || value.length <= limit) return;
  spot.report(problem('list-too-long', spot.path, { limit, length: value.length }));
};

const uniqueItems: Keyword = (value, wanted, spot) => {
  if (!Array.isArray(value) || wanted !== true) return;
  const repeated = firstRepeated(value);
  if (repeated !== undefined)
    spot.report(problem('list-repeats', spot.path, { first: repeated[0], second: repeated[1] }));
};

/** Positions, counted from 1, of the first two equal items. */
function firstRepeated(items: Json[]): [number, number] | undefined {
  const seen = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const text = canonicalJson(item);
    const earlier = seen.get(text);
    if (earlier !== undefined) return [earlier + 1, index + 1];
    seen.set(text, index);
  }
  return undefined;
}

const items: Keyword = (value, schema, spot) => {
  if (!Array.isArray(value)) return;
  for (const [index, item] of value.entries()) spot.check(item, schema, below(spot.path, index));
};

export const listKeywords: Record<string, Keyword> = { minItems, maxItems, uniqueItems, items };
