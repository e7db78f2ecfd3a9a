import type { Ast, CompareOp } from '../ast.ts';
import { isQuotient } from '../quotient.ts';
import { callTerm } from './calls.ts';
import { type Fragment, joined, raw, sql } from './fragment.ts';
import { aggregate, fieldKind, fromWhere, listQuery, quantified } from './lists.ts';
import { readField } from './read-field.ts';
import { constantTerm, isConstant, placeOf, type Term, type Translation, Untranslatable } from './translate.ts';

/** The SQL of any part. Three-valued logic is the same in FEEL and in SQL, so conditions map one to one. */
export function term(ast: Ast, at: Translation): Term {
  if (isConstant(ast)) return constantTerm(ast, at);
  switch (ast.k) {
    case 'name':
    case 'item':
    case 'path':
      return fieldTerm(ast, at);
    case 'and':
    case 'or': {
      const items = ast.items.map((item) => sql`(${condition(item, at)})`);
      return { kind: 'boolean', sql: joined(items, ast.k === 'and' ? ' AND ' : ' OR ') };
    }
    case 'cmp':
      return { kind: 'boolean', sql: comparison(ast.op, ast.a, ast.b, comparing([ast.a, ast.b], at)) };
    case 'between':
      return { kind: 'boolean', sql: between(ast, at) };
    case 'in':
      return { kind: 'boolean', sql: oneOf(ast, at) };
    case 'neg':
      return negative(term(ast.of, at));
    case 'math':
      return math(ast, at);
    case 'if':
      return choice(ast, at);
    case 'some':
    case 'every':
      return quantified(ast, at);
    case 'call':
      return call(ast, at);
    default:
      throw new Untranslatable(ast.k);
  }
}

function fieldTerm(ast: Ast & { k: 'name' | 'item' | 'path' }, at: Translation): Term {
  if (ast.k === 'path' && ast.of.k === 'call') return callTerm(ast, at);
  if (ast.k === 'path' && ast.of.k === 'math') return callTerm(ast, at);
  if (ast.k === 'item' || ast.t === undefined) throw new Untranslatable(ast.k === 'item' ? 'item' : ast.name);
  const kind = fieldKind(ast.t);
  const place = placeOf(ast, at);
  if (!place) throw new Untranslatable(ast.name);
  return { kind, sql: readField(place, kind, at) };
}

function condition(ast: Ast, at: Translation): Fragment {
  const { kind, sql: text } = term(ast, at);
  if (kind !== 'boolean' && kind !== 'null') throw new Untranslatable(kind);
  return kind === 'null' ? sql`(${at.dialect.boolean(true)}) AND NULL` : text;
}

/** Whether numbers are compared as results of a division, which is settled for a whole comparison at once. */
type Comparing = Translation & { quotient: boolean };

const comparing = (sides: Ast[], at: Translation): Comparing => ({ ...at, quotient: sides.some(isQuotient) });

const comparison = (op: CompareOp, left: Ast, right: Ast, at: Comparing): Fragment =>
  compared(op, term(left, at), term(right, at), at);

function compared(op: CompareOp, left: Term, right: Term, at: Comparing): Fragment {
  if (areStrangers(left.kind, right.kind)) return nothing(at);
  const [a, b] = sides(left, right, at);
  if (op === '=' || op === '!=') return at.dialect.same(a, b, op === '!=');
  if (left.kind === 'null' || right.kind === 'null') return nothing(at);
  return sql`(${a} ${raw(op)} ${b})`;
}

/** Kinds that no text of the data could make alike: comparing them is undecided, as in the evaluator. */
const areStrangers = (a: Term['kind'], b: Term['kind']): boolean =>
  a !== b && [a, b].every((kind) => kind === 'number' || kind === 'string' || kind === 'boolean');

/** A condition that is neither true nor false. */
const nothing = ({ dialect }: Translation): Fragment => sql`NULLIF(${dialect.boolean(true)}, ${dialect.boolean(true)})`;

/** Both sides in a form that compares alike: days with days, blank texts as NULL, computed numbers to their decimals. */
function sides(left: Term, right: Term, { dialect, quotient }: Comparing): [Fragment, Fragment] {
  const kinds = [left.kind, right.kind];
  if (kinds.includes('date') && kinds.includes('date-time')) return [dayOf(left), dayOf(right)];
  if (!kinds.includes('null') && left.kind !== right.kind) throw new Untranslatable(kinds.join(' / '));
  if (kinds.includes('string')) return [filled(left), filled(right)];
  if (!kinds.includes('number')) return [left.sql, right.sql];
  const computed = Boolean(left.computed || right.computed);
  return [left, right].map((side) =>
    side.kind === 'null' ? side.sql : dialect.compared(side.sql, computed, quotient),
  ) as [Fragment, Fragment];
}

const dayOf = ({ kind, sql: text }: Term): Fragment => (kind === 'date-time' ? sql`substr(${text}, 1, 10)` : text);

const filled = ({ kind, computed, sql: text }: Term): Fragment =>
  kind === 'string' && computed ? sql`NULLIF(${text}, '')` : text;

function between({ of, lo, hi }: Ast & { k: 'between' }, at: Translation): Fragment {
  const inside = comparing([of, lo, hi], at);
  return sql`(${comparison('>=', of, lo, inside)} AND ${comparison('<=', of, hi, inside)})`;
}

function oneOf({ of, tests }: Ast & { k: 'in' }, at: Translation): Fragment {
  const inside = comparing([of, ...tests], at);
  const parts = tests.map((test) => sql`(${testOf(of, test, inside)})`);
  return joined(parts, ' OR ');
}

function testOf(of: Ast, test: Ast, at: Comparing): Fragment {
  if (test.k === 'unary') return comparison(test.op, of, test.of, at);
  if (test.k === 'range') {
    const above = comparison(test.loIn ? '>=' : '>', of, test.lo, at);
    return sql`(${above} AND ${comparison(test.hiIn ? '<=' : '<', of, test.hi, at)})`;
  }
  if (test.k !== 'list') return holds(test, of, at) ?? comparison('=', of, test, at);
  if (test.items.length === 0) return at.dialect.boolean(false);
  const items = test.items.map((item) => sql`(${testOf(of, item, at)}) IS TRUE`);
  return joined(items, ' OR ');
}

/** Whether a list of the document has a value; null when the node is no such list. */
function holds(list: Ast, wanted: Ast, at: Translation): Fragment | null {
  const query = listQuery(list, at);
  if (!query) return null;
  const value = term(wanted, at);
  if (!isConstant(wanted) || value.kind === 'null') throw new Untranslatable('in');
  const item: Term = { kind: value.kind, sql: readField(query.row, fieldKind(value.kind), at) };
  const same = compared('=', item, value, { ...at, quotient: false });
  return sql`EXISTS (SELECT 1 ${fromWhere({ from: query.from, where: [...query.where, same] })})`;
}

function negative(of: Term): Term {
  if (!['number', 'seconds', 'months', 'null'].includes(of.kind)) throw new Untranslatable('-');
  return { ...of, sql: sql`(- (${of.sql}))` };
}

function math(ast: Ast & { k: 'math' }, at: Translation): Term {
  const a = term(ast.a, at);
  const b = term(ast.b, at);
  const kinds = `${a.kind}${ast.op}${b.kind}`;
  if (a.kind === 'null' || b.kind === 'null') return { kind: 'null', sql: raw('NULL') };
  if (kinds === 'string+string') return { kind: 'string', computed: true, sql: sql`((${a.sql}) || (${b.sql}))` };
  if (kinds === 'number/number') {
    return { kind: 'number', computed: true, sql: at.dialect.divide(a.sql, b.sql) };
  }
  if (a.kind === 'date' && (b.kind === 'seconds' || b.kind === 'months')) return moved(a, ast.op, ast.b, b, at);
  if (kinds === 'date-date') {
    const days = sql`(${at.dialect.dayNumber(a.sql)} - ${at.dialect.dayNumber(b.sql)})`;
    return { kind: 'seconds', sql: sql`(${days} * 86400)` };
  }
  const sameKind = a.kind === b.kind && ['number', 'seconds', 'months'].includes(a.kind);
  if (sameKind && (ast.op === '+' || ast.op === '-' || (ast.op === '*' && a.kind === 'number'))) {
    return { kind: a.kind, computed: true, sql: sql`((${a.sql}) ${raw(ast.op)} (${b.sql}))` };
  }
  throw new Untranslatable(kinds);
}

/** A date and a constant duration. Part of a day is dropped towards the past, as in the evaluator. */
function moved(date: Term, op: string, amount: Ast, by: Term, at: Translation): Term {
  const [size] = by.sql.values;
  if (!isConstant(amount) || typeof size !== 'number' || (op !== '+' && op !== '-'))
    throw new Untranslatable('duration');
  const signed = op === '+' ? size : -size;
  const unit = by.kind === 'months' ? 'month' : 'day';
  const count = by.kind === 'months' ? signed : Math.floor(signed / 86_400);
  return { kind: 'date', sql: at.dialect.laterDate(date.sql, unit, at.dialect.parameter('number', count)) };
}

function choice(ast: Ast & { k: 'if' }, at: Translation): Term {
  const yes = term(ast.yes, at);
  const no = term(ast.no, at);
  if (yes.kind !== no.kind && yes.kind !== 'null' && no.kind !== 'null') throw new Untranslatable('if');
  return {
    kind: yes.kind === 'null' ? no.kind : yes.kind,
    computed: Boolean(yes.computed || no.computed),
    sql: sql`CASE WHEN ${condition(ast.cond, at)} THEN ${yes.sql} ELSE ${no.sql} END`,
  };
}

const AGGREGATES = ['count', 'sum', 'min', 'max', 'mean'];

function call(ast: Ast & { k: 'call' }, at: Translation): Term {
  const [first, second] = ast.args;
  if (ast.fn === 'list contains' && first && second) {
    const found = holds(first, second, at);
    if (found) return { kind: 'boolean', sql: found };
  }
  const list = first && ast.args.length === 1 ? listQuery(first, at) : null;
  if (list && AGGREGATES.includes(ast.fn)) return aggregate(ast.fn, list, at);
  if (list && ast.fn === 'is blank') return { kind: 'boolean', sql: sql`NOT EXISTS (SELECT 1 ${fromWhere(list)})` };
  return callTerm(ast, at);
}
