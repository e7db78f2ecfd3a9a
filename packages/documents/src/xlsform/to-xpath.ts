import type { Ast } from '@hearth/expression';

/** What an expression says that XLSForms cannot. */
export class NotSaid extends Error {
  override name = 'NotSaid';
}

const operators: Record<string, string> = { '/': 'div', '**': '**' };
const functions: Record<string, string> = {
  ...{ sum: 'sum', count: 'count', min: 'min', max: 'max', not: 'not', abs: 'abs', floor: 'floor', ceiling: 'ceiling' },
  ...{ today: 'today', now: 'now', contains: 'contains', 'starts with': 'starts-with', 'ends with': 'ends-with' },
  ...{ 'string length': 'string-length', string: 'string', number: 'number', sqrt: 'sqrt', date: 'date' },
};

/**
 * An expression of Hearth as XPath for an XLSForm; fields are called by their keys.
 *
 * @throws NotSaid
 */
export function toXPath(ast: Ast): string {
  switch (ast.k) {
    case 'lit':
      return literal(ast.v);
    case 'dec':
      return ast.v;
    case 'at':
      return ast.kind === 'date' ? `date('${ast.v}')` : refuse(ast.kind);
    case 'name':
      return `\${${ast.name}}`;
    case 'path':
      // Names are looked up in the whole form; the way through the rows is not said.
      return `\${${ast.name}}`;
    case 'neg':
      return `-${within(ast.of)}`;
    case 'math':
      return ast.op === '**'
        ? `pow(${toXPath(ast.a)}, ${toXPath(ast.b)})`
        : `${within(ast.a)} ${operators[ast.op] ?? ast.op} ${within(ast.b)}`;
    case 'cmp':
      return `${within(ast.a)} ${ast.op} ${within(ast.b)}`;
    case 'and':
    case 'or':
      return ast.items.map(within).join(` ${ast.k} `);
    case 'between':
      return `${within(ast.of)} >= ${within(ast.lo)} and ${within(ast.of)} <= ${within(ast.hi)}`;
    case 'in':
      return ast.tests
        .flatMap((test) => (test.k === 'list' ? test.items : [test]))
        .map((test) => `${within(ast.of)} = ${within(test)}`)
        .join(' or ');
    case 'if':
      return `if(${toXPath(ast.cond)}, ${toXPath(ast.yes)}, ${toXPath(ast.no)})`;
    case 'call':
      return call(ast);
    default:
      return refuse(ast.k);
  }
}

function call({ fn, args }: Extract<Ast, { k: 'call' }>): string {
  const all = args.map(toXPath);
  if (fn === 'is blank') return `${within(args[0]!)} = ''`;
  if (fn === 'list contains') return `selected(${all.join(', ')})`;
  if (fn === 'modulo') return `${within(args[0]!)} mod ${within(args[1]!)}`;
  if (fn === 'round half up') return `round(${all.join(', ')})`;
  if (fn === 'substring' && args[1]?.k === 'lit' && typeof args[1].v === 'number') {
    const from = args[1].v - 1;
    const length = args[2]?.k === 'lit' && typeof args[2].v === 'number' ? `, ${from + args[2].v}` : '';
    return `substr(${all[0]}, ${from}${length})`;
  }
  return Object.hasOwn(functions, fn) ? `${functions[fn]}(${all.join(', ')})` : refuse(fn);
}

function literal(value: null | boolean | number | string): string {
  if (value === null) return "''";
  if (typeof value === 'boolean') return `${value}()`;
  if (typeof value === 'number') return String(value);
  return value.includes("'") ? `"${value.replaceAll('"', '')}"` : `'${value}'`;
}

const within = (ast: Ast): string =>
  ['lit', 'dec', 'at', 'name', 'path', 'call'].includes(ast.k) ? toXPath(ast) : `(${toXPath(ast)})`;

function refuse(what: string): never {
  throw new NotSaid(what);
}
