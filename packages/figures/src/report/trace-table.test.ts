import { expect, test } from 'vitest';
import { countingTask, givenData } from './report.fixture.ts';
import { compareTraced, readTrace, traceHead, traceRows } from './trace-table.ts';
import { writeReport } from './write-report.ts';

const period = { from: '2026-01-01', to: '2026-06-30' };
const task = countingTask('check', [{ id: 'units', title: '检查单位', unit: '家' }]);
const template = { id: 't', title: '', chapters: [{ sentences: ['检查{check.units}'] }] };
const key = 'check.units@2026-01-01/2026-06-30';

test('a printed number is traced, read back and compared with what it is now', async () => {
  const report = await writeReport(
    { template, period, unit: { id: 'u', name: '' } },
    givenData([task], { 'check.units': 37 }),
  );
  const rows = traceRows(report, { [key]: { count: 5, digest: 'abc' } });
  expect(rows).toEqual([['check工作：检查单位', '已提交的办件', '2026年上半年', '37家', '5', 'abc', key]]);
  const [traced, ...others] = readTrace([[...traceHead], ...rows]);
  expect([traced, others]).toMatchObject([{ task: 'check', figure: 'units', period }, []]);
  if (!traced) return;
  expect(compareTraced(traced, { value: 37, measure: '家', digest: 'abc' })).toBeNull();
  expect(compareTraced(traced, { value: 36, measure: '家', digest: 'abd' })).toMatchObject({
    code: 'report.value-changed',
    params: { was: '37家', now: '36家' },
  });
  expect(compareTraced(traced, { value: 37, measure: '家', digest: 'abd' })?.code).toBe('report.records-changed');
  expect(compareTraced(traced, null)?.code).toBe('report.figure-gone');
});
