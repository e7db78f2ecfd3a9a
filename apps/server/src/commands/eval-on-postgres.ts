import type { Env } from '@hearth/expression';
import type { LineResult } from '@hearth/expression/parse';
import { sqlOfLine } from '@hearth/expression/sql';
import { openDatabase, runSql } from '@hearth/storage';

/** Evaluates lines as PostgreSQL evaluates their translation. Its tables are not touched. */
export function evaluatorOnPostgres(url: string) {
  const db = openDatabase({ url, connections: 1 });
  return {
    async evaluate(line: string, env: Env): Promise<LineResult> {
      const query = sqlOfLine(line, 'postgres', env);
      if ('problem' in query) return query;
      const [row] = await runSql(db, query.sql, query.params);
      return { value: query.read(row?.value) };
    },
    close: () => db.destroy(),
  };
}
