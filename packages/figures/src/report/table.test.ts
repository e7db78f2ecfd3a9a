import { expect, test } from 'vitest';
import { countingTask, givenData } from './report.fixture.ts';
import type { TableSpec } from './template.ts';
import { writeReport } from './write-report.ts';

const stock = { id: 'unions', title: '工会组织', kind: 'stock' as const, unit: '家' };
const task = countingTask('establish', [stock, { id: 'new', title: '新组建', unit: '家' }]);
const register = countingTask('enterprise', [stock, { id: 'closed', title: '注销', unit: '家' }]);
const values = { 'establish.unions': 37, 'enterprise.unions': 37, 'establish.new': 5, 'enterprise.closed': 0 };

async function rowsOf(table: TableSpec) {
  const report = await writeReport(
    {
      template: { id: 'year', title: '年报', chapters: [{ table }] },
      period: { from: '2026-01-01', to: '2026-12-31' },
      unit: { id: 'xinan', name: '溪南镇总工会' },
    },
    givenData([task, register], values, { units: [{ id: 'hengda', name: '恒达工会' }] }),
  );
  return report.chapters[0]?.table?.rows.map((row) => row.map(({ text }) => text).join(' '));
}

test('what a task and its register both tell is said once', async () => {
  expect(await rowsOf({})).toEqual(['工会组织 家 37', '新组建 家 5', '注销 家 0']);
});

test('what is zero for every unit is left out of a table of units', async () => {
  expect(await rowsOf({ by: 'unit' })).toEqual(['工会组织 家 37 37', '新组建 家 5 5']);
});
