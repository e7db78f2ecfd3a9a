import { type Field, kindOf, typeOfField } from '@hearth/definition';
import type { Ast, ScalarKind } from '@hearth/expression';
import { fittingName, type TypedColumn, type TypedTable } from './typed-table.ts';

/** What typed tables are made for: a task or a register, as far as they need to know it. */
export interface TypedSource {
  id: string;
  form: { fields: readonly Field[] };
  /** There for a register, whose entries have spans of days instead of the dates of a case. */
  register?: object;
}

/** A field with its column. */
export interface PlannedColumn extends TypedColumn {
  /** From the record of the row through sections to the field. */
  path: string;
  /** How the value is read from the record: exactly as an expression reads the field. */
  read: Ast;
}

/** A column of a group that repeats one of its case, so that rows are counted without looking at the case. */
export interface CarriedColumn extends TypedColumn {
  /** The column of the table of cases. */
  from: string;
  /** Path of the field in the case; none for a fact such as the unit. */
  path?: string;
}

/** A typed table with where its rows come from. */
export interface TablePlan {
  table: TypedTable;
  /** For a group of a task: what its rows repeat of their case. */
  carried: readonly CarriedColumn[];
  /** Dotted path of keys of the group from the root of the form; '' for the case or entry itself. */
  path: string;
  /** From the record around to the list, through sections. */
  keys: string[];
  columns: PlannedColumn[];
  groups: TablePlan[];
}

const column = (name: string, type: TypedColumn['type']): TypedColumn => ({ name, type });

const caseColumns = [
  ...['case_id', 'unit', 'status', 'result', 'number', 'initiator'].map((name) => column(name, 'text')),
  ...['opened_on', 'submitted_on', 'ended_on'].map((name) => column(name, 'date')),
];
const entryColumns = [
  ...['entry_id', 'unit', 'status', 'merged_into'].map((name) => column(name, 'text')),
  ...['valid_from', 'valid_to'].map((name) => column(name, 'date')),
];
const rowColumns = (of: TypedSource) => [
  ...(of.register ? [column('entry_id', 'text'), column('valid_from', 'date')] : [column('case_id', 'text')]),
  ...['row_id', 'parent_row'].map((name) => column(name, 'text')),
  column('position', 'integer'),
];

/** The column behind each fact of a case that every expression of a figure may read. */
export const factColumns: Readonly<Record<string, string>> = {
  登记日期: 'submitted_on',
  办结日期: 'ended_on',
  办理结果: 'result',
  单位: 'unit',
};

/** The field of a record that a path begins with. */
export const headOf = (path: string): string => path.split('.', 1)[0] ?? path;

const plans = new WeakMap<object, TablePlan>();

/** The plan of all tables of a definition, made once: nothing in it changes after publishing. */
export function planOf(source: TypedSource): TablePlan {
  const known = plans.get(source);
  if (known) return known;
  const name = `${source.register ? 'r' : 't'}_${source.id.replaceAll('-', '_')}`;
  const fixed = source.register ? entryColumns : caseColumns;
  const start: TypedTable = { name, rows: source.register ? 'entry' : 'case', columns: fixed };
  const plan = tableOf(source, source.form.fields, start, carriedOf(source));
  plans.set(source, plan);
  return plan;
}

/** A plan with all plans below it, the outermost first. */
export const allPlans = (plan: TablePlan): TablePlan[] => [plan, ...plan.groups.flatMap(allPlans)];

/** The plans from the root to the group at a path; empty when there is no such group. */
export function lineTo(root: TablePlan, over: string | undefined): TablePlan[] {
  const line = [root];
  while (over !== undefined && line.at(-1)?.path !== over) {
    const next = line.at(-1)?.groups.find(({ path }) => over === path || over.startsWith(`${path}.`));
    if (!next) return [];
    line.push(next);
  }
  return line;
}

function tableOf(
  source: TypedSource,
  fields: readonly Field[],
  start: TypedTable,
  below: readonly CarriedColumn[],
  path = '',
  keys: string[] = [],
): TablePlan {
  const taken = new Set(start.columns.map(({ name }) => name));
  const columns = columnsOf(fields, [], taken);
  const carried =
    path === '' ? [] : below.map((one) => ({ ...one, name: freeName(`${carriedPrefix}${one.name}`, taken) }));
  const all = [...start.columns, ...columns.map(plain), ...carried.map(copied)];
  const table = { ...start, name: fittingName(start.name), columns: all };
  const groups = groupsIn(fields).map(({ field, keys: inner }): TablePlan => {
    const at = [...(path === '' ? [] : [path]), ...inner].join('.');
    const begun: TypedTable = { name: `${start.name}__${field.id}`, rows: 'row', columns: rowColumns(source) };
    return tableOf(source, field.fields ?? [], begun, below, at, inner);
  });
  return { table, carried, path, keys, columns, groups };
}

/** Stands before the name of a column of the case in the tables of its groups. */
export const carriedPrefix = 'case__';

/** The facts of the case and its dates: what figures over rows ask of the case around them more often than anything else. */
function carriedOf({ form, register }: TypedSource): CarriedColumn[] {
  if (register) return [];
  const facts = caseColumns.filter(({ name }) => carriedFacts.has(name)).map((one) => ({ ...one, from: one.name }));
  const taken = new Set(caseColumns.map(({ name }) => name));
  const dates = columnsOf(form.fields, [], taken).filter(({ type }) => type === 'date');
  return [...facts, ...dates.map(({ name, type, path }) => ({ name, type, path, from: name }))];
}

const carriedFacts = new Set(['unit', 'status', 'result', 'initiator', 'submitted_on', 'ended_on']);

const copied = ({ name, type, from }: CarriedColumn): TypedColumn => ({ name, type, copyOf: from });

const plain = ({ name, type, refers }: PlannedColumn): TypedColumn => ({ name, type, ...(refers ? { refers } : {}) });

/** The columns of a record; a section's fields stand beside the others, their names behind that of the section. */
function columnsOf(fields: readonly Field[], around: readonly Field[], taken: Set<string>): PlannedColumn[] {
  return fields.flatMap((field) => {
    const { holds, column: stored } = kindOf(field);
    if (holds === 'fields') return columnsOf(field.fields ?? [], [...around, field], taken);
    if (holds === 'rows' || stored === 'none') return [];
    const line = [...around, field];
    const name = freeName(line.map(({ id }) => id).join('__'), taken);
    const kind = typeOfField(field)?.kind;
    const type = kind === undefined ? 'json' : (columnTypes[kind] ?? 'json');
    const refers = kindOf(field).refersTo === 'register' && type === 'text' ? { refers: true as const } : {};
    return [{ name, type, path: line.map(({ key }) => key).join('.'), read: readingOf(line, kind), ...refers }];
  });
}

/** Columns go by what an expression sees in the field: a choice of numbers is a number. */
const columnTypes: Partial<Record<string, TypedColumn['type']>> = {
  number: 'decimal',
  string: 'text',
  boolean: 'boolean',
  date: 'date',
  'date-time': 'date-time',
  time: 'text',
};

function readingOf(line: readonly Field[], kind: string | undefined): Ast {
  const [first, ...rest] = line.map(({ key }) => key);
  const typed = (at: number) => (at === line.length - 1 && kind && columnTypes[kind] ? { t: kind as ScalarKind } : {});
  let ast: Ast = { k: 'name', name: first ?? '', ...typed(0) };
  for (const [at, name] of rest.entries()) ast = { k: 'path', of: ast, name, ...typed(at + 1) };
  return ast;
}

/** SQLite takes `A` and `a` for one column; the second, and a field named like a fixed column, gets a mark behind it. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = fittingName(wanted);
  while (taken.has(name.toLowerCase())) name = fittingName(`${name}_`);
  taken.add(name.toLowerCase());
  return name;
}

interface FoundGroup {
  field: Field;
  keys: string[];
}

function groupsIn(fields: readonly Field[], around: string[] = []): FoundGroup[] {
  return fields.flatMap((field): FoundGroup[] => {
    const keys = [...around, field.key];
    const { holds } = kindOf(field);
    if (holds === 'rows') return [{ field, keys }];
    return holds === 'fields' ? groupsIn(field.fields ?? [], keys) : [];
  });
}
