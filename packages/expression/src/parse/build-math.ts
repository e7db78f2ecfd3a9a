import type { MathOp } from '../ast.ts';
import { ANY, type Kind, NUMBER, STRING, type Type } from '../type.ts';
import { kindName } from './kind-name.ts';
import { misfit, refuse, type Surroundings, sourceOf, type Typed } from './surroundings.ts';
import { childrenOf, type TreeNode } from './tree.ts';

/** Sums and products; a long one is walked along its left side, so that it is not deep. */
export function buildMath(node: TreeNode, around: Surroundings): Typed {
  const [first, ...rest] = childrenOf(node);
  if (first?.name === 'ArithOp') return buildSign(node, rest[0], sourceOf(first, around), around);
  const [operator, second] = rest;
  if (!first || !operator || !second)
    return refuse(node, 'expression.not-understood', around, { text: sourceOf(node, around) });
  const a = first.name === 'ArithmeticExpression' ? buildMath(first, around) : around.build(first, around);
  const b = around.build(second, around);
  const written = sourceOf(operator, around);
  const op = (written === '^' ? '**' : written) as MathOp;
  const type = mathType(op, a.type, b.type);
  if (!type)
    misfit(node, 'expression.wrong-operands', around, {
      operator: op,
      left: kindName(a.type.kind),
      right: kindName(b.type.kind),
    });
  return { ast: { k: 'math', op, a: a.ast, b: b.ast }, type: type ?? ANY };
}

function buildSign(node: TreeNode, operand: TreeNode | undefined, sign: string, around: Surroundings): Typed {
  if (sign !== '-' || !operand) return refuse(node, 'expression.unary-plus', around);
  const of = around.build(operand, around);
  if (!['number', 'duration', 'any'].includes(of.type.kind)) {
    misfit(node, 'expression.no-negative', around, { actual: kindName(of.type.kind) });
  }
  if (of.ast.k === 'lit' && typeof of.ast.v === 'number') return { ast: { k: 'lit', v: -of.ast.v || 0 }, type: NUMBER };
  return { ast: { k: 'neg', of: of.ast }, type: of.type };
}

/** The kind of the result, by operator and kinds; null when the operator does not take them. */
const RESULTS: Record<string, Kind> = {
  'number+number': 'number',
  'string+string': 'string',
  'duration+duration': 'duration',
  'date+duration': 'date',
  'duration+date': 'date',
  'date-time+duration': 'date-time',
  'duration+date-time': 'date-time',
  'time+duration': 'time',
  'duration+time': 'time',
  'number-number': 'number',
  'duration-duration': 'duration',
  'date-duration': 'date',
  'date-time-duration': 'date-time',
  'time-duration': 'time',
  'date-date': 'duration',
  'date-date-time': 'duration',
  'date-time-date': 'duration',
  'date-time-date-time': 'duration',
  'time-time': 'duration',
  'number*number': 'number',
  'duration*number': 'duration',
  'number*duration': 'duration',
  'number/number': 'number',
  'duration/number': 'duration',
  'duration/duration': 'number',
  'number**number': 'number',
};

function mathType(op: MathOp, a: Type, b: Type): Type | null {
  const kind = RESULTS[`${a.kind}${op}${b.kind}`];
  if (kind) return { kind };
  if (a.kind !== 'any' && b.kind !== 'any') return null;
  const known = a.kind === 'any' ? b.kind : a.kind;
  return known === 'boolean' || known === 'list' || known === 'record' || known === 'range' ? null : guessed(op, known);
}

/** With one side unknown, a text can only be joined to a text; other results stay open. */
const guessed = (op: MathOp, known: Kind): Type | null => (known === 'string' ? (op === '+' ? STRING : null) : ANY);
