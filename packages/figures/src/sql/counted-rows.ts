import type { Expression, Figure } from '@hearth/definition';
import type { SqlRow } from '@hearth/expression/sql';
import { type FigureSource, registerOf, settingsOf } from '../reading.ts';
import { planOf, type TablePlan } from '../typed/table-plan.ts';
import type { Ask } from './ask.ts';
import { quoted } from './sql-name.ts';
import { factsRow, nested, rowOf, settingsRow, tie } from './table-scope.ts';

/** The rows that a figure looks at, before any condition: a FROM clause and the names that its expressions read there. */
export interface CountedRows {
  from: string;
  row: SqlRow;
  /** Alias of the innermost table. */
  alias: string;
  isRegister: boolean;
  /** Entries that stand at the root belong to every unit. */
  atRoot: boolean;
  /** Number of groups between the record and what is counted. */
  depth: number;
}

/** The tables behind a figure, from the case or entry (alias `m`) in to the group that it is over. Null when there are none. */
export function countedRows(figure: Figure<Expression>, source: FigureSource, ask: Ask): CountedRows | null {
  const register = registerOf(figure, source, ask.registers);
  if (figure.source && !register) return null;
  const isRegister = register !== undefined;
  const line = lineTo(planOf(register ?? source), figure.over);
  const [main, ...groups] = line;
  if (!main) return null;
  const aliases = ['m', ...groups.map((_, at) => `g${at}`)];
  const relation = isRegister ? undefined : ask.casesIn?.(main.table.name);
  let from = `${relation ?? quoted(main.table.name)} m`;
  for (const [at, group] of groups.entries()) {
    const inner = aliases[at + 1] ?? '';
    from += ` JOIN ${quoted(group.table.name)} ${inner} ON ${tie(line[at] ?? main, aliases[at] ?? 'm', inner, isRegister)}`;
  }
  const scopes = line.map((plan, at) => rowOf(plan, aliases[at] ?? 'm', isRegister));
  const row = nested([settingsRow(settingsOf(source), ask.dialect), factsRow(isRegister), ...scopes]);
  const atRoot = register?.register.belongsTo === 'root';
  return { from, row, alias: aliases.at(-1) ?? 'm', isRegister, atRoot, depth: groups.length };
}

/** The plans from the root to the group at a path; empty when there is no such group. */
function lineTo(root: TablePlan, over: string | undefined): TablePlan[] {
  const line = [root];
  while (over !== undefined && line.at(-1)?.path !== over) {
    const next = line.at(-1)?.groups.find(({ path }) => over === path || over.startsWith(`${path}.`));
    if (!next) return [];
    line.push(next);
  }
  return line;
}
