/**
 * The stored form of an expression: plain JSON, no positions, no functions, so that it can live in a published
 * definition and travel to the browser. `./parse` makes it, `compile`, `toSql`, `printAst` and `./rules` read it.
 */
export type Ast =
  | { k: 'lit'; v: null | boolean | number | string }
  /** A number literal with more digits than a JSON number keeps. */
  | { k: 'dec'; v: string }
  /** A date, time or duration literal in ISO form. */
  | { k: 'at'; kind: TemporalKind; v: string }
  /** A name. `t`: the schema's type, wrong-typed data reads as blank. `row`: a field of the n-th enclosing list row. */
  | { k: 'name'; name: string; t?: ScalarKind; row?: number }
  /** The innermost enclosing list row itself. */
  | { k: 'item' }
  | { k: 'path'; of: Ast; name: string; t?: ScalarKind }
  | { k: 'list'; items: Ast[] }
  | { k: 'record'; entries: [string, Ast][] }
  | { k: 'neg'; of: Ast }
  | { k: 'math'; op: MathOp; a: Ast; b: Ast }
  | { k: 'cmp'; op: CompareOp; a: Ast; b: Ast }
  | { k: 'and' | 'or'; items: Ast[] }
  | { k: 'between'; of: Ast; lo: Ast; hi: Ast }
  /** `of in (tests…)`: a test is a value, a list, a range or a `unary`. */
  | { k: 'in'; of: Ast; tests: Ast[] }
  | { k: 'unary'; op: CompareOp; of: Ast }
  | { k: 'range'; lo: Ast; hi: Ast; loIn: boolean; hiIn: boolean }
  | { k: 'filter'; of: Ast; by: Ast }
  /** The n-th item of a list, from 1; negative counts from the end. */
  | { k: 'nth'; of: Ast; n: Ast }
  | { k: 'some' | 'every'; binds: Bind[]; body: Ast }
  | { k: 'for'; binds: Bind[]; body: Ast }
  | { k: 'if'; cond: Ast; yes: Ast; no: Ast }
  | { k: 'call'; fn: string; args: Ast[] }
  | { k: 'instance'; of: Ast; type: string };

/** `name in list`, or `name in from..to` when `to` is there. */
export interface Bind {
  name: string;
  in: Ast;
  to?: Ast;
}

export type MathOp = '+' | '-' | '*' | '/' | '**';
export type CompareOp = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type TemporalKind = 'date' | 'date-time' | 'time' | 'duration';
export type ScalarKind = 'number' | 'string' | 'boolean' | 'list' | 'record' | TemporalKind;

/** The direct parts of a node, in reading order. */
export function partsOf(ast: Ast): Ast[] {
  switch (ast.k) {
    case 'lit':
    case 'dec':
    case 'at':
    case 'name':
    case 'item':
      return [];
    case 'path':
    case 'neg':
    case 'unary':
    case 'instance':
      return [ast.of];
    case 'list':
    case 'and':
    case 'or':
      return ast.items;
    case 'record':
      return ast.entries.map(([, value]) => value);
    case 'math':
    case 'cmp':
      return [ast.a, ast.b];
    case 'between':
      return [ast.of, ast.lo, ast.hi];
    case 'in':
      return [ast.of, ...ast.tests];
    case 'range':
      return [ast.lo, ast.hi];
    case 'filter':
      return [ast.of, ast.by];
    case 'nth':
      return [ast.of, ast.n];
    case 'some':
    case 'every':
    case 'for':
      return [...ast.binds.flatMap((bind) => (bind.to ? [bind.in, bind.to] : [bind.in])), ast.body];
    case 'if':
      return [ast.cond, ast.yes, ast.no];
    case 'call':
      return ast.args;
  }
}

/** Whether a path's left side is one record, not a list of them, going by the types that were noted. */
export function isSingle(ast: Ast): boolean {
  if (ast.k === 'item') return true;
  if (ast.k === 'name') return ast.t !== 'list';
  return ast.k === 'path' && ast.t !== 'list' && isSingle(ast.of);
}

/** Whether each item of a list is itself a list: a group inside a group, reached through the outer one. */
export const isListOfLists = (ast: Ast): boolean =>
  ast.k === 'filter' ? isListOfLists(ast.of) : ast.k === 'path' && ast.t === 'list' && !isSingle(ast.of);

/** How many nodes an expression has: the unit in which size and work are bounded. */
export function sizeOf(ast: Ast): number {
  let size = 1;
  for (const part of partsOf(ast)) size += sizeOf(part);
  return size;
}
