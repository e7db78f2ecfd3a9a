import type { Json } from '@hearth/expression';
import { isObject, type JsonObject } from '../json/equal.ts';
import { below } from '../json/pointer.ts';
import { knownNames } from '../json/suggestion.ts';
import { problem } from '../problem.ts';
import { patternOf } from './pattern.ts';
import type { Keyword, Spot } from './spot.ts';

const required: Keyword = (value, names, spot) => {
  if (!isObject(value) || !Array.isArray(names)) return;
  for (const name of names) {
    if (typeof name !== 'string' || Object.hasOwn(value, name)) continue;
    spot.report(problem('required', below(spot.path, name), { name }));
  }
};

const properties: Keyword = (value, schemas, spot) => {
  if (!isObject(value) || !isObject(schemas)) return;
  for (const name of Object.keys(schemas)) {
    if (Object.hasOwn(value, name)) spot.check(value[name]!, schemas[name], below(spot.path, name));
  }
};

const patternProperties: Keyword = (value, schemas, spot) => {
  if (!isObject(value) || !isObject(schemas)) return;
  for (const [pattern, schema] of Object.entries(schemas)) {
    for (const [name, item] of Object.entries(value)) {
      if (patternOf(pattern)?.test(name)) spot.check(item, schema, below(spot.path, name));
    }
  }
};

/** Unknown names told of one object; an object with more of them is another thing altogether. */
const MOST_UNKNOWN = 100;

const additionalProperties: Keyword = (value, schema, spot) => {
  if (!isObject(value) || schema === true) return;
  const known = objectAt(spot, 'properties');
  const patterns = Object.keys(objectAt(spot, 'patternProperties'));
  let unknown = 0;
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(known, name) || patterns.some((pattern) => patternOf(pattern)?.test(name))) continue;
    if (schema === false && ++unknown > MOST_UNKNOWN) return;
    if (schema === false) spot.report(unknownName(name, Object.keys(known), value, below(spot.path, name)));
    else spot.check(value[name]!, schema, below(spot.path, name));
  }
};

function objectAt(spot: Spot, keyword: string): { [key: string]: unknown } {
  const found = spot.schema[keyword];
  return isObject(found) ? found : {};
}

function unknownName(name: string, known: string[], value: JsonObject, path: string) {
  const free = known.filter((candidate) => !Object.hasOwn(value, candidate));
  return problem('unknown-name', path, { name, known: knownNames(name, free) });
}

const propertyNames: Keyword = (value, schema, spot) => {
  if (!isObject(value)) return;
  for (const name of Object.keys(value)) {
    for (const found of spot.trial(name as Json, schema)) spot.report({ ...found, path: below(spot.path, name) });
  }
};

const minProperties: Keyword = (value, limit, spot) => {
  if (!isObject(value) || typeof limit !== 'number' || Object.keys(value).length >= limit) return;
  spot.report(problem('object-too-small', spot.path, { limit }));
};

const maxProperties: Keyword = (value, limit, spot) => {
  if (!isObject(value) || typeof limit !== 'number' || Object.keys(value).length <= limit) return;
  spot.report(problem('object-too-large', spot.path, { limit }));
};

export const objectKeywords: Record<string, Keyword> = {
  required,
  properties,
  patternProperties,
  additionalProperties,
  propertyNames,
  minProperties,
  maxProperties,
};
