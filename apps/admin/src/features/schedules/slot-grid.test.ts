import { expect, it } from 'vitest';
import type { Slot } from '../../lib/wire.ts';
import { periodText, slotGrid } from './slot-grid.ts';

const slot = (unit: string, from: string): Slot => ({
  ...{ id: `${unit}.${from}`, task: 'patrol', taskTitle: '巡查', schedule: 'weekly', title: '每周', every: 'week' },
  ...{ posts: [], unit: { id: unit, name: unit }, entry: null, from, to: from, dueOn: from, state: 'open' },
  ...{ doneAt: null, case: null, canOpen: false, obstacle: null },
});

it('has a column for each period, the latest first, and a gap where a unit has none', () => {
  const grid = slotGrid([slot('b', '2025-03-03'), slot('a', '2025-03-03'), slot('a', '2025-03-10')], 5);
  expect(grid.periods).toEqual(['2025-03-10', '2025-03-03']);
  expect(grid.rows.map(({ id, cells }) => [id, cells.map((cell) => cell?.id)])).toEqual([
    ['a', ['a.2025-03-10', 'a.2025-03-03']],
    ['b', [undefined, 'b.2025-03-03']],
  ]);
});

it.each([
  ['month', '2025-03-01', '2025-03-31', '2025-03'],
  ['quarter', '2025-10-01', '2025-12-31', '2025 Q4'],
  ['week', '2025-03-03', '2025-03-09', '03-03 ~ 03-09'],
  ['day', '2025-03-03', '2025-03-03', '2025-03-03'],
] as const)('calls a %s from %s by %s', (every, from, to, text) => {
  expect(periodText({ every, from, to })).toBe(text);
});
