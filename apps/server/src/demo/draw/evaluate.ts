import { shanghaiDate } from '@hearth/china';
import { type Ast, compile, type Json, scopeOf, type TypeScope } from '@hearth/expression';
import { parse } from '@hearth/expression/parse';
import type { Drawing } from './drawing.ts';

const parsed = new Map<string, Ast>();

/** The value of an expression over the names of a drawing. */
export function evaluate(text: string, { names, now }: Drawing): Json {
  const ast = parsed.get(text) ?? parseOver(text, Object.keys(names));
  return compile(ast)(scopeOf(names), { today: shanghaiDate(now), now });
}

/** Templates are written without a schema, so any name may hold anything. */
function parseOver(text: string, names: string[]): Ast {
  const scope: TypeScope = Object.fromEntries(names.map((name) => [name, { kind: 'any' }]));
  const result = parse(text, scope);
  if (!result.ok) throw new Error(`demo template: ${text}: ${result.problems.map(({ code }) => code).join(', ')}`);
  parsed.set(text, result.ast);
  return result.ast;
}
