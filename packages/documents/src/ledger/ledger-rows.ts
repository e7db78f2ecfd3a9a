import { type Field, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { type Finding, foundAt } from '../finding.ts';
import type { CellContent } from '../read-xlsx.ts';
import { sheetNameOf } from '../xlsx/sheet-name.ts';
import { foldRows } from './fold-rows.ts';
import { readCell } from './read-cell.ts';
import type { Ledger, LedgerColumn } from './read-ledger.ts';
import { textIn } from './table.ts';

type Values = Record<string, Json>;

/** A row of a ledger as the values of a form. */
export interface LedgerDocument {
  readonly row: number;
  readonly document: Values;
}

interface LedgerDocuments {
  documents: LedgerDocument[];
  findings: Finding[];
}

/** A field that a column may go to: its titles and keys with those of the sections around it. */
interface Target {
  readonly field: Field;
  readonly title: string;
  readonly keys: readonly string[];
}

/**
 * The rows of a ledger as documents of a form: a column goes to the field of its key or title. What a field refuses is left blank and told
 * with its row and column, and so is a mask in place of a value; columns that no field takes are told once, those of computed fields are
 * not needed.
 *
 * A list with a row for each member, beside columns of what they belong to, comes in as one document with its members.
 *
 * @param further other tables of the workbook: one that is called as a repeating group holds its rows, each of which says in the first
 * column to which row of the ledger it belongs, by the value of the column that is called the same there
 * @param identifiers keys of fields that together tell one record from others
 */
export function documentsOfLedger(
  ledger: Ledger,
  fields: readonly Field[],
  {
    further = [],
    identifiers = [],
  }: { further?: readonly Ledger[]; identifiers?: readonly (readonly string[])[] } = {},
): LedgerDocuments {
  const folded = foldRows(ledger, fields, identifiers);
  const { documents, findings } = rowsOf(folded.ledger, fields);
  findings.push(...folded.findings);
  for (const { group, table, owners } of folded.groups) {
    const { documents: rows, findings: inside } = rowsOf(table, group.fields ?? []);
    findings.push(...inside);
    for (const [index, { document }] of rows.entries()) {
      const owner = documents[owners[index] ?? 0]?.document;
      if (owner) addRow(owner, group, document);
    }
  }
  for (const group of fields.filter((field) => kindOf(field).holds === 'rows')) {
    const table = further.find(({ sheet }) => sheet === sheetNameOf(group.title));
    if (table) findings.push(...putRows(group, table, ledger, documents));
  }
  return { documents, findings };
}

function rowsOf(ledger: Ledger, fields: readonly Field[]): LedgerDocuments {
  const targets = targetsIn(fields);
  const places = ledger.columns.map((column) => ({
    column,
    target: column.use ? targetFor(column, targets) : undefined,
  }));
  const findings = places
    .filter(({ column, target }) => column.use && !target)
    .map(({ column }) =>
      foundAt({ sheet: ledger.sheet, column: column.letter }, 'ledger-column-unused', { title: column.title }),
    );
  const documents = ledger.rows.map(({ row, cells }) => {
    const document: Values = {};
    for (const [at, { column, target }] of places.entries()) {
      if (!target || target.field.computed) continue;
      const { field } = target;
      const read = isMask(cells[at], field) ? { unclear: textIn(cells[at]) } : readCell(cells[at] ?? null, field);
      const place = { sheet: ledger.sheet, row, column: column.letter };
      if ('unclear' in read)
        findings.push(foundAt(place, 'ledger-value-unclear', { field: field.title, value: read.unclear.slice(0, 40) }));
      else if (read.value !== null) put(document, target.keys, read.value);
    }
    return { row, document };
  });
  return { documents, findings };
}

/** Every field outside of repeating groups. */
function targetsIn(fields: readonly Field[], titles: readonly string[] = [], keys: readonly string[] = []): Target[] {
  return fields.flatMap((field): Target[] => {
    const { holds } = kindOf(field);
    const [named, under] = [
      [...titles, field.title],
      [...keys, field.key],
    ];
    if (holds === 'fields') return targetsIn(field.fields ?? [], named, under);
    return holds === 'rows' ? [] : [{ field, title: named.join(' '), keys: under }];
  });
}

const targetFor = ({ key, title }: LedgerColumn, targets: readonly Target[]): Target | undefined =>
  targets.find((one) => one.keys.join('.') === key || one.title === title);

function put(document: Values, [key = '', ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) {
    document[key] = value;
    return;
  }
  const inner = (document[key] ?? {}) as Values;
  put(inner, rest, value);
  document[key] = inner;
}

/** 张*, 138****1234: what somebody saw who may not see the value is none. */
const isMask = (cell: CellContent | undefined, { sensitivity }: Field): boolean =>
  sensitivity !== 'public' && textIn(cell).includes('*');

/** Puts the rows of a group's own table into the documents that they name. Tells those that name none. */
function putRows(
  group: Field,
  table: Ledger,
  ledger: Ledger,
  documents: readonly LedgerDocument[],
): readonly Finding[] {
  const [first] = table.columns;
  const at = ledger.columns.findIndex(({ title }) => title === first?.title);
  if (!first || at < 0) return [];
  const owners = new Map(ledger.rows.map(({ cells }, index) => [textIn(cells[at]), documents[index]?.document]));
  const { documents: rows, findings } = rowsOf(
    { ...table, columns: table.columns.slice(1), rows: withoutFirst(table) },
    group.fields ?? [],
  );
  for (const [index, { row, document }] of rows.entries()) {
    const name = textIn(table.rows[index]?.cells[0]);
    const owner = owners.get(name);
    if (!owner) {
      const place = { sheet: table.sheet, row, column: first.letter };
      findings.push(foundAt(place, 'ledger-value-unclear', { field: first.title, value: name.slice(0, 40) }));
      continue;
    }
    addRow(owner, group, document);
  }
  return findings;
}

function addRow(owner: Values, group: Field, row: Values): void {
  const known = (owner[group.key] ?? []) as Json[];
  owner[group.key] = [...known, { _row: `r${known.length + 1}`, ...row }];
}

const withoutFirst = ({ rows }: Ledger): Ledger['rows'] =>
  rows.map(({ row, cells }) => ({ row, cells: cells.slice(1) }));
