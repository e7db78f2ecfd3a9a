import type { Ast } from '../ast.ts';
import type { Env } from '../env.ts';
import type { Problem } from '../problem.ts';
import { type Dialect, postgres, type SqlKind, sqlite } from './dialect.ts';
import { type Bound, raw, textOf } from './fragment.ts';
import type { SqlRow } from './sql-row.ts';
import { term } from './terms.ts';
import { type Translation, Untranslatable } from './translate.ts';

export type SqlDialect = 'sqlite' | 'postgres';

/** Where an expression finds its data inside a query. */
export interface SqlSource extends Partial<SqlRow> {
  /**
   * SQL of the JSON document (SQLite: JSON text; PostgreSQL: jsonb), such as `c.document`, for what has no column. Missing: all
   * there is stands in `columns`, `json` and `lists`. Trusted text, never input.
   */
  document?: string;
  /** Needed when the expression says `today()` or `now()`. */
  env?: Env;
  /** Position of the first PostgreSQL parameter; 1 when absent. */
  firstParameter?: number;
  /** Prefix of the names that the translation gives to lists; `r` when absent. */
  alias?: string;
}

export type Translated =
  /** `parts` are the texts around the parameters, for query builders that number them: one more than `params`. */
  { ok: true; sql: string; params: Bound[]; parts: string[]; kind: SqlKind } | { ok: false; problems: Problem[] };

const dialects: Record<SqlDialect, Dialect> = { sqlite, postgres };

/**
 * The same value as SQL: NULL where the evaluator gives null. Numbers computed in SQLite are doubles and are compared to
 * six decimals; PostgreSQL computes exactly. A problem names the part that has no SQL.
 */
export function toSql(ast: Ast, dialect: SqlDialect, source: SqlSource): Translated {
  let lists = 0;
  const at: Translation = {
    dialect: dialects[dialect],
    env: source.env,
    document: {
      document: source.document === undefined ? null : raw(source.document),
      path: [],
      row: { columns: {}, ...source },
    },
    rows: [],
    variables: {},
    alias: () => `${source.alias ?? 'r'}${lists++}`,
    term,
  };
  try {
    const { sql, kind } = term(ast, at);
    const first = source.firstParameter ?? 1;
    const text = textOf(sql, (index) => at.dialect.placeholder(first + index - 1));
    return { ok: true, sql: text, params: [...sql.values], parts: [...sql.texts], kind };
  } catch (fault) {
    if (fault instanceof Untranslatable) return untranslatable(fault.part);
    if (fault instanceof RangeError) return untranslatable('…');
    throw fault;
  }
}

const untranslatable = (part: string): Translated => ({
  ok: false,
  problems: [{ code: 'expression.not-in-sql', path: '', params: { part } }],
});
