import type { Ast, Bind } from './ast.ts';

/** The canonical FEEL text of an expression; `parse` gives the same AST back. */
export const printAst = (ast: Ast): string => print(ast);

/** How tightly a construct binds, loosest first. An operand that binds less tightly gets brackets. */
const LOOSE = 0;
const OR = 1;
const AND = 2;
const COMPARISON = 3;
const SUM = 4;
const PRODUCT = 5;
const POWER = 6;
const SIGN = 7;
const ATOM = 8;

function tightness(ast: Ast): number {
  switch (ast.k) {
    case 'unary':
    case 'if':
    case 'some':
    case 'every':
    case 'for':
      return LOOSE;
    case 'or':
      return OR;
    case 'and':
      return AND;
    case 'cmp':
    case 'between':
    case 'in':
    case 'instance':
      return COMPARISON;
    case 'math':
      return ast.op === '+' || ast.op === '-' ? SUM : ast.op === '**' ? POWER : PRODUCT;
    case 'neg':
      return SIGN;
    case 'lit':
      return typeof ast.v === 'number' && ast.v < 0 ? SIGN : ATOM;
    default:
      return ATOM;
  }
}

const within = (ast: Ast, least: number): string => (tightness(ast) < least ? `(${print(ast)})` : print(ast));

function print(ast: Ast): string {
  switch (ast.k) {
    case 'lit':
      return typeof ast.v === 'string' ? quoted(ast.v) : String(ast.v);
    case 'dec':
      return ast.v;
    case 'at':
      return `${ast.kind === 'date-time' ? 'date and time' : ast.kind}(${quoted(ast.v)})`;
    case 'name':
      return ast.name;
    case 'item':
      return 'item';
    case 'path':
      return `${within(ast.of, ATOM)}.${ast.name}`;
    case 'list':
      return `[${ast.items.map(print).join(', ')}]`;
    case 'record':
      return `{${ast.entries.map(([name, value]) => `${quoted(name)}: ${print(value)}`).join(', ')}}`;
    case 'call':
      return `${ast.fn}(${ast.args.map(print).join(', ')})`;
    case 'filter':
      return `${within(ast.of, ATOM)}[${print(ast.by)}]`;
    case 'nth':
      return `${within(ast.of, ATOM)}[${print(ast.n)}]`;
    case 'some':
    case 'every':
      return `${ast.k} ${ast.binds.map(printBind).join(', ')} satisfies ${print(ast.body)}`;
    case 'for':
      return `for ${ast.binds.map(printBind).join(', ')} return ${print(ast.body)}`;
    case 'if':
      return `if ${print(ast.cond)} then ${print(ast.yes)} else ${print(ast.no)}`;
    default:
      return printOperator(ast);
  }
}

type Operator = Extract<
  Ast,
  { k: 'neg' | 'math' | 'cmp' | 'and' | 'or' | 'between' | 'in' | 'unary' | 'range' | 'instance' }
>;

function printOperator(ast: Operator): string {
  switch (ast.k) {
    case 'neg':
      return `-${within(ast.of, ATOM)}`;
    case 'math': {
      const own = tightness(ast);
      return `${within(ast.a, own)} ${ast.op} ${within(ast.b, own + 1)}`;
    }
    case 'cmp':
      return `${within(ast.a, SUM)} ${ast.op} ${within(ast.b, SUM)}`;
    case 'and':
    case 'or':
      return ast.items.map((item) => within(item, tightness(ast) + 1)).join(` ${ast.k} `);
    case 'between':
      return `${within(ast.of, SUM)} between ${within(ast.lo, SUM)} and ${within(ast.hi, SUM)}`;
    case 'in':
      return `${within(ast.of, SUM)} in ${printTests(ast.tests)}`;
    case 'unary':
      return `${ast.op} ${within(ast.of, SUM)}`;
    case 'range':
      return `${ast.loIn ? '[' : '('}${within(ast.lo, SUM)}..${within(ast.hi, SUM)}${ast.hiIn ? ']' : ')'}`;
    case 'instance':
      return `${within(ast.of, SUM)} instance of ${ast.type}`;
  }
}

function printTests(tests: Ast[]): string {
  const [only] = tests;
  return tests.length === 1 && (only?.k === 'list' || only?.k === 'range')
    ? print(only)
    : `(${tests.map(print).join(', ')})`;
}

const printBind = (bind: Bind): string =>
  `${bind.name} in ${within(bind.in, SUM)}${bind.to ? `..${within(bind.to, SUM)}` : ''}`;

/** A text literal; control characters as escapes, so that the expression stays on one line. */
const quoted = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}"`;
