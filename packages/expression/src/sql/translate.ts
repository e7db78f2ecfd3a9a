import type { Ast } from '../ast.ts';
import { partsOf } from '../ast.ts';
import { evaluateValue } from '../compile/compile.ts';
import { isNum, numberOf } from '../decimal.ts';
import { type Env, scopeOf } from '../env.ts';
import { Clock, Day, Moment, Months, Seconds } from '../temporal.ts';
import { isoOf } from '../temporal-text.ts';
import type { Value } from '../value.ts';
import { type Dialect, isPlainName, type Place, type SqlKind } from './dialect.ts';
import { type Bound, type Fragment, raw } from './fragment.ts';

/** A translated value. */
export interface Term {
  kind: SqlKind;
  sql: Fragment;
  /** Went through arithmetic. */
  computed?: boolean;
}

/** Thrown inside a translation and caught at its door. */
export class Untranslatable extends Error {
  readonly part: string;
  constructor(part: string) {
    super(part);
    this.part = part;
  }
}

/** What a translator of a node knows. */
export interface Translation {
  dialect: Dialect;
  env: Env | undefined;
  document: Place;
  /** List rows, innermost first. */
  rows: readonly Place[];
  variables: Readonly<Record<string, Place>>;
  /** A name for the next list in FROM. */
  alias(): string;
  term(ast: Ast, at: Translation): Term;
}

/** Whether a part has the same value for every record. */
export const isConstant = (ast: Ast): boolean =>
  !['name', 'item', 'some', 'every', 'for', 'unary', 'range', 'list', 'record'].includes(ast.k) &&
  partsOf(ast).every(isConstant);

/** A part that needs no data is evaluated here, so that both databases see the same value. */
export function constantTerm(ast: Ast, { dialect, env }: Translation): Term {
  const needsClock = /"fn":"(today|now)"/.test(JSON.stringify(ast));
  if (needsClock && !env) throw new Untranslatable('today()');
  return literalTerm(evaluateValue(ast, scopeOf({}), env ?? { today: '', now: '' }), dialect);
}

export function literalTerm(value: Value, dialect: Dialect): Term {
  if (value === null || value === '') return { kind: 'null', sql: raw('NULL') };
  if (typeof value === 'boolean') return { kind: 'boolean', sql: dialect.boolean(value) };
  const bound = (kind: SqlKind, plain: Bound): Term => ({ kind, sql: dialect.parameter(kind, plain) });
  if (isNum(value)) return bound('number', numberOf(value));
  if (typeof value === 'string') return bound('string', value);
  if (value instanceof Day) return bound('date', isoOf(value));
  if (value instanceof Moment) return bound('date-time', isoOf(value).slice(0, 19));
  if (value instanceof Clock) return bound('time', isoOf(value).slice(0, 8));
  if (value instanceof Months) return bound('months', value.months);
  if (value instanceof Seconds) return bound('seconds', numberOf(value.seconds));
  throw new Untranslatable('[]');
}

/** Where a name, an item or a path leads inside the document. */
export function placeOf(ast: Ast, at: Translation): Place | null {
  if (ast.k === 'item') return at.rows[0] ?? null;
  if (ast.k === 'path') {
    const of = placeOf(ast.of, at);
    return of && inside(of, ast.name);
  }
  if (ast.k !== 'name') return null;
  if (ast.row !== undefined) {
    const row = at.rows[ast.row];
    return row ? inside(row, ast.name) : null;
  }
  if (Object.hasOwn(at.variables, ast.name)) return at.variables[ast.name] ?? null;
  return inside(at.document, ast.name);
}

export function inside(place: Place, name: string): Place {
  if (!isPlainName(name)) throw new Untranslatable(name);
  return { ...place, path: [...place.path, name] };
}
