import { expect, test } from 'vitest';
import type { Statistics } from '../../lib/wire.ts';
import { chartOptions, pictureOptions } from './chart-options.ts';

const figure = {
  task: 't',
  taskTitle: '安全',
  family: 'G',
  id: 'f',
  title: '检查',
  measure: '次',
  kind: 'flow',
  fields: [],
};
const shown = (kind: Statistics['kind'], labels: string[], lines = 1): Statistics => ({
  ...{ figure, period: { from: '2026-01-01', to: '2026-12-31' }, unit: '县', total: 3, kind },
  rows: labels.map((label) => ({ key: label, label })),
  series: Array.from({ length: lines }, (_, at) => ({
    key: String(at),
    label: `镇${at}`,
    values: labels.map(() => at),
  })),
});
const typeOf = (statistics: Statistics) => chartOptions(statistics).series[0]?.type;

test('time is a line, few parts are a pie, many or compared ones are bars', () => {
  expect(typeOf(shown('time', ['2026年1月', '2026年2月', '2026年3月']))).toBe('line');
  expect(typeOf(shown('time', ['2025年', '2026年']))).toBe('bar');
  expect(typeOf(shown('part', ['日常', '专项']))).toBe('pie');
  expect(typeOf(shown('part', ['日常', '专项'], 2))).toBe('bar');
  expect(typeOf(shown('each', ['东洲镇', '西湖镇']))).toBe('bar');
});

test('a saved picture says what it shows, and nothing in it breaks the quotes of an SVG', () => {
  const picture = pictureOptions(shown('part', ['日常', '专项']));
  expect(picture.title).toMatchObject({ text: '检查（次）', subtext: '县　2026-01-01 至 2026-12-31' });
  expect(Object.values(picture.textStyle).join()).not.toContain('"');
});
