import { DatabaseSync } from 'node:sqlite';
import type { Env } from '@hearth/expression';
import type { LineResult } from '@hearth/expression/parse';
import { sqlOfLine } from '@hearth/expression/sql';

/** Evaluates lines as SQLite evaluates their translation, in a database of its own that holds nothing. */
export function evaluateOnSqlite(): (line: string, env: Env) => LineResult {
  const database = new DatabaseSync(':memory:');
  return (line, env) => {
    const query = sqlOfLine(line, 'sqlite', env);
    if ('problem' in query) return query;
    const row = database.prepare(query.sql).get(...query.params);
    return { value: query.read(row?.value) };
  };
}
