import type { CompiledQuery, QueryResult } from 'kysely';
import type { Db } from './database.ts';
import { isPostgres } from './dialect/hold.ts';

/** Stands for a value while a statement is put into words. */
class Blank {
  readonly row: number;
  readonly name: string;

  constructor(row: number, name: string) {
    this.row = row;
    this.name = name;
  }
}

/** Lists longer than this are rare, and each length would be a text of its own. */
const mostRows = 20;

/** A statement that only waits for its values, one row of them or several. */
export type FixedStatement<V extends object, R> = (db: Db, ...rows: V[]) => Promise<QueryResult<R>>;

/**
 * A statement that every command runs: Kysely puts it into words once for each database, number of rows and set of columns, and from then
 * on each call only gives the values.
 *
 * @param build makes the statement of rows that hold blanks in place of values: it may put them where a value stands, and may neither look
 * at them nor let them decide what the statement says.
 */
export function fixedStatement<V extends object, R>(
  build: (db: Db, ...rows: V[]) => { compile(db: Db): CompiledQuery<R> },
): FixedStatement<V, R> {
  const known = new Map<string, CompiledQuery<R>>();
  return (db, ...rows) => {
    if (rows.length > mostRows) return db.executeQuery(build(db, ...rows).compile(db));
    const shape = `${isPostgres(db)} ${rows.length} ${Object.keys(rows[0] ?? {})}`;
    let statement = known.get(shape);
    if (!statement) {
      statement = build(db, ...rows.map(blanksOf)).compile(db);
      known.set(shape, statement);
    }
    return db.executeQuery({ ...statement, parameters: statement.parameters.map((one) => filledIn(one, rows)) });
  };
}

const blanksOf = <V extends object>(row: V, index: number): V =>
  Object.fromEntries(Object.keys(row).map((name) => [name, new Blank(index, name)])) as V;

const filledIn = (parameter: unknown, rows: readonly object[]): unknown =>
  parameter instanceof Blank ? (rows[parameter.row] as Readonly<Record<string, unknown>>)[parameter.name] : parameter;
