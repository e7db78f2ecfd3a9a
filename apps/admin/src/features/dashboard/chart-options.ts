import { tokens } from '../../app/tokens.ts';
import type { Statistics } from '../../lib/wire.ts';

/** Told apart also by those who do not see red and green. */
const colours = [tokens.primary, '#2b5c8a', '#d08a1d', '#3f7f5f', '#7a4b8f', '#5f6b76', '#b56576', '#1f7a8c'];

/** A pie has so many pieces at most. */
const MOST_PIECES = 6;

/** A line through time, a pie of few parts of a whole, lying bars of long names, else standing bars. */
export function chartOptions(statistics: Statistics) {
  const { rows, series, kind, figure } = statistics;
  const font = { color: tokens.textSoft, fontFamily: tokens.font };
  const base = {
    animation: false,
    color: colours,
    textStyle: { fontFamily: tokens.font },
    ...(series.length > 1 ? { legend: { type: 'scroll', bottom: 0, textStyle: font } } : {}),
  };
  if (kind === 'part' && series.length === 1 && rows.length <= MOST_PIECES) {
    const data = rows.map(({ label }, at) => ({ name: label, value: series[0]?.values[at] ?? 0 }));
    const label = { formatter: `{b}\n{c}${figure.measure}（{d}%）`, ...font };
    return { ...base, tooltip: { confine: true }, series: [{ type: 'pie', radius: ['38%', '68%'], data, label }] };
  }
  const lying =
    kind !== 'time' && series.length === 1 && (rows.length > 8 || rows.some(({ label }) => label.length > 6));
  const names = { type: 'category', data: rows.map(({ label }) => shortened(label)), axisLabel: font, inverse: lying };
  const values = { type: 'value', axisLabel: font, splitLine: { lineStyle: { color: tokens.line } } };
  const type = kind === 'time' && rows.length > 2 ? 'line' : 'bar';
  return {
    ...base,
    grid: { left: 8, right: 32, top: 32, bottom: series.length > 1 ? 36 : 8, containLabel: true },
    tooltip: { trigger: 'axis', confine: true },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: series.map((line) => ({
      ...{ type, name: line.label, data: line.values, barMaxWidth: 40 },
      label: { show: series.length === 1, position: lying ? 'right' : 'top', ...font },
    })),
  };
}

/** The year stands once over the chart: 2026年3月 is 3月 below it. */
const shortened = (label: string): string => label.replace(/^\d{4}年(?=\d+月$|第)/, '').replace(/总工会$/, '');
