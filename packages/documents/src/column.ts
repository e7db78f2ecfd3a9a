/** How a column's values are typed in the file. Anything that only looks like a number (ids, phones, codes) is `text`. */
export type ColumnType = 'text' | 'number' | 'integer' | 'money' | 'date' | 'date-time' | 'boolean';

export interface Column {
  /** The property of the row that is written. */
  readonly key: string;
  /** The heading. */
  readonly title: string;
  readonly type: ColumnType;
  /** In characters of the default font; a width that suits the type otherwise. */
  readonly width?: number;
}

export type Row = Readonly<Record<string, unknown>>;

/**
 * Rows as they come: an array, a generator, a database cursor. They are pulled one at a time, only as fast as the reader
 * of the file takes them, and the source is closed when that reader goes away.
 */
export type Rows = Iterable<Row> | AsyncIterable<Row>;
