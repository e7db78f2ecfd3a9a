import type { Field } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { type Finding, foundAt } from '../finding.ts';
import { readCell } from './read-cell.ts';
import type { Ledger } from './read-ledger.ts';

/** A row of a ledger as the values of a form. */
export interface LedgerDocument {
  readonly row: number;
  readonly document: Record<string, Json>;
}

/**
 * The rows of a ledger as documents of a form: a column goes to the field of its key or title. What a field refuses is left blank and told
 * with its row and column; columns that no field takes are told once.
 */
export function documentsOfLedger(
  ledger: Ledger,
  fields: readonly Field[],
): { documents: LedgerDocument[]; findings: Finding[] } {
  const targets = ledger.columns.map((column) => ({
    column,
    field: column.use ? fieldFor(column, fields) : undefined,
  }));
  const findings = targets
    .filter(({ column, field }) => column.use && !field)
    .map(({ column }) =>
      foundAt({ sheet: ledger.sheet, column: column.letter }, 'ledger-column-unused', { title: column.title }),
    );
  const documents = ledger.rows.map(({ row, cells }) => {
    const document: Record<string, Json> = {};
    for (const [at, { column, field }] of targets.entries()) {
      if (!field) continue;
      const read = readCell(cells[at] ?? null, field);
      const place = { sheet: ledger.sheet, row, column: column.letter };
      if ('unclear' in read)
        findings.push(foundAt(place, 'ledger-value-unclear', { field: field.title, value: read.unclear.slice(0, 40) }));
      else if (read.value !== null) document[field.key] = read.value;
    }
    return { row, document };
  });
  return { documents, findings };
}

const fieldFor = ({ key, title }: { key: string; title: string }, fields: readonly Field[]): Field | undefined =>
  fields.find((field) => field.key === key || field.title === title);
