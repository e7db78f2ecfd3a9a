export { type Bound, type Fragment, joined, raw, sql, textOf } from './fragment.ts';
export { type LineQuery, sqlOfLine } from './sql-of-line.ts';
export type { SqlList, SqlRow } from './sql-row.ts';
export { type SqlDialect, type SqlSource, type Translated, toSql } from './to-sql.ts';
