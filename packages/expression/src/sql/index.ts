export { type LineQuery, sqlOfLine } from './sql-of-line.ts';
export { type SqlDialect, type SqlSource, type Translated, toSql } from './to-sql.ts';
