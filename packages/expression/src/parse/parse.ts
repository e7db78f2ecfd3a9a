import { type Ast, sizeOf } from '../ast.ts';
import { namesRead } from '../names-read.ts';
import type { Problem } from '../problem.ts';
import type { Kind, Type, TypeScope } from '../type.ts';
import { build, MAX_DEPTH } from './build.ts';
import { bracketComparisons } from './in-operand.ts';
import { kindName } from './kind-name.ts';
import { normalise } from './normalise.ts';
import { misfit, type Surroundings } from './surroundings.ts';
import { syntaxProblem } from './syntax-problem.ts';
import { firstError, type TreeNode } from './tree.ts';
import { unreadableIn } from './unreadable.ts';
import { unusualNames } from './unusual-names.ts';

export const MAX_LENGTH = 2000;
export const MAX_NODES = 300;

export interface ParseOptions {
  /** What the result must be: `'boolean'` for a guard. */
  expect?: Kind;
  /** Names that the schema does not have are fields of unknown type, not problems. */
  open?: boolean;
  /** Kinds that do not fit are warnings and give null when they are evaluated, as FEEL says. */
  lenient?: boolean;
}

export type Parsed =
  /** `names`: see `namesRead`. `warnings` is empty unless lenient. */
  { ok: true; ast: Ast; type: Type; names: string[]; warnings: Problem[] } | { ok: false; problems: Problem[] };

/**
 * Reads an expression against the names and types of a form's schema. All problems are returned, with positions in the
 * text as it was typed (full-width punctuation is understood). Never throws, whatever the text. Pass the same schema
 * object for all the expressions of a form: what is known about its names is kept with it, so it must not change.
 */
export function parse(text: string, schema: TypeScope, options: ParseOptions = {}): Parsed {
  const obstacle = obstacleIn(text);
  if (obstacle) return refused([obstacle]);
  try {
    return read(text, schema, options);
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    return refused([problem('expression.too-deep', 0, text.length, { limit: MAX_DEPTH })]);
  }
}

/** Reads an expression whose names are not known: every name is a field of unknown type. */
export const parseText = (text: string): Parsed => parse(text, NO_NAMES, { open: true, lenient: true });

const NO_NAMES: TypeScope = {};

/** Why a text is not even looked at. */
function obstacleIn(text: string): Problem | null {
  const { length } = text;
  if (text.trim() === '') return problem('expression.empty', 0, length);
  if (length > MAX_LENGTH) return problem('expression.too-long', MAX_LENGTH, length, { limit: MAX_LENGTH, length });
  const unreadable = unreadableIn(text);
  if (!unreadable) return null;
  const { at, character } = unreadable;
  return problem('expression.unreadable-character', at, at + 1, { character });
}

const problem = (code: string, from: number, to: number, params?: Problem['params']): Problem => ({
  code,
  path: '',
  from,
  to,
  ...(params && { params }),
});

const refused = (problems: Problem[]): Parsed => ({ ok: false, problems });

function read(input: string, schema: TypeScope, options: ParseOptions): Parsed {
  const { normalised, root } = bracketComparisons(normalise(input, unusualNames(schema)));
  const { text, offsets } = normalised;
  const located = (problem: Problem): Problem => ({
    ...problem,
    from: offsets[problem.from ?? 0] ?? 0,
    to: offsets[problem.to ?? text.length] ?? input.length,
  });
  const error = firstError(root);
  if (error) return refused([located(syntaxProblem(error, text))]);
  const { around, typed } = buildRoot(root, text, schema, options);
  const problems = around.problems.map(located);
  const errors = problems.filter(({ level }) => level !== 'warning');
  if (errors.length > 0 || !typed) return refused(errors);
  const size = sizeOf(typed.ast);
  if (size > MAX_NODES) {
    return refused([problem('expression.too-large', 0, input.length, { limit: MAX_NODES, size })]);
  }
  return { ok: true, ...typed, names: namesRead(typed.ast), warnings: problems };
}

function buildRoot(root: TreeNode, text: string, names: TypeScope, options: ParseOptions) {
  const { open = false, lenient = false, expect } = options;
  const around: Surroundings = { text, names, open, lenient, frames: [], depth: 0, problems: [], build };
  let only = root.firstChild;
  while (only?.name.endsWith('Comment')) only = only.nextSibling;
  const typed = only ? build(only, around) : null;
  if (only && typed && expect && typed.type.kind !== expect && typed.type.kind !== 'any') {
    misfit(only, expect === 'boolean' ? 'expression.not-a-condition' : 'expression.wrong-result', around, {
      expected: kindName(expect),
      actual: kindName(typed.type.kind),
    });
  }
  return { around, typed };
}
