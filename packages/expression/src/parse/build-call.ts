import type { Ast, TemporalKind } from '../ast.ts';
import { ANY, type Type } from '../type.ts';
import { constantOf } from './build-literal.ts';
import { kindName } from './kind-name.ts';
import { canonicalName, functionNames, type Param, type Signature, signaturesOf } from './signatures.ts';
import { nearest } from './suggest.ts';
import { misfit, refuse, type Surroundings, sourceOf, type Typed } from './surroundings.ts';
import { childrenOf, type TreeNode } from './tree.ts';

/** Functions of FEEL that this language leaves out on purpose: what they cost is without bound, or no clerk needs them. */
const LEFT_OUT = [
  'matches',
  'replace',
  'split',
  'sort',
  'get value',
  'get entries',
  'context',
  'context put',
  'context merge',
];

interface Argument {
  name: string | null;
  node: TreeNode;
  typed: Typed;
}

/** `name(arguments)`: the arguments are put in the order of the declaration, named ones too. */
export function buildCall(node: TreeNode, around: Surroundings): Typed {
  const [callee, ...rest] = childrenOf(node);
  if (!callee) return refuse(node, 'expression.not-understood', around, { text: sourceOf(node, around) });
  const written = canonicalName(childrenOf(callee).length > 0 ? wordsOf(callee, around) : sourceOf(callee, around));
  const signatures = ['VariableName', 'SpecialFunctionName', 'DateTimeConstructor'].includes(callee.name)
    ? signaturesOf(written)
    : undefined;
  if (!signatures) return unknownFunction(callee, written, around);
  const args = argumentsIn(rest, around);
  const matching = signatures.filter((signature) => takes(signature, args));
  const fitting = matching.find((signature) => fits(signature, args));
  const signature = fitting ?? matching[0];
  if (!signature) return wrongArguments(node, written, signatures, args, around);
  if (!fitting) noteMisfits(signature, written, args, around);
  const ordered = inOrder(signature, args);
  if (written === 'time' && hasOffset(ordered)) return refuse(node, 'expression.time-zone', around);
  return (
    folded(node, written, ordered, around) ?? {
      ast: { k: 'call', fn: written, args: ordered },
      type: resultOf(signature, args),
    }
  );
}

/** A name of several words with single spaces between them. */
const wordsOf = (node: TreeNode, around: Surroundings): string =>
  childrenOf(node)
    .map((word) => sourceOf(word, around))
    .join(' ');

function unknownFunction(callee: TreeNode, name: string, around: Surroundings): Typed {
  if (LEFT_OUT.includes(name)) return refuse(callee, 'expression.function-left-out', around, { name });
  const guess = nearest(name, functionNames);
  if (guess) return refuse(callee, 'expression.misspelt-function', around, { name, guess });
  return refuse(callee, 'expression.unknown-function', around, { name });
}

function argumentsIn(nodes: TreeNode[], around: Surroundings): Argument[] {
  const holder = nodes.find((node) => node.name === 'PositionalParameters' || node.name === 'NamedParameters');
  if (!holder) return [];
  return childrenOf(holder).map((node) => {
    if (node.name !== 'NamedParameter') return { name: null, node, typed: around.build(node, around) };
    const [name, value] = childrenOf(node);
    return {
      name: name ? sourceOf(name, around).replace(/\s+/g, ' ') : null,
      node,
      typed: around.build(value ?? node, around),
    };
  });
}

/** Whether a signature takes these arguments by number or by name, whatever their kinds. */
function takes({ params, rest }: Signature, args: Argument[]): boolean {
  const required = params.filter(({ optional }) => !optional);
  if (args.some(({ name }) => name !== null)) {
    const names = args.map(({ name }) => name);
    return (
      names.every((name, index) => params.some((param) => param.name === name) && names.indexOf(name) === index) &&
      required.every((param) => names.includes(param.name)) &&
      !(rest && params.length > 1)
    );
  }
  return args.length >= required.length && (rest || args.length <= params.length);
}

const paramOf = ({ params }: Signature, arg: Argument, index: number): Param | undefined =>
  arg.name === null ? (params[index] ?? params.at(-1)) : params.find((param) => param.name === arg.name);

const fits = (signature: Signature, args: Argument[]): boolean =>
  args.every((arg, index) => accepts(paramOf(signature, arg, index), arg.typed.type));

const accepts = (param: Param | undefined, { kind }: Type): boolean =>
  !param || kind === 'any' || param.kinds.includes('any') || param.kinds.includes(kind);

function noteMisfits(signature: Signature, name: string, args: Argument[], around: Surroundings): void {
  for (const [index, arg] of args.entries()) {
    const param = paramOf(signature, arg, index);
    if (accepts(param, arg.typed.type)) continue;
    const params = {
      name,
      position: index + 1,
      expected: (param?.kinds ?? []).map(kindName),
      actual: kindName(arg.typed.type.kind),
    };
    misfit(arg.node, 'expression.wrong-argument', around, params);
  }
}

function wrongArguments(
  node: TreeNode,
  name: string,
  signatures: Signature[],
  args: Argument[],
  around: Surroundings,
): Typed {
  const known = signatures.flatMap(({ params }) => params.map((param) => param.name));
  const stranger = args.find((arg) => arg.name !== null && !known.includes(arg.name));
  if (stranger) misfit(stranger.node, 'expression.unknown-argument', around, { name, argument: stranger.name });
  else misfit(node, 'expression.wrong-argument-count', around, { name, actual: args.length });
  return { ast: { k: 'lit', v: null }, type: ANY };
}

/** Positional arguments; one that is left out before a given one is null. */
function inOrder({ params }: Signature, args: Argument[]): Ast[] {
  if (args.every(({ name }) => name === null)) return args.map(({ typed }) => typed.ast);
  const last = params.findLastIndex((param) => args.some((arg) => arg.name === param.name));
  return params.slice(0, last + 1).map((param): Ast => {
    const given = args.find((arg) => arg.name === param.name);
    return given?.typed.ast ?? { k: 'lit', v: null };
  });
}

/** `time(12, 0, 0, offset)` has a time zone unless the offset is null. */
const hasOffset = ([, , , offset]: Ast[]): boolean =>
  offset !== undefined && !(offset.k === 'lit' && offset.v === null);

const KINDS: Record<string, TemporalKind> = {
  date: 'date',
  time: 'time',
  'date and time': 'date-time',
  duration: 'duration',
};

/** `date("2026-01-01")` is a literal. */
function folded(node: TreeNode, fn: string, args: Ast[], around: Surroundings): Typed | null {
  const kind = Object.hasOwn(KINDS, fn) ? KINDS[fn] : undefined;
  const [text] = args;
  if (!kind || args.length !== 1 || text?.k !== 'lit' || typeof text.v !== 'string') return null;
  const constant = constantOf(kind, text.v);
  if (constant) return constant;
  if (constant === undefined) return refuse(node, 'expression.time-zone', around);
  misfit(node, 'expression.bad-literal', around, { text: text.v });
  return { ast: { k: 'lit', v: null }, type: ANY };
}

function resultOf({ result }: Signature, args: Argument[]): Type {
  const first = args[0]?.typed.type ?? ANY;
  if (result === 'same') return first;
  if (result === 'item') return first.kind === 'list' ? (first.items ?? ANY) : first;
  return result;
}
