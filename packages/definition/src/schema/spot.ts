import type { Json, Problem } from '@hearth/expression';
import type { JsonSchema } from '../form.ts';

/** Where a keyword is applied: the value's pointer, the schema around the keyword, and the ways to go on from here. */
export interface Spot {
  path: string;
  schema: JsonSchema;
  report(problem: Problem): void;
  /** Checks a part of the value against a schema and reports what is found. */
  check(value: Json, schema: unknown, path: string): void;
  /** What a schema would report, without reporting it. */
  trial(value: Json, schema: unknown): Problem[];
}

/** One keyword of JSON Schema: looks at the values it is about and ignores all others, as the standard says. */
export type Keyword = (value: Json, argument: Json, spot: Spot) => void;
