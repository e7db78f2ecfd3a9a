import type { Problem } from '@hearth/expression';
import type { FastifySchemaValidationError } from 'fastify';
import { problem } from './problem.ts';

/** What the schema of a route found wrong with a request, as problems at JSON pointers into the body. */
export function requestProblems(errors: readonly FastifySchemaValidationError[]): Problem[] {
  const problems = errors.flatMap(problemsOf);
  // A union reports each of its members; the clerk needs a place once.
  const seen = new Set<string>();
  return problems.filter(({ code, path, params }) => {
    const key = `${code} ${path} ${params?.name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function problemsOf({ keyword, instancePath, params }: FastifySchemaValidationError): Problem[] {
  // Said once more by `additionalProperties`, with the name.
  if (keyword === 'boolean') return [];
  if (keyword === 'additionalProperties') {
    return names(params.additionalProperties ?? params.additionalProperty).map((name) =>
      problem('request-unknown-value', { name }, `${instancePath}/${escaped(name)}`),
    );
  }
  if (keyword === 'required') {
    return names(params.requiredProperties ?? params.missingProperty).map((name) =>
      problem('request-missing-value', { name }, `${instancePath}/${escaped(name)}`),
    );
  }
  const name = instancePath.split('/').at(-1) ?? '';
  if (keyword !== 'type') return [problem('request-wrong-value', { name }, instancePath)];
  return [problem('request-wrong-type', { name, expected: names(params.type) }, instancePath)];
}

const names = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
