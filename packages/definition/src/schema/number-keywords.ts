import type { Json } from '@hearth/expression';
import { isMultipleOf } from '../json/decimal-text.ts';
import { type DefinitionCode, problem } from '../problem.ts';
import type { Keyword } from './spot.ts';

const bound =
  (code: DefinitionCode, holds: (value: number, limit: number) => boolean): Keyword =>
  (value: Json, limit: Json, spot) => {
    if (typeof value !== 'number' || typeof limit !== 'number' || holds(value, limit)) return;
    spot.report(problem(code, spot.path, { limit }));
  };

export const numberKeywords: Record<string, Keyword> = {
  minimum: bound('number-too-small', (value, limit) => value >= limit),
  maximum: bound('number-too-large', (value, limit) => value <= limit),
  exclusiveMinimum: bound('number-not-above', (value, limit) => value > limit),
  exclusiveMaximum: bound('number-not-below', (value, limit) => value < limit),
  multipleOf: bound('number-not-multiple', isMultipleOf),
};
