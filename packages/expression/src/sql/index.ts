export { type SqlDialect, type SqlSource, type Translated, toSql } from './to-sql.ts';
