/** A table that holds the fields of a task or a register as columns, as its definition wants it. */
export interface TypedTable {
  /** Begins with `t_` or `r_` and has at most 60 bytes; PostgreSQL cuts longer names. */
  name: string;
  /** The first one names the owner, the case or the entry, whose rows are replaced together. */
  columns: TypedColumn[];
}

export interface TypedColumn {
  name: string;
  type: ColumnType;
  /** Always the same as this column of the first table in the row of the same owner. */
  copyOf?: string;
  /** Holds ids of entries of a register. */
  refers?: true;
}

/**
 * Days are `YYYY-MM-DD` and moments `YYYY-MM-DDTHH:MM:SS` on the wall clock of Shanghai, both text that sorts; decimals are exact on
 * PostgreSQL; yes and no are 1 and 0 on SQLite; JSON is text on SQLite and `jsonb` on PostgreSQL.
 */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'date-time' | 'json';

/** A row by column; what is missing is null. JSON comes as its text, a decimal as a number or as its digits. */
export type TypedRow = Record<string, string | number | boolean | null>;
