import type { Json } from '@hearth/expression';
import { isObject, type JsonObject } from '../json/equal.ts';
import { below } from '../json/pointer.ts';
import type { Report } from './report.ts';

/**
 * A JSON Schema of anybody's making in the words of a form: choices written as `oneOf` of constants or with `enumNames`, answers that
 * may be null, parts put together by `allOf`. What a form cannot show is reported with its place. References are resolved already.
 */
export function plainSchema(schema: JsonObject, path: string, report: Report): JsonObject {
  const types = typesOf(schema);
  if (types.length > 0 && !types.includes('object')) unsupported('type', schema.type!, path, report);
  const plain = plainObject(schema, path, report);
  const rest = Object.entries(plain).filter(([keyword, value]) => {
    if (!ofObjects.has(keyword) || keyword === 'properties') return true;
    if (keyword !== 'required' && !isOpen(keyword, value)) unsupported(keyword, value, path, report);
    return keyword === 'required';
  });
  return Object.fromEntries(rest);
}

/** Keywords that say something about an object beyond its fields. */
const ofObjects = new Set([
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'propertyNames',
  'unevaluatedProperties',
  'minProperties',
  'maxProperties',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
]);

/** Whatever else a document holds is kept, so there is nothing to say about leave to hold it, or the want of it. */
const isOpen = (keyword: string, value: Json): boolean => keyword.endsWith('Properties') && typeof value === 'boolean';

const unsupported = (keyword: string, value: Json, path: string, report: Report): void =>
  report.add('keyword-unsupported', below(path, keyword), {
    keyword: typeof value === 'string' ? `${keyword}: ${value}` : keyword,
  });

function plainObject(schema: JsonObject, path: string, report: Report): JsonObject {
  const whole = together(schema);
  const properties = isObject(whole.properties) ? whole.properties : {};
  const fields = Object.entries(properties).map(([key, property]): [string, Json] => [
    key,
    plainField(property, below(below(path, 'properties'), key), report),
  ]);
  return { ...whole, properties: Object.fromEntries(fields) };
}

/** A part that holds nothing but fields is as good as written in place. */
function together({ allOf, ...schema }: JsonObject): JsonObject {
  if (!Array.isArray(allOf) || !allOf.every(isPart)) return allOf === undefined ? schema : { ...schema, allOf };
  const parts = [...(allOf as JsonObject[]).map(together), schema];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties ?? {})),
    required: parts.flatMap(({ required }) => (Array.isArray(required) ? required : [])),
  };
}

const partKeywords = ['type', 'properties', 'required', 'title', 'description', 'allOf', '$id', '$comment'];

const isPart = (part: Json): boolean =>
  isObject(part) && Object.keys(part).every((keyword) => partKeywords.includes(keyword));

function plainField(given: Json, path: string, report: Report): Json {
  if (!isObject(given)) {
    report.add('kind-unclear', path);
    return given;
  }
  const schema = withOptions(withoutNull(given));
  if (typeof schema.format === 'string' && !known.has(schema.format)) return withoutFormat(schema, path, report);
  if (schema.properties !== undefined || schema.allOf !== undefined) return plainInside(schema, path, report);
  if (!isObject(schema.items)) return schema;
  const items = below(path, 'items');
  if (schema.items.properties) return { ...schema, items: plainInside(schema.items, items, report) };
  const { options, ...item } = withOptions(withoutNull(schema.items));
  return { ...schema, items: item, ...(options !== undefined && { options }) };
}

const known = new Set(['date', 'time', 'date-time']);

/** Held by nobody, so it is said; the answer is a line of text. */
function withoutFormat({ format, ...schema }: JsonObject, path: string, report: Report): JsonObject {
  unsupported('format', format!, path, report);
  return schema;
}

/** Conditions over a part are held when it is checked, but fields that only they name are on no screen. */
function plainInside(schema: JsonObject, path: string, report: Report): JsonObject {
  const { additionalProperties, patternProperties, ...plain } = plainObject(schema, path, report);
  for (const [keyword, value] of Object.entries({ additionalProperties, patternProperties })) {
    if (isObject(value)) unsupported(keyword, value, path, report);
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf', 'then', 'else', 'dependencies', 'dependentSchemas']) {
    if (JSON.stringify(plain[keyword])?.includes('"properties":')) unsupported(keyword, plain[keyword]!, path, report);
  }
  return plain;
}

const typesOf = ({ type }: JsonObject): Json[] => (type === undefined ? [] : Array.isArray(type) ? type : [type]);

/** Null says that there is no answer, which every form allows. */
function withoutNull(schema: JsonObject): JsonObject {
  const types = typesOf(schema).filter((type) => type !== 'null');
  const one = types.length === 1 ? { ...schema, type: types[0]! } : schema;
  const { enum: values } = one;
  const two =
    Array.isArray(values) && values.includes(null) ? { ...one, enum: values.filter((value) => value !== null) } : one;
  for (const keyword of ['anyOf', 'oneOf']) {
    const { [keyword]: given, ...rest } = two;
    const others = Array.isArray(given) ? given.filter((other) => !(isObject(other) && other.type === 'null')) : [];
    if (Array.isArray(given) && others.length === 1 && given.length === 2 && isObject(others[0]))
      return { ...others[0], ...rest };
  }
  return two;
}

/** Choices that JSON Schema can only say with constants, or that others name beside their `enum`. */
function withOptions(schema: JsonObject): JsonObject {
  const { oneOf, anyOf, enum: values, enumNames, const: only, ...rest } = schema;
  const constants = [oneOf, anyOf].find((list) => Array.isArray(list) && list.every(isConstant)) as
    | JsonObject[]
    | undefined;
  if (constants)
    return { ...rest, options: constants.map((one) => ({ value: one.const!, title: String(one.title ?? one.const) })) };
  if (Array.isArray(values) && Array.isArray(enumNames)) {
    return { ...rest, options: values.map((value, index) => ({ value, title: String(enumNames[index] ?? value) })) };
  }
  if (typeof only === 'string' && rest.type === undefined) return { ...rest, enum: [only] };
  if (rest.type === 'boolean' && Array.isArray(values)) return rest;
  return schema;
}

const isConstant = (one: Json): boolean =>
  isObject(one) && (typeof one.const === 'string' || typeof one.const === 'number');
