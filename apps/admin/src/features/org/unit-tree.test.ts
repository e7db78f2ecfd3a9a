import { expect, it } from 'vitest';
import { unitTree } from './unit-tree.ts';

it('puts every unit under its parent and keeps those whose parent nobody may see', () => {
  const units = [
    { id: 'county', name: '县总工会', level: 'county', parent: null, closed: null },
    { id: 'plant', name: '机械厂工会', level: 'grassroots', parent: 'township', closed: null },
    { id: 'township', name: '镇总工会', level: 'township', parent: 'county', closed: null },
    { id: 'school', name: '中学工会', level: 'grassroots', parent: 'hidden', closed: null },
  ];
  expect(unitTree(units)).toEqual([
    {
      value: 'county',
      title: '县总工会',
      children: [
        { value: 'township', title: '镇总工会', children: [{ value: 'plant', title: '机械厂工会', children: [] }] },
      ],
    },
    { value: 'school', title: '中学工会', children: [] },
  ]);
});
