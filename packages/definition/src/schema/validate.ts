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

const keywords: ReadonlyMap<string, Keyword> = new Map(
  Object.entries({ ...anyKeywords, ...numberKeywords, ...textKeywords, ...listKeywords, ...objectKeywords }),
);

/** The keywords of JSON Schema that are interpreted; all others are annotations here. */
export const interpretedKeywords: readonly string[] = [...keywords.keys(), '$ref', 'then', 'else'];

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
  new At(schema as JsonSchema, root, '', 0, problems).apply(value);
  return problems;
}

/** A place in a value and the schema that counts there: made for every part of every document, so nothing is prepared that may not be needed. */
class At implements Spot {
  readonly schema: JsonSchema;
  readonly path: string;
  readonly #root: unknown;
  readonly #depth: number;
  readonly #problems: Problem[];

  constructor(schema: JsonSchema, root: unknown, path: string, depth: number, problems: Problem[]) {
    this.schema = schema;
    this.path = path;
    this.#root = root;
    this.#depth = depth;
    this.#problems = problems;
  }

  apply(value: Json): void {
    const { schema, path } = this;
    if ((schema as unknown) === false) this.report(problem('not-allowed', path));
    if (!isObject(schema as Json)) return;
    if (this.#depth > MAX_DEPTH) {
      this.report(problem('too-deep', path, { limit: MAX_DEPTH }));
      return;
    }
    if (typeof schema.$ref === 'string') this.check(value, referenced(this.#root, schema.$ref), path);
    // Not `Object.entries`: its lists would cost more than most keywords. A schema is plain JSON, so it has no inherited names.
    for (const name in schema) keywords.get(name)?.(value, schema[name] as Json, this);
  }

  report(found: Problem): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(found);
  }

  check(part: Json, schema: unknown, path: string): void {
    new At(schema as JsonSchema, this.#root, path, this.#depth + 1, this.#problems).apply(part);
  }

  trial(part: Json, schema: unknown): Problem[] {
    const found: Problem[] = [];
    new At(schema as JsonSchema, this.#root, '', this.#depth + 1, found).apply(part);
    return found;
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
