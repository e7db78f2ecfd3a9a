import { evaluate } from '../compile/compile.ts';
import { type Env, scopeOf } from '../env.ts';
import type { Problem } from '../problem.ts';
import type { Json } from '../value.ts';
import { parseText } from './parse.ts';
import { unreadableIn } from './unreadable.ts';

/** Levels of lists and records in data; a form has five. */
const MAX_DATA_DEPTH = 100;

/**
 * The record that a line evaluates against: an object, FEEL text of a record, or nothing, which is an empty one. Names and
 * texts come out composed (NFC), as in documents. Null when it is none of these.
 */
export function contextOf(context: Json, env: Env): { record: Record<string, Json> } | { problem: Problem } | null {
  if (context === null) return { record: {} };
  if (isObject(context)) return recordOf(context);
  if (typeof context !== 'string') return null;
  const parsed = parseText(context);
  if (!parsed.ok) return { problem: parsed.problems[0] as Problem };
  const result = evaluate(parsed.ast, scopeOf({}), env);
  if ('problem' in result) return result;
  return isObject(result.value) ? { record: result.value } : null;
}

export const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function recordOf(context: Record<string, Json>): { record: Record<string, Json> } | { problem: Problem } {
  if (depthOf(context) > MAX_DATA_DEPTH) return problem('expression.data-too-deep', { limit: MAX_DATA_DEPTH });
  const text = JSON.stringify(context).normalize('NFC');
  let character: string | undefined;
  const record = JSON.parse(text, (key, value) => {
    character ??= unreadableIn(typeof value === 'string' ? key + value : key)?.character;
    return value;
  });
  return character ? problem('expression.unreadable-character', { character }) : { record };
}

/** How deep a value is nested, looking no deeper than it must. */
function depthOf(value: Json, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > MAX_DATA_DEPTH) return depth;
  return Object.values(value).reduce<number>((deepest, item) => Math.max(deepest, depthOf(item, depth + 1)), depth);
}

const problem = (code: string, params: Problem['params']): { problem: Problem } => ({
  problem: { code, path: '', ...(params && { params }) },
});
