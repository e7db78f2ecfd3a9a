import type { Expression, Figure } from '@hearth/definition';
import { namesRead } from '@hearth/expression';
import { expressionsOf, type FigureSource } from '../reading.ts';
import { allPlans, factColumns, lineTo, planOf, type TablePlan } from './table-plan.ts';

/** Every index makes each case a little dearer to write; the dates by which fewest figures go do without. */
const MOST_DATES = 3;

/** What decides whether a case counts at all, and for whom. */
const always = ['unit', 'submitted_on', 'ended_on', 'result', 'status', 'initiator'];

/**
 * The columns that figures of a task read together, by the name of the table that they go through: an index over them answers the figures
 * without its wide rows. One for each date that places cases in a period, which comes first; and one for each column that refers to a
 * register, by which the cases of an entry are found.
 */
export function readingIndexes(source: FigureSource): Record<string, string[][]> {
  const wanted = new Map<string, { table: string; columns: Set<string>; figures: number }>();
  const root = planOf(source);
  for (const figure of source.figures.filter(({ source: other }) => other === undefined)) {
    const line = lineTo(root, figure.over);
    const plan = line.at(-1);
    if (!plan) continue;
    const [date, ...rest] = [dateOf(figure, root), ...always].map((name) => here(plan, name));
    const key = JSON.stringify([plan.table.name, date]);
    const known = wanted.get(key) ?? { table: plan.table.name, columns: new Set(), figures: 0 };
    for (const name of [date, ...rest, 'case_id', ...columnsRead(figure, line, plan)])
      if (name) known.columns.add(name);
    wanted.set(key, { ...known, figures: known.figures + 1 });
  }
  const found: Record<string, string[][]> = {};
  for (const { table, columns } of [...wanted.values()].toSorted((a, b) => b.figures - a.figures)) {
    const indexes = found[table] ?? [];
    if (indexes.length < MOST_DATES) found[table] = [...indexes, [...columns]];
  }
  for (const { table, columns } of allPlans(root)) {
    const refers = columns.filter((column) => column.refers).map(({ name }) => [name, 'case_id']);
    if (refers.length > 0) found[table.name] = [...(found[table.name] ?? []), ...refers];
  }
  return found;
}

/** Where a column of the case stands in a table: there itself, or repeated in the rows of a group. */
const here = ({ path, carried }: TablePlan, name: string): string | undefined =>
  path === '' ? name : carried.find(({ from }) => from === name)?.name;

/** The columns of the innermost table that the expressions of a figure read. */
function columnsRead(figure: Figure<Expression>, line: readonly TablePlan[], plan: TablePlan): (string | undefined)[] {
  const names = new Set(expressionsOf(figure).flatMap(({ ast }) => namesRead(ast)));
  return [...names].map((name) => {
    const own = plan.columns.find(({ path }) => path === name)?.name;
    const outer = line[0]?.columns.find(({ path }) => path === name)?.name ?? factColumns[name];
    return own ?? (outer === undefined ? undefined : here(plan, outer));
  });
}

/** The column of the case by which a figure goes; one of a row, or worked out from several, is like none. */
function dateOf({ date, cases, results, kind }: Figure<Expression>, { columns }: TablePlan): string {
  const own = date && (columns.find(({ path }) => path === date.text)?.name ?? factColumns[date.text]);
  if (own) return own;
  return kind !== 'stock' && (cases === 'ended' || results) ? 'ended_on' : 'submitted_on';
}
