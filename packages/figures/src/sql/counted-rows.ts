import type { Expression, Figure, RegisterDefinition } from '@hearth/definition';
import { namesRead } from '@hearth/expression';
import type { SqlRow } from '@hearth/expression/sql';
import { expressionsOf, type FigureSource, registerOf, settingsOf } from '../reading.ts';
import { countsEverywhere } from '../register-entries.ts';
import { factColumns, headOf, lineTo, planOf, type TablePlan } from '../typed/table-plan.ts';
import type { Ask } from './ask.ts';
import { quoted } from './sql-name.ts';
import { factsRow, nested, rowOf, settingsRow, tie } from './table-scope.ts';

/** The rows that a figure looks at, before any condition: a FROM clause and the names that its expressions read there. */
export interface CountedRows {
  from: string;
  row: SqlRow;
  isRegister: boolean;
  /** The unit at which a row counts, as SQL; none where it counts for every unit. */
  unit: string | undefined;
  /** Ids of the rows between the record and what is counted, the outermost first, and by what they are sorted. */
  rowIds: readonly string[];
  order: readonly string[];
}

/** The tables behind a figure, from the case or entry (alias `m`) in to the group that it is over. Null when there are none. */
export function countedRows(figure: Figure<Expression>, source: FigureSource, ask: Ask): CountedRows | null {
  const register = registerOf(figure, source, ask.registers);
  if (figure.source && !register) return null;
  const isRegister = register !== undefined;
  const line = lineTo(planOf(register ?? source), figure.over);
  const [main, ...groups] = line;
  if (!main) return null;
  const unit = register ? unitOf(register, main) : 'm.unit';
  const around = [settingsRow(settingsOf(source), ask.dialect), factsRow(isRegister, unit)];
  if (!isRegister && groups.length > 0 && isToldByRow(figure, line, source)) return rowsAlone(line, around, ask);
  const aliases = ['m', ...groups.map((_, at) => `g${at}`)];
  const relation = isRegister ? undefined : ask.casesIn?.(main.table.name);
  let from = `${relation ?? quoted(main.table.name)} m`;
  for (const [at, group] of groups.entries()) {
    const inner = aliases[at + 1] ?? '';
    from += ` JOIN ${quoted(group.table.name)} ${inner} ON ${tie(line[at] ?? main, aliases[at] ?? 'm', inner, isRegister)}`;
  }
  const scopes = line.map((plan, at) => rowOf(plan, aliases[at] ?? 'm', isRegister));
  return {
    ...{ from, row: nested([...around, ...scopes]), isRegister },
    unit: register && countsEverywhere(register) ? undefined : unit,
    rowIds: groups.map((_, at) => `g${at}.row_id`),
    order: groups.map((_, at) => `g${at}.position`),
  };
}

/** Where an entry counts, as {@link entriesAt} says of documents. */
function unitOf({ register: { countsAt } }: RegisterDefinition, { columns }: TablePlan): string {
  const column = columns.find(({ path }) => path === countsAt);
  return column ? `COALESCE(m.${quoted(column.name)}, m.unit)` : 'm.unit';
}

/** The rows of a group with what they repeat of their case, under the names that it has there. */
function rowsAlone(line: readonly TablePlan[], around: readonly SqlRow[], ask: Ask): CountedRows | null {
  const plan = line.at(-1);
  if (!plan) return null;
  const facts = plan.carried.filter(({ path }) => path === undefined);
  const named = facts.map(({ name, from }) => `, r.${quoted(name)} AS ${from}`).join('');
  const table = ask.casesIn?.(plan.table.name) ?? quoted(plan.table.name);
  const dates = plan.carried.flatMap(({ name, path }) => (path === undefined ? [] : [[path, `m.${quoted(name)}`]]));
  return {
    from: `(SELECT r.*${named} FROM ${table} r) m`,
    row: nested([...around, { columns: Object.fromEntries(dates) }, rowOf(plan, 'm', false)]),
    ...{ isRegister: false, unit: 'm.unit' },
    rowIds: line.length === 2 ? ['m.row_id'] : ['m.parent_row', 'm.row_id'],
    order: line.length === 2 ? ['m.position'] : ['m.parent_row', 'm.position'],
  };
}

/** Whether everything that a figure reads stands in the rows of its group: their own fields, and what they repeat of their case. */
function isToldByRow(figure: Figure<Expression>, line: readonly TablePlan[], source: FigureSource): boolean {
  const innermost = line.at(-1);
  const settings = settingsOf(source);
  return expressionsOf(figure).every(({ ast }) =>
    namesRead(ast).every((name) => {
      const plan = line.findLast((one) => holds(one, headOf(name)));
      if (!plan) return name in factColumns || headOf(name) in settings;
      if (plan === innermost) return true;
      return plan === line[0] && innermost?.carried.some(({ path }) => path === name);
    }),
  );
}

/** A name belongs to the innermost record that has a field so called. */
const holds = ({ columns, groups }: TablePlan, head: string): boolean =>
  columns.some(({ path }) => headOf(path) === head) || groups.some(({ keys }) => keys[0] === head);
