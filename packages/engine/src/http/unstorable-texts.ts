import type { Problem } from '@hearth/expression';
import { problem } from '../problems/problem.ts';

/** Deeper than any form; what lies below is refused by the schemas as a wrong type. */
const deepest = 64;

/** Texts and names that a database cannot keep: with the sign NUL, or with half of a sign of two halves. One problem a place. */
export function unstorableTexts(value: unknown, path: string, depth = 0): Problem[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [problem('text-unstorable', {}, path)];
  if (typeof value !== 'object' || value === null || depth > deepest || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!isStorable(key)) return [problem('text-unstorable', {}, path)];
    return unstorableTexts(inner, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1);
  });
}

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');
