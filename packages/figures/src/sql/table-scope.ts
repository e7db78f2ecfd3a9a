import type { SqlDialect, SqlList, SqlRow } from '@hearth/expression/sql';
import { factColumns, headOf, type TablePlan } from '../typed/table-plan.ts';
import { literal, quoted } from './sql-name.ts';

/** The fields of one record of a typed table as an expression finds them, its lists in their tables. */
export function rowOf(plan: TablePlan, alias: string, isRegister: boolean): SqlRow {
  const columns: Record<string, string> = {};
  const json: Record<string, string> = {};
  for (const { name, path, type } of plan.columns)
    (type === 'json' ? json : columns)[path] = `${alias}.${quoted(name)}`;
  const lists = plan.groups.map((group): [string, SqlList] => [
    group.keys.join('.'),
    {
      table: quoted(group.table.name),
      on: (inner) => tie(plan, alias, inner, isRegister),
      row: (inner) => rowOf(group, inner, isRegister),
    },
  ]);
  return { columns, json, lists: Object.fromEntries(lists) };
}

/** What ties a row of a group (alias `inner`) to the record around it. */
export function tie(outer: TablePlan, alias: string, inner: string, isRegister: boolean): string {
  const keys = isRegister ? ['entry_id', 'valid_from'] : ['case_id'];
  const same = keys.map((key) => `${inner}.${key} = ${alias}.${key}`);
  return [...same, ...(outer.path === '' ? [] : [`${inner}.parent_row = ${alias}.row_id`])].join(' AND ');
}

/** Names in an inner scope hide those of the same name around it, whether they are values or lists. */
export function nested(scopes: readonly SqlRow[]): SqlRow {
  let all: Required<SqlRow> = { columns: {}, json: {}, lists: {} };
  for (const { columns, json = {}, lists = {} } of scopes) {
    const hidden = new Set([columns, json, lists].flatMap(Object.keys).map(headOf));
    all = {
      columns: { ...without(all.columns, hidden), ...columns },
      json: { ...without(all.json, hidden), ...json },
      lists: { ...without(all.lists, hidden), ...lists },
    };
  }
  return all;
}

const without = <T>(record: Record<string, T>, hidden: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([path]) => !hidden.has(headOf(path))));

/** What figures know beside the form's fields: the facts of a case, and the task's settings around everything. */
export function factsRow(isRegister: boolean, unit: string): SqlRow {
  const columns = Object.entries(factColumns).map(([name, column]) => [
    name,
    column === 'unit' ? unit : isRegister ? 'NULL' : `m.${column}`,
  ]);
  return { columns: Object.fromEntries(columns) };
}

export const settingsRow = (settings: Record<string, { value: number | string }>, dialect: SqlDialect): SqlRow => ({
  columns: Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, literal(value, dialect)])),
});
