export type { Ast, Bind, CompareOp, MathOp, ScalarKind, TemporalKind } from './ast.ts';
export { partsOf, sizeOf } from './ast.ts';
export { catalogue } from './catalogue.ts';
export { type Compiled, compile, evaluate, evaluateExactly } from './compile/compile.ts';
export { type Env, isTrue, type Scope, scopeOf } from './env.ts';
export { namesRead } from './names-read.ts';
export { type Catalogue, catalogueOf, type Locale, messageOf, type Problem, type ProblemParam } from './problem.ts';
export type { Kind, Type, TypeScope } from './type.ts';
export type { Json } from './value.ts';
