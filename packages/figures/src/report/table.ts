import type { Period } from '../figure-case.ts';
import { keptBackBesides } from '../kept-back.ts';
import { partsOfPeriod } from '../period-parts.ts';
import { type FoundFigure, findFigure, type ReportData } from './book.ts';
import type { Numbers } from './demand.ts';
import { numberStyle } from './number-style.ts';
import { numberText } from './number-text.ts';
import { periodName, periodOfWord } from './period-word.ts';
import { collected } from './plan-parts.ts';
import type { Run, WrittenChart, WrittenTable } from './report.ts';
import type { ChartSpec, TableSpec } from './template.ts';
import { note } from './write-placeholder.ts';
import type { WritingDesk } from './write-sentence.ts';

/** The figures that a table has rows for. */
function figuresOf({ collect, figures }: TableSpec, { sources }: ReportData): FoundFigure[] {
  if (figures) return figures.flatMap((name) => foundByName(name, sources) ?? []);
  const chosen = collect ? collected(sources, collect) : sources;
  return chosen.flatMap((source) => source.figures.map((figure) => ({ source, figure })));
}

function foundByName(name: string, sources: ReportData['sources']): FoundFigure | undefined {
  const at = name.indexOf('.');
  return findFigure(sources, name.slice(0, at), name.slice(at + 1));
}

const isComparison = (column: string): boolean => column === '增减' || column === '增幅';

/** Notes every number of a table. */
export function wantTable(spec: TableSpec, numbers: Numbers, data: ReportData, report: Period): void {
  for (const { source, figure } of figuresOf(spec, data)) {
    numbers.want(source.id, figure.id, report);
    if (spec.by === 'unit') for (const { id } of data.units ?? []) numbers.want(source.id, figure.id, report, id);
    for (const column of spec.columns ?? []) {
      const period = periodOfWord(isComparison(column) ? '上期' : column, report);
      if (period) numbers.want(source.id, figure.id, period);
    }
  }
}

/**
 * A row a figure: its name, its unit, and a number a column. A figure that nobody knows anywhere has no row, nor has one that is zero for
 * every unit. A stock or a rate that a task and its register both tell, with the same numbers, has one.
 */
export function writeTable(spec: TableSpec, desk: WritingDesk, report: Period): WrittenTable | null {
  const { numbers, data } = desk;
  const units = spec.by === 'unit' ? (data.units ?? []) : [];
  const columns = spec.by === 'unit' ? ['合计', ...units.map(({ name }) => name)] : (spec.columns ?? ['本期']);
  const told = new Set<string>();
  const rows = figuresOf(spec, data).flatMap((found) => {
    const { source, figure } = found;
    const cell = (period: Period | undefined, unit?: string): Run => {
      const value = period && numbers.value(source.id, figure.id, period, unit);
      if (!period || !value || value.value === null) return { text: '—' };
      const style = { ...numberStyle(desk.style, []), numerals: 'arabic' as const, money: '元' as const, bare: true };
      return { text: numberText(value.value, figure.unit, style), number: note(found, period, value, desk, unit) };
    };
    const cells =
      spec.by === 'unit'
        ? [cell(report), ...units.map(({ id }) => cell(report, id))]
        : columns.map((column) =>
            isComparison(column) ? change(found, column, desk, report) : cell(periodOfWord(column, report)),
          );
    const row = [{ text: figure.title }, { text: figure.unit }, ...cells];
    const words = row.map(({ text }) => text).join('\u0000');
    const isTold = ['stock', 'rate'].includes(figure.kind) && told.has(words);
    told.add(words);
    return isTold || cells.every(({ text }) => text === '—' || (spec.by === 'unit' && text === '0')) ? [] : [row];
  });
  const head = ['指标', '计量单位', ...columns.map((column) => headOf(column, report))];
  return rows.length === 0 ? null : { ...(spec.title === undefined ? {} : { title: spec.title }), head, rows };
}

const headOf = (column: string, report: Period): string => {
  const period = isComparison(column) ? undefined : periodOfWord(column, report);
  return period ? periodName(period) : column;
};

function change({ source, figure }: FoundFigure, column: string, { numbers }: WritingDesk, report: Period): Run {
  const last = periodOfWord('上期', report);
  const now = numbers.value(source.id, figure.id, report)?.value ?? null;
  const then = (last && numbers.value(source.id, figure.id, last)?.value) ?? null;
  if (now === null || then === null || (column === '增幅' && then === 0)) return { text: '—' };
  const amount = column === '增幅' ? ((now - then) / then) * 100 : now - then;
  return { text: `${Math.round(amount * 100) / 100}${column === '增幅' ? '%' : ''}` };
}

export function wantChart({ figure, by }: ChartSpec, numbers: Numbers, data: ReportData, report: Period): void {
  const found = foundByName(figure, data.sources);
  if (!found) return;
  const {
    source,
    figure: { id },
  } = found;
  if (by === 'month') for (const month of partsOfPeriod(report, 'month')) numbers.want(source.id, id, month);
  else for (const unit of data.units ?? []) numbers.want(source.id, id, report, unit.id);
}

/** A line through the months of the period, or a bar a unit. */
export function writeChart(
  { figure, by, title }: ChartSpec,
  { numbers, data }: WritingDesk,
  report: Period,
): WrittenChart | null {
  const found = foundByName(figure, data.sources);
  if (!found) return null;
  const {
    source,
    figure: { id, title: name, unit, kind },
  } = found;
  const months = partsOfPeriod(report, 'month');
  const inMonths = months.map((month) => numbers.value(source.id, id, month));
  // The months of a flow are parts of the period, which the text may tell.
  const besides = keptBackBesides(inMonths, kind === 'stock' ? [] : [{ parts: [...months.keys()] }]);
  const points =
    by === 'month'
      ? months.map((month, at) => ({
          label: periodName(month),
          value: besides.has(at) ? null : (inMonths[at]?.value ?? null),
        }))
      : (data.units ?? []).map((one) => ({
          label: one.name,
          value: numbers.value(source.id, id, report, one.id)?.value ?? null,
        }));
  if (points.every(({ value }) => value === null)) return null;
  return {
    title: title ?? `${name}（${unit}）`,
    labels: points.map(({ label }) => label),
    values: points.map(({ value }) => value),
    kind: by === 'month' ? 'line' : 'bar',
  };
}
