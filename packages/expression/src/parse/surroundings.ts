import type { Ast, ScalarKind } from '../ast.ts';
import type { Problem } from '../problem.ts';
import { ANY, type Type, type TypeScope } from '../type.ts';
import type { TreeNode } from './tree.ts';

export interface Typed {
  ast: Ast;
  type: Type;
}

/** What a list row or a loop variable adds to the names inside it. */
type Frame = { row: Type } | { variable: string; type: Type };

/** What the builder of a node knows: the text, the names in sight, and where to put problems. */
export interface Surroundings {
  text: string;
  names: TypeScope;
  /** Unknown names are fields of unknown type. */
  open: boolean;
  /** Wrong types and arguments are warnings, and the value is null, as FEEL says. */
  lenient: boolean;
  frames: readonly Frame[];
  depth: number;
  problems: Problem[];
  /** Builds the AST of a part. */
  build(node: TreeNode, around: Surroundings): Typed;
}

export const sourceOf = (node: TreeNode, { text }: Surroundings): string => text.slice(node.from, node.to);

export const inRow = (row: Type, around: Surroundings): Surroundings => ({
  ...around,
  frames: [...around.frames, { row }],
});

export const withVariable = (variable: string, type: Type, around: Surroundings): Surroundings => ({
  ...around,
  frames: [...around.frames, { variable, type }],
});

/** Notes a problem that no value could repair: the text is refused. */
export function refuse(node: TreeNode, code: string, around: Surroundings, params?: Problem['params']): Typed {
  around.problems.push({ code, path: '', from: node.from, to: node.to, ...(params && { params }) });
  return { ast: { k: 'lit', v: null }, type: ANY };
}

/** Notes that kinds do not fit: an error for an author, a warning and null where FEEL is taken as it is. */
export function misfit(node: TreeNode, code: string, around: Surroundings, params?: Problem['params']): void {
  const level = around.lenient ? 'warning' : 'error';
  around.problems.push({ code, path: '', from: node.from, to: node.to, level, ...(params && { params }) });
}

/**
 * How a name is found: innermost first, then the document, then, when names are open, anything. FEEL's `partial`, the
 * results of a loop so far, is never a name: with it a loop could double a text at each turn.
 */
export function resolve(name: string, { frames, names, open }: Surroundings): Typed | null {
  let row = 0;
  let unsure = false;
  for (const frame of frames.toReversed()) {
    if ('variable' in frame) {
      if (frame.variable === name) return variableOf(name, unsure ? ANY : frame.type);
      continue;
    }
    const field = frame.row.fields && Object.hasOwn(frame.row.fields, name) ? frame.row.fields[name] : undefined;
    if (field && !unsure) return { ast: { k: 'name', name, ...kindOf(field), row }, type: field };
    if (name === 'item') return { ast: { k: 'item' }, type: frame.row };
    unsure ||= frame.row.kind === 'any' || (frame.row.kind === 'record' && !frame.row.fields);
    row += 1;
  }
  const known = Object.hasOwn(names, name) ? names[name] : undefined;
  if (known && !unsure) return { ast: { k: 'name', name, ...kindOf(known) }, type: known };
  if (!known && name === 'partial') return null;
  return known || unsure || open ? { ast: { k: 'name', name }, type: ANY } : null;
}

const variableOf = (name: string, type: Type): Typed => ({ ast: { k: 'name', name, ...kindOf(type) }, type });

/** The annotation of a read, by which wrong-typed data reads as blank. */
export const kindOf = ({ kind }: Type): { t?: ScalarKind } => (kind === 'any' || kind === 'range' ? {} : { t: kind });

/** All names that could be meant, for a suggestion. */
export const namesInSight = ({ frames, names }: Surroundings): string[] => [
  ...frames.flatMap((frame) => ('variable' in frame ? [frame.variable] : Object.keys(frame.row.fields ?? {}))),
  ...Object.keys(names),
];
