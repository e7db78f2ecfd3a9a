import type { Json, Problem } from '@hearth/expression';
import { deepEqual, isObject } from '../json/equal.ts';
import { type DefinitionCode, problem } from '../problem.ts';
import type { Keyword } from './spot.ts';

/** The JSON Schema type name of a value; a whole number is both `integer` and `number`. */
function hasType(value: Json, type: Json): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'null') return value === null;
  return typeof value === type;
}

const type: Keyword = (value, wanted, spot) => {
  const types = Array.isArray(wanted) ? wanted : [wanted];
  if (types.some((name) => hasType(value, name))) return;
  const code = types.length === 1 && typeof types[0] === 'string' ? typeCodes[types[0]] : undefined;
  spot.report(problem(code ?? 'wrong-type', spot.path, { expected: types.map(String) }));
};

const typeCodes: Record<string, DefinitionCode> = {
  string: 'not-text',
  number: 'not-number',
  integer: 'not-integer',
  boolean: 'not-boolean',
  array: 'not-list',
  object: 'not-object',
};

const constant: Keyword = (value, wanted, spot) => {
  if (!deepEqual(value, wanted))
    spot.report(problem('not-an-option', spot.path, { options: [textOf(wanted)], value: textOf(value) }));
};

const oneOfValues: Keyword = (value, wanted, spot) => {
  if (!Array.isArray(wanted) || wanted.some((option) => deepEqual(value, option))) return;
  spot.report(problem('not-an-option', spot.path, { options: wanted.slice(0, 40).map(textOf), value: textOf(value) }));
};

const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60);

const allOf: Keyword = (value, schemas, spot) => {
  if (Array.isArray(schemas)) for (const schema of schemas) spot.check(value, schema, spot.path);
};

/** When no alternative fits, what the nearest one lacks is told: the one with the fewest problems, deeper ones counting less. */
const anyOf: Keyword = (value, schemas, spot) => {
  if (!Array.isArray(schemas)) return;
  const trials = schemas.map((schema) => spot.trial(value, schema));
  if (trials.some((found) => found.length === 0)) return;
  for (const found of nearest(trials)) spot.report({ ...found, path: spot.path + found.path });
};

const oneOf: Keyword = (value, schemas, spot) => {
  if (!Array.isArray(schemas)) return;
  const trials = schemas.map((schema) => spot.trial(value, schema));
  const fitting = trials.filter((found) => found.length === 0).length;
  if (fitting === 1) return;
  if (fitting > 1) spot.report(problem('fits-several-shapes', spot.path));
  else for (const found of nearest(trials)) spot.report({ ...found, path: spot.path + found.path });
};

function nearest(trials: Problem[][]): Problem[] {
  const weight = (found: Problem[]): number =>
    found.reduce((sum, { path, code }) => sum + (path === '' ? 100 : 1) + (code === 'unknown-name' ? 2 : 0), 0);
  return trials.reduce((best, found) => (weight(found) < weight(best) ? found : best));
}

const not: Keyword = (value, schema, spot) => {
  if (spot.trial(value, schema).length === 0) spot.report(problem('excluded-shape', spot.path));
};

const conditional: Keyword = (value, schema, spot) => {
  const branch = spot.trial(value, schema).length === 0 ? 'then' : 'else';
  if (spot.schema[branch] !== undefined) spot.check(value, spot.schema[branch], spot.path);
};

export const anyKeywords: Record<string, Keyword> = {
  type,
  const: constant,
  enum: oneOfValues,
  allOf,
  anyOf,
  oneOf,
  not,
  if: conditional,
};
