import { type Ast, type CompareOp, printAst } from '../src/index.ts';
import { parseText } from '../src/parse/index.ts';
import type { Json } from '../src/value.ts';

/** Where this language and feelin differ on purpose. */
export interface Difference {
  why: string;
  /** A text, and data on which the two values differ. */
  example: [text: string, data: Record<string, Json>];
  /** What this language means, in words that feelin reads alike; null when a part does not meet this difference. */
  spell(part: Ast): Ast | null;
}

const NULL: Ast = { k: 'lit', v: null };
const compared = (a: Ast, op: CompareOp, b: Ast): Ast => ({ k: 'cmp', op, a, b });
const inside = (of: Ast, lo: Ast, hi: Ast): Ast => ({
  k: 'and',
  items: [compared(of, '>=', lo), compared(of, '<=', hi)],
});
const blankAsNull = (of: Ast): Ast => ({ k: 'if', cond: compared(of, '=', { k: 'lit', v: '' }), yes: NULL, no: of });
const isYes = (part: Ast): Ast => compared(part, '=', { k: 'lit', v: true });

export const differences: Difference[] = [
  {
    why: 'sum, min and max skip blanks, and the sum of nothing is 0, as a clerk adds up a column',
    example: ['sum(成员.收入)', { 成员: [{ 收入: 1 }, { 收入: null }] }],
    spell: (part) => {
      if (part.k !== 'call' || !['sum', 'min', 'max'].includes(part.fn)) return null;
      const [list] = part.args as [Ast];
      const filled: Ast = { k: 'filter', of: list, by: compared({ k: 'item' }, '!=', NULL) };
      const zero: Ast = { k: 'list', items: [{ k: 'lit', v: 0 }] };
      const summed: Ast = { k: 'call', fn: 'concatenate', args: [zero, filled] };
      return { ...part, args: [part.fn === 'sum' ? summed : filled] };
    },
  },
  {
    why: 'a bare yes/no field in a filter means that it is yes; feelin takes it for a position',
    example: ['count(成员[残疾])', { 成员: [{ 残疾: true }] }],
    spell: (part) => {
      if (part.k !== 'filter') return null;
      const negated = part.by.k === 'call' && part.by.fn === 'not';
      const field = part.by.k === 'call' ? part.by.args[0] : part.by;
      if (field?.k !== 'name') return null;
      return { ...part, by: negated ? compared(field, '=', { k: 'lit', v: false }) : isYes(field) };
    },
  },
  {
    why: 'an empty text is blank, so it equals null',
    example: ['substring before(名称, "乙") = null', { 名称: '甲' }],
    spell: (part) => {
      if (part.k !== 'cmp' || (part.op !== '=' && part.op !== '!=')) return null;
      return compared(blankAsNull(part.a), part.op, blankAsNull(part.b));
    },
  },
  {
    why: 'nothing lies between 3 and 1 (DMN 1.5, table 54); feelin swaps the ends',
    example: ['收 between 3 and 1', { 收: 2 }],
    spell: (part) => {
      if (part.k === 'between') return inside(part.of, part.lo, part.hi);
      const [test] = part.k === 'in' ? part.tests : [];
      return part.k === 'in' && test?.k === 'range' ? inside(part.of, test.lo, test.hi) : null;
    },
  },
  {
    why: 'a month between two days counts only when it is full (DMN 1.5, table 68); feelin rounds',
    example: ['years and months duration(date("2012-03-25"), date("2016-05-23")).months', {}],
    spell: (part) => {
      if (part.k !== 'path' || part.of.k !== 'call' || part.of.fn !== 'years and months duration') return null;
      const [from, to] = part.of.args.map(printAst) as [string, string];
      const full = (a: string, b: string): string =>
        `modulo(((${b}).year - (${a}).year) * 12 + (${b}).month - (${a}).month - (if (${b}).day < (${a}).day then 1 else 0), 12)`;
      const parsed = parseText(`if (${from}) <= (${to}) then ${full(from, to)} else -${full(to, from)}`);
      return parsed.ok ? parsed.ast : null;
    },
  },
];

/** An expression with every deliberate difference spelled out. */
export function spelledOut(ast: Ast): Ast {
  return rebuilt(ast) as Ast;
}

function rebuilt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rebuilt);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rebuilt(part)]));
  return 'k' in parts ? differences.reduce((part, { spell }) => spell(part) ?? part, parts as Ast) : parts;
}
