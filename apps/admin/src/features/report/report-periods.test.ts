import { expect, it } from 'vitest';
import { usualPeriods } from './report-periods.ts';

it.each([
  ['year', '2026-03-05', { part: 'year', year: 2026, count: 1, from: '2026-01-01', to: '2026-12-31' }],
  ['half-year', '2026-07-01', { part: 'half-year', year: 2026, count: 2, from: '2026-07-01', to: '2026-12-31' }],
  ['quarter', '2026-12-31', { part: 'quarter', year: 2026, count: 4, from: '2026-10-01', to: '2026-12-31' }],
  ['month', '2028-02-29', { part: 'month', year: 2028, count: 2, from: '2028-02-01', to: '2028-02-29' }],
  [null, '2026-01-01', { part: 'year', year: 2026, count: 1, from: '2026-01-01', to: '2026-12-31' }],
])('offers the current %s first', (every, today, newest) => {
  expect(usualPeriods(every, today)[0]).toEqual(newest);
});

it('goes back over the turn of the year', () => {
  const [now, before] = usualPeriods('quarter', '2026-02-01');
  expect([now, before]).toMatchObject([
    { year: 2026, count: 1 },
    { year: 2025, count: 4 },
  ]);
});
