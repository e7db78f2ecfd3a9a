/** A table of the database that holds the fields of a task or a register as columns. */
export interface TypedTable {
  name: string;
  /** What a row is: a case, a row of a repeating group of a case or an entry, or an entry of a register in one span of days. */
  rows: 'case' | 'row' | 'entry';
  /** The first column names the owner, the case or the entry, whose rows are replaced together. */
  columns: TypedColumn[];
}

/**
 * `date` is a text `YYYY-MM-DD` and `date-time` the wall clock of Shanghai, `YYYY-MM-DDTHH:MM:SS`, on both databases, as
 * `@hearth/expression/sql` compares them. `decimal` keeps every digit where the database has decimals. `json` is text on SQLite.
 */
export interface TypedColumn {
  name: string;
  type: 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'date-time' | 'json';
  /** In a row of a group: always the same as this column of its case, in the first of the tables. */
  copyOf?: string;
  /** Holds ids of entries of a register: cases are looked for by it. */
  refers?: true;
}

/** A value of a column. Blank, missing and wrong-typed values are null, as every expression reads them; `json` is JSON text. */
export type TypedValue = string | number | boolean | null;

export type TypedRow = Record<string, TypedValue>;

/** Bytes of UTF-8 that a name may have: PostgreSQL cuts at 63 without a word. */
const NAME_BYTES = 60;

/** A name as it is, or its beginning with a hash of the whole when it is too long. */
export function fittingName(name: string): string {
  const bytes = new TextEncoder().encode(name);
  if (bytes.length <= NAME_BYTES) return name;
  const kept = new TextDecoder().decode(bytes.slice(0, NAME_BYTES - 9)).replace(/\ufffd+$/u, '');
  return `${kept}_${hashOf(bytes)}`;
}

/** FNV-1a, eight hexadecimal digits: enough to tell the long names of one form apart. */
function hashOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
