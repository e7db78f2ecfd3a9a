import { tokens } from '../../app/tokens.ts';
import type { Statistics } from '../../lib/wire.ts';

/** Told apart also by those who do not see red and green. */
const colours = [tokens.primary, '#2b5c8a', '#d08a1d', '#3f7f5f', '#7a4b8f', '#5f6b76', '#b56576', '#1f7a8c'];

/** In an SVG file the style stands between double quotes. */
const fontFamily = tokens.font.replaceAll('"', "'");

/** A pie has so many pieces at most. */
const MOST_PIECES = 6;

/** A line through time, a pie of few parts of a whole, lying bars of long names, else standing bars. */
export function chartOptions(statistics: Statistics) {
  const { rows, series, kind, figure } = statistics;
  const font = { color: tokens.textSoft, fontFamily };
  const base = {
    animation: false,
    color: colours,
    textStyle: { fontFamily },
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
  const isWhole = series.every((line) => line.values.every((value) => value === null || Number.isInteger(value)));
  const values = {
    ...{ type: 'value', axisLabel: font, splitLine: { lineStyle: { color: tokens.line } } },
    ...(isWhole ? { minInterval: 1 } : {}),
  };
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

/** The same as a picture of its own, which says what it shows. */
export function pictureOptions(statistics: Statistics) {
  const { figure, unit, period } = statistics;
  const options = chartOptions(statistics);
  const title = {
    ...{ text: `${figure.title}（${figure.measure}）`, subtext: `${unit}　${period.from} 至 ${period.to}` },
    ...{ left: 'center', textStyle: { fontFamily, color: tokens.text }, subtextStyle: { fontFamily } },
  };
  const below = 'grid' in options ? { grid: { ...options.grid, top: 80 } } : {};
  return { ...options, ...below, title, backgroundColor: '#fff' };
}

/** The year stands once over the chart: 2026年3月 is 3月 below it. */
const shortened = (label: string): string => label.replace(/^\d{4}年(?=\d+月$|第)/, '').replace(/总工会$/, '');
