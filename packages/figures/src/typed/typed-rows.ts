import { shanghaiDate } from '@hearth/china';
import { compile, type Env, type Json, scopeOf } from '@hearth/expression';
import { listAt, rowIdsOf } from '../rows.ts';
import { allPlans, type PlannedColumn, planOf, type TablePlan, type TypedSource } from './table-plan.ts';
import type { TypedRow, TypedValue } from './typed-table.ts';

type Fields = { [key: string]: Json };

/** A case as it stands; instants are ISO 8601. The kernel's `CaseState` is one. */
export interface TypedCase {
  id: string;
  unit: string;
  status: string;
  initiator: string;
  openedAt: string;
  document: Fields;
  result?: string;
  number?: string;
  submittedAt?: string;
  endedAt?: string;
}

/** An entry of a register through time: each version counts from its day until the day before the next one begins. */
export interface TypedEntry {
  id: string;
  unit: string;
  mergedInto?: string;
  /** In order of time; `from` is a day, `YYYY-MM-DD`, in Shanghai. */
  versions: { from: string; status: 'active' | 'closed' | 'merged'; document: Fields }[];
}

/** The rows of one case or entry, by the name of the table; a table without rows is there with an empty list. */
export function typedRows(source: TypedSource, owner: TypedCase | TypedEntry): Record<string, TypedRow[]> {
  const plan = planOf(source);
  const rows = Object.fromEntries(allPlans(plan).map(({ table }): [string, TypedRow[]] => [table.name, []]));
  if ('versions' in owner)
    for (const span of spansOf(owner)) addRecord(rows, plan, span.fixed, span.document, span.ids);
  else addRecord(rows, plan, caseFacts(owner), owner.document, { case_id: owner.id });
  return rows;
}

function caseFacts({ id, unit, status, initiator, result, number, ...at }: TypedCase): TypedRow {
  return {
    ...{ case_id: id, unit, status, result: result ?? null, number: number ?? null, initiator },
    opened_on: dayOf(at.openedAt),
    submitted_on: dayOf(at.submittedAt),
    ended_on: dayOf(at.endedAt),
  };
}

const dayOf = (instant: string | undefined): string | null => (instant === undefined ? null : shanghaiDate(instant));

interface Span {
  fixed: TypedRow;
  ids: TypedRow;
  document: Fields;
}

/** Of several versions that begin on one day the last one counts. `valid_to` is the first day on which a version no longer does. */
function spansOf({ id, unit, mergedInto, versions }: TypedEntry): Span[] {
  const spans = versions.filter(({ from }, at) => versions[at + 1]?.from !== from);
  return spans.map(({ from, status, document }, at) => ({
    fixed: {
      ...{ entry_id: id, unit, status, merged_into: mergedInto ?? null },
      ...{ valid_from: from, valid_to: spans[at + 1]?.from ?? null },
    },
    ids: { entry_id: id, valid_from: from },
    document,
  }));
}

function addRecord(
  rows: Record<string, TypedRow[]>,
  plan: TablePlan,
  fixed: TypedRow,
  record: Fields,
  ids: TypedRow,
  parent: string | null = null,
  around?: TypedRow,
): void {
  const carried = plan.carried.map(({ name, from }): [string, TypedValue] => [name, around?.[from] ?? null]);
  const own = { ...fixed, ...fieldValues(plan.columns, record), ...Object.fromEntries(carried) };
  rows[plan.table.name]?.push(own);
  for (const group of plan.groups) {
    const list = listAt(record, group.keys);
    const names = rowIdsOf(list);
    for (const [position, row] of list.entries()) {
      const id = parent === null ? names[position] : `${parent}/${names[position]}`;
      const place = { ...ids, row_id: id ?? '', parent_row: parent, position: position + 1 };
      addRecord(rows, group, place, row, ids, id, around ?? own);
    }
  }
}

/** No expression that reads one field asks for the time. */
const still: Env = { today: '1970-01-01', now: '1970-01-01T00:00:00Z' };

function fieldValues(columns: readonly PlannedColumn[], record: Fields): TypedRow {
  const scope = scopeOf(record);
  return Object.fromEntries(columns.map((at) => [at.name, stored(at, compile(at.read)(scope, still))]));
}

function stored({ type }: PlannedColumn, value: Json): TypedValue {
  if (value === null || value === '' || value === undefined) return null;
  if (type === 'json') return JSON.stringify(value);
  if (typeof value === 'object') return null;
  return type === 'date-time' ? String(value).slice(0, 19) : value;
}
