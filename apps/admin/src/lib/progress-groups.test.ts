import { expect, it } from 'vitest';
import { groupProgress } from './progress-groups.ts';
import type { ProgressStep } from './wire.ts';

const step = (id: string, state: ProgressStep['state'], row?: string): ProgressStep => ({
  step: id,
  title: id,
  state,
  round: 1,
  depth: row ? 1 : 0,
  ...(row && { row: [row], rowTitle: `隐患 ${row}` }),
});

it('keeps the steps of a row together and says how far the row is', () => {
  const groups = groupProgress([
    step('record', 'done'),
    step('rectify', 'done', 'a'),
    step('re-check', 'done', 'a'),
    step('rectify', 'active', 'b'),
    step('re-check', 'ahead', 'b'),
    step('close', 'ahead'),
  ]);
  expect(groups.map(({ row, state, steps }) => [row, state, steps.length])).toEqual([
    [undefined, 'done', 1],
    ['隐患 a', 'done', 2],
    ['隐患 b', 'active', 2],
    [undefined, 'ahead', 1],
  ]);
});

it('passes over a row of which nothing was done', () => {
  expect(groupProgress([step('rectify', 'skipped', 'a'), step('re-check', 'skipped', 'a')])[0]?.state).toBe('skipped');
});
