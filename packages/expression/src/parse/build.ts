import { instanceTests } from '../compile/instance.ts';
import { ANY, BOOLEAN, join, listOf, type Type } from '../type.ts';
import { buildCall } from './build-call.ts';
import { buildComparison, buildInterval, buildJunction, buildUnaryTest, expectBoolean } from './build-comparison.ts';
import { buildFilter, buildFor, buildPath, buildQuantified } from './build-iteration.ts';
import { buildAt, buildBoolean, buildNull, buildNumber, buildString, textOfLiteral } from './build-literal.ts';
import { buildMath } from './build-math.ts';
import { nearest } from './suggest.ts';
import {
  misfit,
  namesInSight,
  refuse,
  resolve,
  type Surroundings,
  sourceOf,
  type Typed,
  withVariable,
} from './surroundings.ts';
import { childrenOf, type TreeNode } from './tree.ts';

/** How deep an expression may be nested; long `and`, `or` and sums are not deep. */
export const MAX_DEPTH = 64;

type Builder = (node: TreeNode, around: Surroundings) => Typed;

const builders: Record<string, Builder> = {
  null: buildNull,
  BooleanLiteral: buildBoolean,
  NumericLiteral: buildNumber,
  StringLiteral: buildString,
  VariableName: buildName,
  PathExpression: buildPath,
  FilterExpression: buildFilter,
  FunctionInvocation: buildCall,
  DateTimeLiteral: (node, around) =>
    childrenOf(node)[0]?.name === 'AtLiteral' ? buildOnly(node, around) : buildCall(node, around),
  AtLiteral: buildAt,
  ArithmeticExpression: buildMath,
  Comparison: buildComparison,
  SimplePositiveUnaryTest: buildUnaryTest,
  Interval: buildInterval,
  Conjunction: buildJunction,
  Disjunction: buildJunction,
  ParenthesizedExpression: buildOnly,
  PositiveUnaryTest: buildOnly,
  QuantifiedExpression: buildQuantified,
  ForExpression: buildFor,
  IfExpression: buildIf,
  List: buildList,
  Context: buildRecord,
  InstanceOfExpression: buildInstance,
};

/** The typed AST of a node of the tree; the kinds that the profile leaves out are refused. */
export function build(node: TreeNode, around: Surroundings): Typed {
  if (around.depth >= MAX_DEPTH) return refuse(node, 'expression.too-deep', around, { limit: MAX_DEPTH });
  const builder = builders[node.name];
  if (!builder) return refuse(node, 'expression.not-allowed', around, { text: sourceOf(node, around) });
  return builder(node, { ...around, depth: around.depth + 1 });
}

function buildOnly(node: TreeNode, around: Surroundings): Typed {
  const [only] = childrenOf(node).filter(({ name }) => name !== '(' && name !== ')');
  return only
    ? build(only, around)
    : refuse(node, 'expression.not-understood', around, { text: sourceOf(node, around) });
}

function buildName(node: TreeNode, around: Surroundings): Typed {
  const name = childrenOf(node)
    .map((word) => sourceOf(word, around))
    .join(' ');
  const found = resolve(name, around);
  if (found && (/^[^\s]+$/.test(name) || found.type !== ANY)) return found;
  const guess = nearest(name, namesInSight(around));
  if (guess) return refuse(node, 'expression.misspelt-name', around, { name, guess });
  return refuse(node, 'expression.unknown-name', around, { name });
}

function buildIf(node: TreeNode, around: Surroundings): Typed {
  const [condition, then, otherwise] = childrenOf(node).filter(({ name }) => !['if', 'then', 'else'].includes(name));
  if (!condition || !then || !otherwise) return refuse(node, 'expression.incomplete-if', around);
  const cond = build(condition, around);
  expectBoolean(condition, cond, around);
  const a = build(then, around);
  const b = build(otherwise, around);
  const ast = { k: 'if' as const, cond: cond.ast, yes: a.ast, no: b.ast };
  return { ast, type: a.type === ANY ? b.type : b.type === ANY ? a.type : join(a.type, b.type) };
}

function buildList(node: TreeNode, around: Surroundings): Typed {
  const items = childrenOf(node)
    .filter(({ name }) => name !== '[' && name !== ']' && name !== ',')
    .map((item) => build(item, around));
  const [first, ...rest] = items.map(({ type }) => type);
  return { ast: { k: 'list', items: items.map(({ ast }) => ast) }, type: listOf(rest.reduce(join, first ?? ANY)) };
}

/** `{ name: value }`; a later entry sees the earlier ones. */
function buildRecord(node: TreeNode, around: Surroundings): Typed {
  let inner = around;
  const fields: Record<string, Type> = Object.create(null);
  const entries: [string, Typed['ast']][] = [];
  for (const entry of childrenOf(node).filter(({ name }) => name === 'ContextEntry')) {
    const [key, value] = childrenOf(entry);
    if (!key || !value) return refuse(entry, 'expression.not-understood', around, { text: sourceOf(entry, around) });
    const name = keyOf(key, around);
    if (name in fields) {
      misfit(entry, 'expression.duplicate-entry', around, { name });
      return buildNull();
    }
    const typed = build(value, inner);
    fields[name] = typed.type;
    entries.push([name, typed.ast]);
    inner = withVariable(name, typed.type, inner);
  }
  return { ast: { k: 'record', entries }, type: { kind: 'record', fields } };
}

function keyOf(key: TreeNode, around: Surroundings): string {
  const [only] = childrenOf(key);
  const text = sourceOf(key, around);
  return only?.name === 'StringLiteral' ? textOfLiteral(text) : text.replace(/\s+/g, ' ');
}

function buildInstance(node: TreeNode, around: Surroundings): Typed {
  const [value, , , typeNode] = childrenOf(node);
  const type = typeNode
    ? sourceOf(typeNode, around)
        .replace(/\s+/g, ' ')
        .replace(/ ?([<>]) ?/g, '$1')
    : '';
  if (!value || !Object.hasOwn(instanceTests, type))
    return refuse(node, 'expression.unknown-type', around, { name: type });
  return { ast: { k: 'instance', of: build(value, around).ast, type }, type: BOOLEAN };
}
