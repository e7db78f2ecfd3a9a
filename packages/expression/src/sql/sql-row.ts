/** A record that stands in a table: SQL of its columns by the name of the field, dotted for a field of a section. Trusted text. */
export interface SqlRow {
  /** Values typed as their fields: blank is NULL, texts compare by code point, dates and moments are ISO texts. */
  columns: Record<string, string>;
  /** Columns that hold JSON: lists of values. SQLite: text; PostgreSQL: jsonb. */
  json?: Record<string, string>;
  /** Lists of records in tables of their own. */
  lists?: Record<string, SqlList>;
}

/** A list whose rows stand in a table. Both functions are given the alias of the table in the query. */
export interface SqlList {
  table: string;
  /** What ties a row to the record around it. */
  on(alias: string): string;
  row(alias: string): SqlRow;
}
