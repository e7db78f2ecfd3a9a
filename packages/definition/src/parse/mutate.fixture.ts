import type { Json } from '@hearth/expression';
import fc from 'fast-check';
import { isObject } from '../json/equal.ts';

/** Values that are often enough wrong, and now and then right. */
export const other = fc.constantFrom<Json>(
  null,
  true,
  0,
  -1.5,
  '',
  '姓名',
  'apply',
  'initiator',
  '家庭成员',
  '1 +',
  [],
  {},
  [{}],
  ['x'],
  { setting: '低保标准' },
);

/** Puts another value at a random place of a JSON value, found by taking one turn after the other. */
export function mutate(value: Json, turns: readonly number[], put: Json): void {
  let around = value;
  for (const turn of turns) {
    const keys = Array.isArray(around) ? [...around.keys()] : isObject(around) ? Object.keys(around) : [];
    if (keys.length === 0) return;
    const key = keys[turn % keys.length]!;
    const inner = (around as Record<string | number, Json>)[key]!;
    if (turn === turns.at(-1) || typeof inner !== 'object' || inner === null) {
      (around as Record<string | number, Json>)[key] = put;
      return;
    }
    around = inner;
  }
}
