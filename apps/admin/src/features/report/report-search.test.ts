import { expect, it } from 'vitest';
import { readReportSearch } from './report-search.ts';

it('keeps what names a report and leaves out what makes no sense in an address', () => {
  expect(readReportSearch({ report: 'year-end', from: '2026-01-01', to: '明天', unit: 'qingxi', other: 1 })).toEqual({
    report: 'year-end',
    from: '2026-01-01',
    unit: 'qingxi',
  });
  expect(readReportSearch({ report: '', task: 3 })).toEqual({});
});
