/** Rows of one statement. SQLite takes at most 32,766 parameters in one, PostgreSQL 65,535; no table has 30 columns. */
const most = 1000;

/** A list cut into parts that fit into one statement each; none when it is empty. */
export function* inParts<T>(list: readonly T[]): Generator<T[]> {
  for (let from = 0; from < list.length; from += most) yield list.slice(from, from + most);
}
