import { Readable } from 'node:stream';
import { formatAmount, halfWidth } from '@hearth/china';
import { dateTimeText, isBlank, textOf } from './cell-text.ts';
import type { Column, ColumnType, Rows } from './column.ts';

export interface CsvTable {
  readonly columns: readonly Column[];
  readonly rows: Rows;
}

/** Lines are handed on in pieces of about this many characters. */
const pieceLength = 65_536;

/**
 * A table as CSV: UTF-8 with a byte order mark (Excel reads Chinese wrongly without it), CRLF and quotes of RFC 4180,
 * text that a spreadsheet would run as a formula made harmless by a leading apostrophe.
 *
 * For other systems: Excel shortens identifiers of 18 digits when it opens a CSV, and nothing safe prevents that.
 * Rows are pulled while the stream is read, as in `writeWorkbook`.
 */
export function writeCsv(table: CsvTable): Readable {
  return Readable.from(csvBytes(table), { objectMode: false });
}

async function* csvBytes({ columns, rows }: CsvTable): AsyncGenerator<Buffer> {
  let piece = `\ufeff${columns.map(({ title }) => quoted(harmless(title))).join(',')}\r\n`;
  for await (const row of rows) {
    piece += `${columns.map(({ key, type }) => field(row[key], type)).join(',')}\r\n`;
    if (piece.length < pieceLength) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}

function field(value: unknown, type: ColumnType): string {
  return isBlank(value) ? '' : quoted(harmless(typedText(value, type)));
}

function typedText(value: unknown, type: ColumnType): string {
  if (type === 'date-time') return dateTimeText(value);
  const text = textOf(value);
  return type === 'money' ? (formatAmount(text, { grouping: false, showUnit: false }) ?? text) : text;
}

/**
 * Text that begins — after blanks — with `=`, `+`, `-`, `@` (full-width ones too) or with a tab or line break gets an
 * apostrophe in front. Plain numbers (`-12.5`) and phone numbers (`+86 138…`) are no formulas and stay as they are.
 */
function harmless(value: string): string {
  const start = halfWidth(value).trimStart().charAt(0);
  const suspicious = '=+-@'.includes(start) ? start !== '' : /^[\t\r\n]/.test(value);
  if (!suspicious || /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) || /^\+\d[\d ]{5,18}$/.test(value)) return value;
  return `'${value}`;
}

function quoted(value: string): string {
  const clean = value.replaceAll('\u0000', '');
  // Tabs and semicolons too: programs that guess the separator must not guess those.
  return /[",;\t\r\n]|^\s|\s$/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean;
}
