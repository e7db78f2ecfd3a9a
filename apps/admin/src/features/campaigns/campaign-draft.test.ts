import { expect, it } from 'vitest';
import { campaignOf, emptyDraft } from './campaign-draft.ts';

const units = [{ value: 'mill', label: '纺织厂工会' }];

it('is a campaign once task, title, days and units are there', () => {
  const draft = { ...emptyDraft('2025-03-01'), task: 'patrol', title: ' 巡查 ', to: '2025-03-31' };
  expect(campaignOf(draft)).toBeUndefined();
  expect(campaignOf({ ...draft, units, quota: 2, remind: '7，3、3 x' })).toEqual({
    ...{ task: 'patrol', title: '巡查', note: '', from: '2025-03-01', to: '2025-03-31', remind: [7, 3] },
    units: [{ unit: 'mill', quota: 2 }],
  });

  const two = [...units, { value: 'dyer', label: '印染厂工会' }];
  const own = { dyer: { quota: 5, budget: 800 } };
  expect(campaignOf({ ...draft, units: two, quota: 2, budget: 300, own })?.units).toEqual([
    { unit: 'mill', quota: 2, budget: 300 },
    { unit: 'dyer', quota: 5, budget: 800 },
  ]);
});
