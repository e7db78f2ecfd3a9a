import { interpretedKeywords } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { readableForm } from '../exchange/readable-form.ts';
import { fieldKey } from '../field-key.ts';
import type { Finding } from '../finding.ts';
import type { DocumentProblemCode } from '../problem.ts';

type JsonObject = { [key: string]: Json };

/** A JSON Schema of an object as `form.json`. */
export interface JsonSchemaForm {
  readonly title: string | null;
  readonly form: JsonObject;
  /** What could not be taken over, with JSON pointers into the schema. */
  readonly findings: readonly Finding[];
}

/** Keywords that are about a field as it is filled in; whatever else a schema says is named and left out. */
const kept = new Set(
  [...interpretedKeywords, 'title', 'description', 'default', 'examples', 'deprecated', 'readOnly', '$comment'].filter(
    (keyword) =>
      !['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'additionalProperties'].includes(keyword),
  ),
);
/** Keywords that say nothing to whoever fills a form in. */
const silent = new Set([
  '$schema',
  '$id',
  '$defs',
  'definitions',
  'additionalProperties',
  'unevaluatedProperties',
  '$anchor',
]);
/** Rows of the language hold rows, and no more. */
const deepest = 2;

/** Reads a plain JSON Schema (draft-07 to 2020-12) of an object. Undefined when its root is no object. */
export function readJsonSchema(schema: unknown): JsonSchemaForm | undefined {
  if (!isObject(schema)) return undefined;
  const reading = new Reading(schema);
  const root = reading.resolved(schema);
  if (!isObject(root.properties)) return undefined;
  const form = { schema: reading.object(root, '', 0) };
  const readable = readableForm(form, (pointer, value) => found('json-schema-refused', pointer, value));
  const title = typeof root.title === 'string' ? root.title : null;
  return { title, form: readable.form, findings: [...reading.findings, ...readable.findings] };
}

class Reading {
  readonly findings: Finding[] = [];
  readonly #root: JsonObject;

  constructor(root: JsonObject) {
    this.#root = root;
  }

  /** A schema with its reference, the parts of `allOf` and the want of an answer taken in. */
  resolved(schema: JsonObject, depth = 0): JsonObject {
    if (depth > 20) return {};
    const { $ref, allOf, ...own } = schema;
    const parts = [
      ...(typeof $ref === 'string' ? [this.#target($ref)] : []),
      ...(Array.isArray(allOf) ? allOf.filter(isObject) : []),
    ].map((part) => this.resolved(part, depth + 1));
    return withoutNull(parts.reduce<JsonObject>((whole, part) => together(part, whole), own));
  }

  #target(ref: string): JsonObject {
    let at: Json | undefined = this.#root;
    for (const step of ref
      .replace(/^#\/?/, '')
      .split('/')
      .filter((one) => one !== '')) {
      const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
      at = isObject(at) ? at[name] : undefined;
    }
    return ref.startsWith('#') && isObject(at) ? at : {};
  }

  object(schema: JsonObject, pointer: string, depth: number): JsonObject {
    const properties: JsonObject = {};
    const required = new Set(Array.isArray(schema.required) ? schema.required : []);
    const names: string[] = [];
    for (const [name, given] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
      const at = `${pointer}/properties/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const key = fieldKey(name, new Set(Object.keys(properties)));
      if (key !== name) this.#find('json-schema-name-changed', at, name, { key });
      const field = this.#field(this.resolved(isObject(given) ? given : {}), at, depth);
      if (!field) continue;
      properties[key] = key === name || field.title !== undefined ? field : { ...field, title: name };
      if (required.has(name)) names.push(key);
    }
    for (const keyword of Object.keys(schema)) {
      if (isAboutObjects(keyword) || silent.has(keyword) || kept.has(keyword)) continue;
      this.#find('json-schema-keyword-not-kept', `${pointer}/${keyword}`, keyword);
    }
    return { type: 'object', required: names, properties };
  }

  #field(schema: JsonObject, at: string, depth: number): JsonObject | undefined {
    if (isObject(schema.properties)) {
      return { kind: 'section', ...this.#plain(schema, at), ...this.object(schema, at, depth) };
    }
    if (schema.type === 'array') return this.#list(schema, at, depth);
    const choices = optionsOf(schema);
    if (choices) return { kind: 'single-choice', ...this.#plain(schema, at), options: choices };
    const plain = this.#plain(schema, at);
    if (schema.type === undefined && schema.enum === undefined) {
      this.#find('json-schema-field-not-mapped', at, String(schema.type ?? ''));
      return { ...plain, type: 'string' };
    }
    return plain;
  }

  #list(schema: JsonObject, at: string, depth: number): JsonObject | undefined {
    const items = this.resolved(isObject(schema.items) ? schema.items : {});
    const { items: _, uniqueItems, ...plain } = this.#plain(schema, at);
    if (isObject(items.properties)) {
      if (depth < deepest) return { ...plain, items: this.object(items, `${at}/items`, depth + 1) };
      this.#find('json-schema-too-deep', at, 'items');
      return undefined;
    }
    const choices = optionsOf(items) ?? (Array.isArray(items.enum) ? items.enum.map(option) : undefined);
    if (choices) return { ...plain, type: 'array', kind: 'multiple-choice', options: choices };
    // A list of single values is a list of rows with one column.
    const column = { ...this.#plain(items, `${at}/items`), ...(items.type === undefined ? { type: 'string' } : {}) };
    return { ...plain, items: { type: 'object', required: [], properties: { 内容: column } } };
  }

  /** The keywords that a field keeps. */
  #plain(schema: JsonObject, at: string): JsonObject {
    const plain: JsonObject = {};
    for (const [keyword, value] of Object.entries(schema)) {
      const isOwn = isAboutObjects(keyword) || silent.has(keyword) || ['oneOf', 'anyOf', 'enumNames'].includes(keyword);
      if (kept.has(keyword) && keyword !== 'properties' && keyword !== 'required') plain[keyword] = value;
      else if (!isOwn) this.#find('json-schema-keyword-not-kept', `${at}/${keyword}`, keyword);
      else if (/Of$/.test(keyword) && !optionsOf(schema))
        this.#find('json-schema-keyword-not-kept', `${at}/${keyword}`, keyword);
    }
    return isObject(schema.properties) ? without(plain, 'type') : plain;
  }

  #find(code: DocumentProblemCode, pointer: string, value: string, more: Record<string, string> = {}): void {
    this.findings.push(found(code, pointer, value, more));
  }
}

const found = (
  code: DocumentProblemCode,
  pointer: string,
  value: string,
  more: Record<string, string> = {},
): Finding => ({
  ...{ code, path: pointer, level: 'warning' },
  params: { pointer, value, ...more },
});

const isAboutObjects = (keyword: string): boolean => ['properties', 'required', 'type', 'items'].includes(keyword);

function without(schema: JsonObject, keyword: string): JsonObject {
  const { [keyword]: _, ...rest } = schema;
  return rest;
}

function together(part: JsonObject, whole: JsonObject): JsonObject {
  const both = { ...part, ...whole };
  if (isObject(part.properties)) both.properties = { ...part.properties, ...((whole.properties as JsonObject) ?? {}) };
  if (Array.isArray(part.required)) both.required = [...part.required, ...((whole.required as Json[]) ?? [])];
  return both;
}

/** Null says that there is no answer, which every form allows. */
function withoutNull(schema: JsonObject): JsonObject {
  for (const keyword of ['anyOf', 'oneOf']) {
    const { [keyword]: given, ...rest } = schema;
    const others = Array.isArray(given) ? given.filter((one) => !(isObject(one) && one.type === 'null')) : [];
    if (Array.isArray(given) && given.length === 2 && others.length === 1 && isObject(others[0]))
      return { ...others[0], ...rest };
  }
  if (!Array.isArray(schema.type)) return schema;
  const types = schema.type.filter((type) => type !== 'null');
  return types.length === 1 ? { ...schema, type: types[0]! } : schema;
}

/** Choices written as constants, or as `enum` with names. */
function optionsOf({ oneOf, anyOf, enum: values, enumNames }: JsonObject): Json[] | undefined {
  const constants = [oneOf, anyOf].find((list) => Array.isArray(list) && list.length > 0 && list.every(isConstant));
  if (constants)
    return (constants as JsonObject[]).map((one) => ({ value: one.const!, title: String(one.title ?? one.const) }));
  if (!Array.isArray(values) || !Array.isArray(enumNames)) return undefined;
  return values.map((value, at) => ({ value, title: String(enumNames[at] ?? value) }));
}

const option = (value: Json): Json => ({ value, title: String(value) });

const isConstant = (one: Json): boolean =>
  isObject(one) && (typeof one.const === 'string' || typeof one.const === 'number');

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
