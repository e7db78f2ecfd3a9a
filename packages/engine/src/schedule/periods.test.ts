import { expect, test } from 'vitest';
import { periodAt, periodsBetween } from './periods.ts';

test.each([
  ['day', '2026-02-28', '2026-02-28', '2026-02-28'],
  ['week', '2026-03-01', '2026-02-23', '2026-03-01'],
  ['week', '2026-03-02', '2026-03-02', '2026-03-08'],
  ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
  ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
  ['half-year', '2026-07-01', '2026-07-01', '2026-12-31'],
  ['year', '2026-07-01', '2026-01-01', '2026-12-31'],
] as const)('the %s of %s runs from %s to %s', (every, day, from, to) => {
  expect(periodAt(every, day)).toEqual({ from, to });
});

test('periods follow each other without a gap, across the end of a year', () => {
  const months = periodsBetween('month', '2025-11-20', '2026-02-01');
  expect(months.map(({ from }) => from)).toEqual(['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01']);
  expect(periodsBetween('week', '2026-03-09', '2026-03-08')).toEqual([]);
});
