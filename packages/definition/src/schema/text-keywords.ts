import { problem } from '../problem.ts';
import { formats } from './formats.ts';
import { patternOf } from './pattern.ts';
import type { Keyword } from './spot.ts';

/** Characters as people count them: code points, so 𠮷 is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _character of text) length++;
  return length;
}

const minLength: Keyword = (value, limit, spot) => {
  if (typeof value !== 'string' || typeof limit !== 'number' || lengthOf(value) >= limit) return;
  spot.report(problem('text-too-short', spot.path, { limit, length: lengthOf(value) }));
};

const maxLength: Keyword = (value, limit, spot) => {
  if (typeof value !== 'string' || typeof limit !== 'number') return;
  if (value.length <= limit || lengthOf(value) <= limit) return;
  spot.report(problem('text-too-long', spot.path, { limit, length: lengthOf(value) }));
};

/** A pattern that is refused matches nothing: parsing a definition has already named it. */
const pattern: Keyword = (value, text, spot) => {
  if (typeof value !== 'string' || typeof text !== 'string' || patternOf(text)?.test(value)) return;
  spot.report(problem('text-wrong-pattern', spot.path, { pattern: text }));
};

const format: Keyword = (value, name, spot) => {
  if (typeof value !== 'string' || typeof name !== 'string' || !Object.hasOwn(formats, name)) return;
  const { holds, code } = formats[name]!;
  if (!holds(value)) spot.report(problem(code, spot.path, { value: value.slice(0, 40) }));
};

export const textKeywords: Record<string, Keyword> = { minLength, maxLength, pattern, format };
