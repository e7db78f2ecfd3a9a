import type { Ast, CompareOp } from '../ast.ts';
import { ANY, BOOLEAN, comparable, type Kind, type Type } from '../type.ts';
import { kindName } from './kind-name.ts';
import { misfit, refuse, type Surroundings, sourceOf, type Typed } from './surroundings.ts';
import { childrenOf, type TreeNode } from './tree.ts';

/** `a < b`, `a between b and c`, `a in tests`. */
export function buildComparison(node: TreeNode, around: Surroundings): Typed {
  const [left, operator, ...rest] = childrenOf(node);
  if (!left || !operator) return refuse(node, 'expression.not-understood', around, { text: sourceOf(node, around) });
  const a = around.build(left, around);
  if (operator.name === 'between') return buildBetween(a, rest, around);
  if (operator.name === 'in') return buildIn(a, rest, around);
  const [right] = rest;
  if (!right || left.name === 'Comparison') return refuse(node, 'expression.nested-comparison', around);
  if (childrenOf(right)[0]?.name === 'CompareOp') {
    const doubled = sourceOf(operator, around) === '=' && sourceOf(right, around).startsWith('=');
    return refuse(node, doubled ? 'expression.double-equals' : 'expression.nested-comparison', around);
  }
  const b = around.build(right, around);
  const op = sourceOf(operator, around) as CompareOp;
  checkSides(node, op, a.type, b.type, around);
  return { ast: { k: 'cmp', op, a: a.ast, b: b.ast }, type: BOOLEAN };
}

const ORDERED: Kind[] = ['number', 'string', 'date', 'date-time', 'time', 'duration', 'any'];

function checkSides(node: TreeNode, op: CompareOp, a: Type, b: Type, around: Surroundings): void {
  const equality = op === '=' || op === '!=';
  if (!comparable(a, b))
    misfit(node, 'expression.different-types', around, { left: kindName(a.kind), right: kindName(b.kind) });
  else if (!equality && !(ORDERED.includes(a.kind) && ORDERED.includes(b.kind))) {
    misfit(node, 'expression.no-order', around, { left: kindName(ORDERED.includes(a.kind) ? b.kind : a.kind) });
  }
}

function buildBetween(of: Typed, rest: TreeNode[], around: Surroundings): Typed {
  const [lo, hi] = rest.filter(({ name }) => name !== 'and').map((node) => ({ node, ...around.build(node, around) }));
  if (!lo || !hi) return { ast: { k: 'lit', v: null }, type: ANY };
  checkSides(lo.node, '>=', of.type, lo.type, around);
  checkSides(hi.node, '<=', of.type, hi.type, around);
  return { ast: { k: 'between', of: of.ast, lo: lo.ast, hi: hi.ast }, type: BOOLEAN };
}

function buildIn(of: Typed, rest: TreeNode[], around: Surroundings): Typed {
  const tests = rest
    .flatMap((node) => (node.name === 'PositiveUnaryTests' ? childrenOf(node) : [node]))
    .filter(({ name }) => name === 'PositiveUnaryTest');
  const built = tests.map((test) => {
    const [inner] = childrenOf(test);
    const typed = inner ? around.build(inner, around) : { ast: { k: 'lit', v: null } as Ast, type: ANY };
    checkTest(test, of.type, typed.type, around);
    return typed.ast;
  });
  return { ast: { k: 'in', of: of.ast, tests: built }, type: BOOLEAN };
}

function checkTest(node: TreeNode, value: Type, test: Type, around: Surroundings): void {
  const wanted = test.kind === 'list' && value.kind !== 'list' ? (test.items ?? ANY) : test;
  const inside = wanted.kind === 'range' ? (wanted.items ?? ANY) : wanted;
  if (comparable(value, inside)) return;
  misfit(node, 'expression.different-types', around, { left: kindName(value.kind), right: kindName(inside.kind) });
}

/** A range or a half comparison such as `> 3`, whose type is a range of what it compares with. */
export function buildUnaryTest(node: TreeNode, around: Surroundings): Typed {
  const [first, value] = childrenOf(node);
  if (first?.name === 'Interval') return buildInterval(first, around);
  if (first?.name !== 'CompareOp' || !value) {
    return refuse(node, 'expression.not-understood', around, { text: sourceOf(node, around) });
  }
  const of = around.build(value, around);
  const op = sourceOf(first, around) as CompareOp;
  return { ast: { k: 'unary', op, of: of.ast }, type: { kind: 'range', items: of.type } };
}

export function buildInterval(node: TreeNode, around: Surroundings): Typed {
  const text = sourceOf(node, around);
  const [lo, hi] = childrenOf(node)
    .filter(({ name }) => !['[', ']', '(', ')', '..'].includes(name))
    .map((end) => around.build(end, around));
  if (!lo || !hi) return refuse(node, 'expression.not-understood', around, { text });
  checkSides(node, '<', lo.type, hi.type, around);
  const ast: Ast = { k: 'range', lo: lo.ast, hi: hi.ast, loIn: text.startsWith('['), hiIn: text.endsWith(']') };
  return { ast, type: { kind: 'range', items: lo.type } };
}

/** `a and b and c` becomes one node, so that long conditions are not deep. */
export function buildJunction(node: TreeNode, around: Surroundings): Typed {
  const k = node.name === 'Conjunction' ? 'and' : 'or';
  const items = operandsOf(node, node.name).map((operand) => {
    const typed = around.build(operand, around);
    expectBoolean(operand, typed, around);
    return typed.ast;
  });
  return { ast: { k, items }, type: BOOLEAN };
}

const operandsOf = (node: TreeNode, junction: string): TreeNode[] =>
  node.name === junction
    ? childrenOf(node)
        .filter(({ name }) => name !== 'and' && name !== 'or')
        .flatMap((part) => operandsOf(part, junction))
    : [node];

export function expectBoolean(node: TreeNode, { type }: Typed, around: Surroundings): void {
  if (type.kind === 'boolean' || type.kind === 'any') return;
  misfit(node, 'expression.not-a-condition', around, { actual: kindName(type.kind) });
}
