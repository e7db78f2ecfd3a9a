import type { OrgUnit } from '@hearth/kernel';
import { expect, test } from 'vitest';
import { stoodWithin, unitsRightBelow, unitsThroughTime } from './units-through-time.ts';

const units: OrgUnit[] = [
  { id: 'county', name: '县', level: 'county' },
  { id: 'east', name: '东镇', level: 'township', parent: 'county' },
  { id: 'west', name: '西镇', level: 'township', parent: 'county' },
  { id: 'mill', name: '面粉厂', level: 'grassroots', parent: 'east' },
  { id: 'shop', name: '一车间', level: 'grassroots', parent: 'mill' },
];
const moves = [
  { unit: 'mill', on: '2026-04-01', was: 'east', parent: 'west' },
  { unit: 'mill', on: '2026-10-01', was: 'west', parent: 'east' },
];
const parentOn = (id: string, day: string) => {
  const own = moves.filter(({ unit }) => unit === id);
  return own.findLast(({ on }) => on <= day)?.parent ?? own[0]?.was ?? units.find((unit) => unit.id === id)?.parent;
};
const tree = { units, moves, parentOn };
const at = (top: string, from: string, to: string) =>
  unitsThroughTime(tree, { from, to }, (id, day) => stoodWithin(tree, id, new Set([top]), day));

test('what stands below a unit that moved goes with it, each on its days', () => {
  expect(at('west', '2026-01-01', '2026-12-31')).toEqual({
    units: ['west'],
    stays: [
      { unit: 'mill', from: '2026-04-01', to: '2026-09-30' },
      { unit: 'shop', from: '2026-04-01', to: '2026-09-30' },
    ],
  });
  expect(at('east', '2026-01-01', '2026-12-31').stays.map(({ unit, from }) => `${unit} ${from}`)).toEqual([
    ...['mill 2026-01-01', 'mill 2026-10-01'],
    ...['shop 2026-01-01', 'shop 2026-10-01'],
  ]);
  expect(at('county', '2026-01-01', '2026-12-31')).toEqual({ units: units.map(({ id }) => id), stays: [] });
});

test('a period without a move knows no stays, wherever the units stand today', () => {
  expect(at('west', '2026-05-01', '2026-05-31')).toEqual({ units: ['west', 'mill', 'shop'], stays: [] });
  expect(at('west', '2025-01-01', '2026-03-31')).toEqual({ units: ['west'], stays: [] });
});

test('a unit is told apart where it stood for some days', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  expect(unitsRightBelow(tree, 'west', year)).toEqual([{ id: 'mill', from: '2026-04-01', to: '2026-09-30' }]);
  expect(unitsRightBelow(tree, 'county', year)).toEqual([{ id: 'east' }, { id: 'west' }]);
});
