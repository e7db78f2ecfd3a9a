import { type Field, kindOf } from '@hearth/definition';
import { type Finding, foundAt } from '../finding.ts';
import type { Ledger, LedgerColumn, LedgerRow } from './read-ledger.ts';
import { textIn } from './table.ts';

/** A flat ledger taken apart: a row for each record, and a table for each repeating group whose columns stand beside them. */
interface Folded {
  ledger: Ledger;
  groups: { group: Field; table: Ledger; owners: number[] }[];
  findings: Finding[];
}

/**
 * A list in which each row is one member of a household, with the household's own columns said again or left blank below: rows of one record
 * are brought together by what identifies it. Without such a column, a row whose own columns are all blank or the same as in the row above
 * belongs to it. A ledger without columns of a group stays as it is.
 *
 * @param identifiers keys of fields that together identify a record; the first set that has its columns and is filled in counts
 */
export function foldRows(
  ledger: Ledger,
  fields: readonly Field[],
  identifiers: readonly (readonly string[])[],
): Folded {
  const groups = groupColumns(ledger.columns, fields);
  if (groups.every(({ columns }) => columns.length === 0)) return { ledger, groups: [], findings: [] };
  const inGroup = new Set(groups.flatMap(({ columns }) => columns.map(({ at }) => at)));
  const own = ledger.columns.flatMap((column, at) => (column.use && !inGroup.has(at) ? [{ column, at }] : []));
  const sets = identifiers
    .map((keys) => keys.map((key) => own.find(({ column }) => isField(column, key, fields))?.at ?? -1))
    .filter((places) => places.every((at) => at >= 0));
  const { records, owners, findings } = recordsIn(ledger, own, sets);
  const kept = ledger.columns.flatMap((_, at) => (inGroup.has(at) ? [] : [at]));
  const only = (rows: readonly LedgerRow[], places: readonly number[]): LedgerRow[] =>
    rows.map(({ row, cells }) => ({ row, cells: places.map((at) => cells[at] ?? null) }));
  const columnsAt = (places: readonly number[]) => places.flatMap((at) => ledger.columns[at] ?? []);
  const tables = groups.map(({ group, columns }) => {
    const places = columns.map(({ at }) => at);
    const filled = ledger.rows.flatMap((row, index) =>
      places.some((at) => textIn(row.cells[at]) !== '') ? [{ row, owner: owners[index] ?? 0 }] : [],
    );
    const titled = columns.map(({ at, title }) => ({ ...(ledger.columns[at] as LedgerColumn), title, key: title }));
    const rows = only(
      filled.map(({ row }) => row),
      places,
    );
    return { group, owners: filled.map(({ owner }) => owner), table: { ...ledger, columns: titled, rows } };
  });
  return {
    ledger: { ...ledger, columns: columnsAt(kept), rows: only(records, kept) },
    groups: tables.filter(({ table }) => table.columns.length > 0),
    findings,
  };
}

interface OwnColumn {
  column: LedgerColumn;
  at: number;
}

/** The first row of each record, and for every row to which of them it belongs. What a later row says otherwise is told. */
function recordsIn(ledger: Ledger, own: readonly OwnColumn[], sets: readonly (readonly number[])[]) {
  const records: LedgerRow[] = [];
  const owners: number[] = [];
  const findings: Finding[] = [];
  const known = new Map<string, number>();
  for (const row of ledger.rows) {
    const key = keyOf(row, sets);
    const last = records.length - 1;
    const goesOn = sets.length > 0 ? key === undefined : last >= 0 && repeats(row, records[last] as LedgerRow, own);
    const owner = goesOn && last >= 0 ? (owners.at(-1) ?? last) : key !== undefined ? known.get(key) : undefined;
    if (owner === undefined) {
      if (key !== undefined) known.set(key, records.length);
      owners.push(records.length);
      records.push(row);
      continue;
    }
    owners.push(owner);
    findings.push(...differences(ledger.sheet, row, records[owner] as LedgerRow, own));
  }
  return { records, owners, findings };
}

/** What identifies the record of a row; undefined where it is left blank. */
function keyOf({ cells }: LedgerRow, sets: readonly (readonly number[])[]): string | undefined {
  for (const [set, places] of sets.entries()) {
    const values = places.map((at) => textIn(cells[at]).toUpperCase());
    if (values.every((value) => value !== '')) return `${set}:${values.join('|')}`;
  }
  return undefined;
}

const repeats = (row: LedgerRow, above: LedgerRow, own: readonly OwnColumn[]): boolean =>
  own.every(({ at }) => ['', textIn(above.cells[at])].includes(textIn(row.cells[at])));

function differences(sheet: string, row: LedgerRow, first: LedgerRow, own: readonly OwnColumn[]): Finding[] {
  return own.flatMap(({ column, at }) => {
    const [value, kept] = [textIn(row.cells[at]), textIn(first.cells[at])];
    if (value === '' || value === kept) return [];
    const params = { field: column.title, value: value.slice(0, 40), first: first.row };
    return [foundAt({ sheet, row: row.row, column: column.letter }, 'ledger-row-differs', params)];
  });
}

/** Which columns belong to which repeating group: 家庭成员 姓名, 成员姓名, or a title that no other field has. */
function groupColumns(columns: readonly LedgerColumn[], fields: readonly Field[]) {
  const plain = new Set(
    fields.filter(({ fields: inner }) => inner === undefined).flatMap(({ title, key }) => [title, key]),
  );
  const groups = fields.filter((field) => kindOf(field).holds === 'rows');
  const placeOf = (column: LedgerColumn): { group: Field; title: string } | undefined => {
    if (!column.use || plain.has(column.title)) return undefined;
    const found = groups.flatMap((group) =>
      (group.fields ?? [])
        .filter((field) => isOfGroup(column.title, group, field))
        .map(({ title }) => ({ group, title })),
    );
    return found.toSorted((a, b) => b.title.length - a.title.length)[0];
  };
  const placed = columns.map(placeOf);
  return groups.map((group) => ({
    group,
    columns: placed.flatMap((place, at) => (place?.group === group ? [{ at, title: place.title }] : [])),
  }));
}

/** Whether a heading names a field of a group: alone, or behind the group's name or the end of it. */
function isOfGroup(heading: string, { title: group }: Field, { title }: Field): boolean {
  if (!heading.endsWith(title)) return false;
  const before = heading.slice(0, heading.length - title.length).replace(/[\s/·.—-]+$/u, '');
  return before === '' || group.endsWith(before);
}

const isField = ({ title, key }: LedgerColumn, name: string, fields: readonly Field[]): boolean =>
  key === name || title === fields.find((field) => field.key === name)?.title;
