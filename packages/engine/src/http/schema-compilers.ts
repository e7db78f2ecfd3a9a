import { type TSchema, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import fastJson from 'fast-json-stringify';
import type { FastifySchemaCompiler, FastifySerializerCompiler } from 'fastify/types/schema.js';

/**
 * Makes the check of what a request brings when the first such request comes, once for each schema and part of a request. A server
 * has several hundred checks and answers, of which an hour's work uses a few: making all of them would cost most of its start.
 */
export const checkWhenAsked: FastifySchemaCompiler<TSchema> = (route) => {
  const made = route.httpPart === 'body' ? bodyChecks : otherChecks;
  return (value) => kept(made, route.schema, () => TypeBoxValidatorCompiler(route))(value);
};

/** Makes the function that writes answers of a schema as JSON when the first such answer goes out, once for each schema. */
export const writeWhenAsked: FastifySerializerCompiler<TSchema> =
  ({ schema }) =>
  (answer) =>
    kept(writers, schema, () => fastJson(schema))(answer);

type Made<T> = WeakMap<TSchema, T>;

const writers: Made<(answer: unknown) => string> = new WeakMap();
const bodyChecks: Made<ReturnType<typeof TypeBoxValidatorCompiler>> = new WeakMap();
const otherChecks: Made<ReturnType<typeof TypeBoxValidatorCompiler>> = new WeakMap();

function kept<T>(made: Made<T>, schema: TSchema, make: () => T): T {
  const known = made.get(schema);
  if (known) return known;
  const one = make();
  made.set(schema, one);
  return one;
}
