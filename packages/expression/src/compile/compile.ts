import type { Ast } from '../ast.ts';
import { exact } from '../decimal.ts';
import type { Env, Scope } from '../env.ts';
import { builtins } from '../functions/index.ts';
import type { Problem } from '../problem.ts';
import { temporalParsers } from '../temporal-text.ts';
import { type Json, toExactJson, toJson, type Value } from '../value.ts';
import { compileMath, compileNegation } from './arithmetic.ts';
import {
  compileBetween,
  compileComparison,
  compileIn,
  compileJunction,
  compileRange,
  compileUnary,
} from './comparison.ts';
import { compileInstance } from './instance.ts';
import { compileFilter, compileFor, compileNth, compileQuantifier } from './iteration.ts';
import { compileName, compilePath, rowSlot } from './read.ts';
import { type Binder, MAX_STEPS, type Run, StepLimit, type Surroundings, spend, type Thunk } from './run.ts';

/** An expression ready to run: data and surroundings in, plain JSON out. Null when a limit stopped it. */
export type Compiled = (scope: Scope, env: Env) => Json;

const thunks = new WeakMap<Ast, Thunk>();
const compiledAsts = new WeakMap<Ast, Compiled>();

/** Turns an AST into a function, once per AST object. Numbers come out as the nearest JSON numbers. */
export function compile(ast: Ast): Compiled {
  const known = compiledAsts.get(ast);
  if (known) return known;
  const compiled: Compiled = (scope, env) => guarded(ast, scope, env, toJson);
  compiledAsts.set(ast, compiled);
  return compiled;
}

/** As `compile(ast)(scope, env)`, but every number comes out as the text of all its digits: for money. */
export const evaluateExactly = (ast: Ast, scope: Scope, env: Env): Json => guarded(ast, scope, env, toExactJson);

/** The value itself, for those who turn constants into something else. */
export const evaluateValue = (ast: Ast, scope: Scope, env: Env): Value => guarded(ast, scope, env, (value) => value);

/** The value, or the reason when the run was stopped. */
export function evaluate(ast: Ast, scope: Scope, env: Env): { value: Json } | { problem: Problem } {
  const result = attempt(ast, scope, env, toJson);
  return result instanceof Stopped ? { problem: result.problem } : { value: result };
}

function guarded<T>(ast: Ast, scope: Scope, env: Env, form: (value: Value) => T): T | null {
  const result = attempt(ast, scope, env, form);
  if (!(result instanceof Stopped)) return result;
  env.report?.(result.problem);
  return null;
}

/** A run that reached a limit. */
class Stopped {
  readonly problem: Problem;
  constructor(code: string) {
    this.problem = { code, path: '', params: { limit: MAX_STEPS } };
  }
}

/** Runs and puts the value in a form; data nested without measure overflows in either. */
function attempt<T>(ast: Ast, scope: Scope, env: Env, form: (value: Value) => T): T | Stopped {
  const run: Run = { scope, env, slots: [], stepsLeft: MAX_STEPS };
  try {
    return form(thunkOf(ast)(run));
  } catch (fault) {
    if (fault instanceof StepLimit || fault instanceof RangeError) return new Stopped('expression.too-much-work');
    throw fault;
  }
}

function thunkOf(ast: Ast): Thunk {
  const known = thunks.get(ast);
  if (known) return known;
  const thunk = compileNode(ast, []);
  thunks.set(ast, thunk);
  return thunk;
}

function compileNode(ast: Ast, binders: readonly Binder[]): Thunk {
  const compiler = compilers[ast.k] as (ast: Ast, surroundings: Surroundings) => Thunk;
  return compiler(ast, { binders, compile: compileNode });
}

const constant =
  (value: Value): Thunk =>
  () =>
    value;

const compilers: { [K in Ast['k']]: (ast: Ast & { k: K }, surroundings: Surroundings) => Thunk } = {
  lit: (ast) => constant(ast.v),
  dec: (ast) => constant(exact(ast.v)),
  at: (ast) => constant(temporalParsers[ast.kind](ast.v)),
  name: compileName,
  item: (_, { binders }) => {
    const slot = rowSlot(binders, 0);
    return (run) => run.slots[slot] ?? null;
  },
  path: compilePath,
  list: (ast, { binders }) => {
    const items = ast.items.map((item) => compileNode(item, binders));
    return (run) => items.map((item) => item(run));
  },
  record: compileRecord,
  neg: compileNegation,
  math: compileMath,
  cmp: compileComparison,
  and: compileJunction,
  or: compileJunction,
  between: compileBetween,
  in: compileIn,
  unary: compileUnary,
  range: compileRange,
  filter: compileFilter,
  nth: compileNth,
  some: compileQuantifier,
  every: compileQuantifier,
  for: compileFor,
  if: (ast, { binders }) => {
    const [cond, then, otherwise] = [ast.cond, ast.yes, ast.no].map((part) => compileNode(part, binders)) as [
      Thunk,
      Thunk,
      Thunk,
    ];
    return (run) => (cond(run) === true ? then(run) : otherwise(run));
  },
  call: compileCall,
  instance: compileInstance,
};

/** `{ a: 1, b: a + 1 }`: each entry sees those before it. */
function compileRecord(ast: Ast & { k: 'record' }, { binders }: Surroundings): Thunk {
  let inner = binders;
  const entries = ast.entries.map(([name, value]) => {
    const entry = { name, slot: inner.length, value: compileNode(value, inner) };
    inner = [...inner, { row: false, name }];
    return entry;
  });
  return (run) => {
    const pairs = entries.map(({ name, slot, value }): [string, Value] => {
      run.slots[slot] = value(run);
      return [name, run.slots[slot]];
    });
    return Object.fromEntries(pairs);
  };
}

/** A call costs as many steps as the lists that it is given have items. */
function compileCall(ast: Ast & { k: 'call' }, { binders }: Surroundings): Thunk {
  const args = ast.args.map((arg) => compileNode(arg, binders));
  const builtin = Object.hasOwn(builtins, ast.fn) ? builtins[ast.fn] : undefined;
  if (!builtin) return constant(null);
  return (run) => {
    const values = args.map((arg) => arg(run));
    for (const value of values) if (Array.isArray(value)) spend(run, value.length);
    return builtin(values, run.env);
  };
}
