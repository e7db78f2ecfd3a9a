import type { Json, Problem } from '@hearth/expression';
import type { JsonSchema } from '../form.ts';
import { isObject } from '../json/equal.ts';
import { partsOfPointer } from '../json/pointer.ts';
import { problem } from '../problem.ts';
import { anyKeywords } from './any-keywords.ts';
import { listKeywords } from './list-keywords.ts';
import { numberKeywords } from './number-keywords.ts';
import { objectKeywords } from './object-keywords.ts';
import type { Keyword, Spot } from './spot.ts';
import { textKeywords } from './text-keywords.ts';

const keywords: Record<string, Keyword> = {
  ...anyKeywords,
  ...numberKeywords,
  ...textKeywords,
  ...listKeywords,
  ...objectKeywords,
};

/** The keywords of JSON Schema that are interpreted; all others are annotations here. */
export const interpretedKeywords: readonly string[] = Object.keys(keywords).concat('$ref', 'then', 'else');

const MAX_DEPTH = 200;
/** Problems told of one value; nobody reads more. */
const MOST_PROBLEMS = 1000;

/**
 * Checks a value against a JSON Schema 2020-12 by interpretation: no code is generated, so it runs under a strict content policy.
 * Agrees with Ajv on {@link interpretedKeywords}; numbers are compared as decimals. `$ref` may point into the schema itself (`#/$defs/…`).
 * Returns every problem, paths being JSON pointers into the value.
 */
export function validate(value: Json, schema: JsonSchema | boolean, root: JsonSchema | boolean = schema): Problem[] {
  const problems: Problem[] = [];
  apply(value, schema, root, '', 0, problems);
  return problems;
}

function apply(value: Json, schema: unknown, root: unknown, path: string, depth: number, problems: Problem[]): void {
  if (schema === false) problems.push(problem('not-allowed', path));
  if (!isObject(schema)) return;
  if (depth > MAX_DEPTH) {
    problems.push(problem('too-deep', path, { limit: MAX_DEPTH }));
    return;
  }
  const spot: Spot = {
    path,
    schema,
    report: (found) => {
      if (problems.length < MOST_PROBLEMS) problems.push(found);
    },
    check: (part, inner, at) => apply(part, inner, root, at, depth + 1, problems),
    trial: (part, inner) => {
      const found: Problem[] = [];
      apply(part, inner, root, '', depth + 1, found);
      return found;
    },
  };
  if (typeof schema.$ref === 'string') spot.check(value, referenced(root, schema.$ref), path);
  for (const [name, argument] of Object.entries(schema)) {
    if (Object.hasOwn(keywords, name)) keywords[name]!(value, argument, spot);
  }
}

/** What a local reference points at; one that points nowhere allows nothing. */
function referenced(root: unknown, ref: string): unknown {
  if (!ref.startsWith('#')) return false;
  let found: unknown = root;
  for (const part of partsOfPointer(decodeURIComponent(ref.slice(1)))) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return false;
    found = (found as Record<string, unknown>)[part];
  }
  return found;
}
