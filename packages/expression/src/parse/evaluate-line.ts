import { evaluate } from '../compile/compile.ts';
import { type Env, scopeOf } from '../env.ts';
import type { Problem } from '../problem.ts';
import type { Json } from '../value.ts';
import { contextOf, isObject } from './context-of.ts';
import { type Parsed, parse, parseText } from './parse.ts';
import { schemaOf } from './schema-of.ts';

/** What `hearth eval` answers to one line. */
export type LineResult = { value: Json } | { problem: Problem };

/** A parsed line, for those who evaluate it elsewhere. */
export interface Line {
  parsed: Parsed & { ok: true };
  context: Record<string, Json>;
}

/**
 * One line of `hearth eval`: `{"expression": "…", "context": {…}}` gives its value or the first problem. The context is an
 * object, FEEL text of a record, or absent. Never throws, whatever the line.
 */
export function evaluateLine(line: string, env: Env): LineResult {
  const read = readLine(line, env);
  return 'problem' in read ? read : evaluate(read.parsed.ast, scopeOf(read.context), env);
}

/** Answers every line of NDJSON that is not empty, in order. */
export async function* evaluateLines(
  lines: Iterable<string> | AsyncIterable<string>,
  env: Env,
): AsyncGenerator<LineResult> {
  for await (const line of lines) if (line.trim() !== '') yield evaluateLine(line, env);
}

/**
 * Reads a line. `typed` takes the kinds of names from the context, as SQL needs them; without it a name is of any kind.
 */
export function readLine(line: string, env: Env, { typed = false } = {}): Line | { problem: Problem } {
  const input = jsonOf(line);
  if (!isObject(input) || typeof input.expression !== 'string') return badLine();
  const context = contextOf(input.context ?? null, env) ?? badLine();
  if ('problem' in context) return context;
  const parsed = typed
    ? parse(input.expression, schemaOf(context.record), { open: true, lenient: true })
    : parseText(input.expression);
  return parsed.ok ? { parsed, context: context.record } : { problem: parsed.problems[0] ?? badLine().problem };
}

function jsonOf(line: string): Json {
  try {
    return JSON.parse(line.replace(/^\ufeff/, '')) as Json;
  } catch {
    return null;
  }
}

const badLine = (): { problem: Problem } => ({ problem: { code: 'expression.bad-line', path: '' } });
