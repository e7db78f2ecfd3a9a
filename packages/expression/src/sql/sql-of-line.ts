import type { Env } from '../env.ts';
import { readLine } from '../parse/evaluate-line.ts';
import type { Problem } from '../problem.ts';
import { Months, Seconds } from '../temporal.ts';
import { isoOf } from '../temporal-text.ts';
import type { Json } from '../value.ts';
import type { SqlKind } from './dialect.ts';
import type { Bound } from './fragment.ts';
import { type SqlDialect, toSql } from './to-sql.ts';

/** A query of one row and one column, `value`, and what that column means. */
export interface LineQuery {
  sql: string;
  params: Bound[];
  read(value: unknown): Json;
}

/**
 * A line of `hearth eval --on sqlite|postgres` as a query: the context is bound as the document, and the kinds of names come
 * from it. The caller runs it and answers `{ value: read(row.value) }`.
 */
export function sqlOfLine(line: string, dialect: SqlDialect, env: Env): LineQuery | { problem: Problem } {
  const read = readLine(line, env, { typed: true });
  if ('problem' in read) return read;
  const translated = toSql(read.parsed.ast, dialect, { document: 'c.document', env });
  if (!translated.ok) return { problem: translated.problems[0] as Problem };
  const { sql, params, kind } = translated;
  const document = dialect === 'sqlite' ? '?' : `$${params.length + 1}::jsonb`;
  return {
    sql: `SELECT (${sql}) AS value FROM (SELECT ${document} AS document) c`,
    params: [...params, JSON.stringify(read.context)],
    read: (value) => jsonOf(value, kind),
  };
}

/** Drivers give numbers as texts, and SQLite truth as 1 and 0. */
function jsonOf(value: unknown, kind: SqlKind): Json {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case 'boolean':
      return value === true || value === 1;
    case 'number':
      return Number(value);
    case 'months':
      return isoOf(new Months(Number(value)));
    case 'seconds':
      return isoOf(new Seconds(Number(value)));
    default:
      return String(value);
  }
}
