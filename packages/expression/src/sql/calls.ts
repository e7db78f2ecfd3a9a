import type { Ast } from '../ast.ts';
import { evaluateValue } from '../compile/compile.ts';
import { scopeOf } from '../env.ts';
import { type Fragment, raw, sql } from './fragment.ts';
import { isConstant, type Term, type Translation, Untranslatable } from './translate.ts';

type Call = (args: Term[], at: Translation, ast: Ast[]) => Term;

const kindsOf = (args: Term[], ...kinds: Term['kind'][]): void => {
  for (const [index, { kind }] of args.entries()) {
    if (kind !== kinds[index]) throw new Untranslatable(kind);
  }
};

const computedText = (text: Fragment): Term => ({ kind: 'string', computed: true, sql: text });
const condition = (text: Fragment): Term => ({ kind: 'boolean', sql: text });

/** The scale must be written as a number: 0 to 6 decimals. */
function scaleIn(ast: Ast | undefined): number {
  if (!ast) return 0;
  const scale = isConstant(ast) ? evaluateValue(ast, scopeOf({}), { today: '', now: '' }) : null;
  if (typeof scale !== 'number' || !Number.isInteger(scale) || scale < 0 || scale > 6)
    throw new Untranslatable('scale');
  return scale;
}

const texts =
  (make: (text: Fragment, match: Fragment, at: Translation) => Fragment): Call =>
  (args, at) => {
    kindsOf(args, 'string', 'string');
    const [text, match] = args as [Term, Term];
    return condition(make(text.sql, match.sql, at));
  };

const calls: Record<string, Call> = {
  not: (args) => {
    kindsOf(args, 'boolean');
    return condition(sql`(NOT (${args[0]!.sql}))`);
  },
  abs: (args) => {
    kindsOf(args, 'number');
    return { ...args[0]!, sql: sql`abs(${args[0]!.sql})` };
  },
  'round half up': (args, { dialect }, [, scale]) => {
    kindsOf(args.slice(0, 1), 'number');
    return { kind: 'number', computed: true, sql: dialect.roundHalfUp(args[0]!.sql, scaleIn(scale)) };
  },
  'is blank': ([value]) => {
    const { kind, sql: text } = value as Term;
    return condition(kind === 'string' ? sql`(${text} IS NULL OR ${text} = '')` : sql`(${text} IS NULL)`);
  },
  'string length': (args) => {
    kindsOf(args, 'string');
    return { kind: 'number', sql: sql`length(${args[0]!.sql})` };
  },
  contains: texts((text, match, { dialect }) => sql`(${dialect.position(text, match)} > 0)`),
  'starts with': texts((text, match) => sql`(substr(${text}, 1, length(${match})) = ${match})`),
  'ends with': texts(
    (text, match) =>
      sql`(length(${text}) >= length(${match}) AND substr(${text}, length(${text}) - length(${match}) + 1) = ${match})`,
  ),
  substring: (args, { dialect }, [, start, length]) => {
    kindsOf(args.slice(0, 1), 'string');
    const from = scaleOf(start);
    const rest = length ? sql`, ${dialect.wholeNumber(dialect.parameter('number', scaleOf(length)))}` : raw('');
    const whole = dialect.wholeNumber(dialect.parameter('number', from));
    return computedText(sql`substr(${args[0]!.sql}, ${whole}${rest})`);
  },
  date: (args) => {
    const [from] = args;
    if (args.length !== 1 || (from?.kind !== 'date' && from?.kind !== 'date-time')) throw new Untranslatable('date');
    return { kind: 'date', sql: sql`substr(${from.sql}, 1, 10)` };
  },
  'years and months duration': (args, at) => {
    const [from, to] = args.map(day) as [Fragment, Fragment];
    const span = (a: Fragment, b: Fragment): Fragment =>
      sql`(${monthOf(b, at)} - ${monthOf(a, at)} - CASE WHEN substr(${b}, 9, 2) < substr(${a}, 9, 2) THEN 1 ELSE 0 END)`;
    return {
      kind: 'months',
      sql: sql`CASE WHEN ${from} <= ${to} THEN ${span(from, to)} WHEN ${from} > ${to} THEN - ${span(to, from)} END`,
    };
  },
};

const day = ({ kind, sql: text }: Term): Fragment => {
  if (kind !== 'date' && kind !== 'date-time') throw new Untranslatable(kind);
  return sql`substr(${text}, 1, 10)`;
};

/** Months since the year 0. */
const monthOf = (date: Fragment, { dialect }: Translation): Fragment =>
  sql`(${dialect.wholeNumber(sql`substr(${date}, 1, 4)`)} * 12 + ${dialect.wholeNumber(sql`substr(${date}, 6, 2)`)})`;

/** A position from 1 or a length, written as a number. */
function scaleOf(ast: Ast | undefined): number {
  const value = ast && isConstant(ast) ? evaluateValue(ast, scopeOf({}), { today: '', now: '' }) : null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw new Untranslatable('substring');
  return value;
}

/** The parts of dates and durations that follow a dot. */
const properties: Record<string, (of: Term, at: Translation) => Fragment | null> = {
  years: ({ kind, sql: text }, { dialect }) => (kind === 'months' ? dialect.wholeDivide(text, 12) : null),
  days: ({ kind, sql: text }, { dialect }) =>
    kind === 'seconds' ? dialect.wholeDivide(dialect.wholeNumber(text), 86_400) : null,
};

/** A function, or a property of what a function or a difference gives. */
export function callTerm(ast: Ast & { k: 'call' | 'path' }, at: Translation): Term {
  if (ast.k === 'path') {
    const property = Object.hasOwn(properties, ast.name) ? properties[ast.name] : undefined;
    const found = property?.(at.term(ast.of, at), at);
    if (!found) throw new Untranslatable(ast.name);
    return { kind: 'number', sql: found };
  }
  const make = Object.hasOwn(calls, ast.fn) ? calls[ast.fn] : undefined;
  if (!make) throw new Untranslatable(ast.fn);
  const args = ast.args.map((arg) => at.term(arg, at));
  return args.some(({ kind }) => kind === 'null') ? blankCall(ast.fn) : make(args, at, ast.args);
}

/** A function of a blank is blank. */
function blankCall(fn: string): Term {
  if (fn === 'is blank') throw new Untranslatable(fn);
  return { kind: 'null', sql: raw('NULL') };
}
