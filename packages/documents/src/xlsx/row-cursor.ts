import type { Row, Rows } from '../column.ts';

/** Rows with one of look-ahead, so that a full sheet can hand the rest to the next. */
export interface RowCursor {
  /** The row that comes next; `undefined` at the end. */
  readonly next: Row | undefined;
  advance(): Promise<void>;
  /** Closes the source; harmless after its end. */
  close(): Promise<void>;
}

/** Opens the rows and reads the first. */
export async function openRows(rows: Rows): Promise<RowCursor> {
  const source: AsyncIterator<Row> | Iterator<Row> =
    Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  const cursor = {
    next: undefined as Row | undefined,
    async advance() {
      const result = await source.next();
      cursor.next = result.done ? undefined : result.value;
    },
    async close() {
      await source.return?.();
    },
  };
  await cursor.advance();
  return cursor;
}
