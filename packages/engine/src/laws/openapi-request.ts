import type { InjectOptions } from 'fastify';
import type { Dice } from './dice.ts';

export interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  minItems?: number;
  maxLength?: number;
  maxItems?: number;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

export interface Operation {
  name: string;
  method: string;
  path: string;
  parameters: Parameter[];
  body?: { type: string; schema: Schema };
}

interface Document {
  paths: Record<
    string,
    Record<string, { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Schema }> } }>
  >;
}

/** Every operation of an OpenAPI document. */
export function operationsOf({ paths }: Document): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
      const [media] = Object.entries(requestBody?.content ?? {});
      const name = `${method.toUpperCase()} ${path}`;
      const body = media && { type: media[0], schema: media[1].schema };
      return { name, method: method.toUpperCase(), path, parameters, ...(body && { body }) };
    }),
  );
}

/** Gives a value for a name: an id that is there, say. Nothing: the schema decides. */
export type Known = (name: string) => unknown;

/** A value that the schema allows, with the optional parts that the dice choose. */
export function allowedBy(schema: Schema, dice: Dice, known: Known = () => undefined, name = ''): unknown {
  const given = known(name);
  if (given !== undefined) return given;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return dice.pick(schema.enum);
  if (schema.anyOf) return allowedBy(dice.pick(schema.anyOf), dice, known, name);
  if (schema.type === 'object') return objectOf(schema, dice, known);
  if (schema.type === 'array') {
    const length = (schema.minItems ?? 0) + dice.below(2);
    return Array.from({ length }, () => allowedBy(schema.items ?? {}, dice, known, name));
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    const least = schema.minimum ?? 0;
    return least + dice.below(Math.min((schema.maximum ?? 20) - least, 20) + 1);
  }
  if (schema.type === 'boolean') return dice.once(2);
  if (schema.type === 'null') return null;
  if (schema.type === undefined) return { x: dice.below(9) };
  return textOf(schema, dice);
}

function objectOf({ properties = {}, required = [] }: Schema, dice: Dice, known: Known): Record<string, unknown> {
  const chosen = Object.entries(properties).filter(([key]) => required.includes(key) || dice.once(2));
  return Object.fromEntries(chosen.map(([key, inner]) => [key, allowedBy(inner, dice, known, key)]));
}

/** Patterns of the interface, each with a text that fits. */
const fitting = ['2025-03-03', '2025', '11111111-2222-4333-8444-555555555555', 'a@example.com', 'x-1'];

function textOf({ pattern, minLength = 0, maxLength = 100 }: Schema, dice: Dice): string {
  if (pattern === undefined) return dice.pick(['x', '访查', '2025-03-03']).padEnd(minLength, 'x').slice(0, maxLength);
  return fitting.find((text) => new RegExp(pattern).test(text)) ?? 'x';
}

/** What a caller says of a request; the rest comes from the schemas. */
export interface Wish {
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

/** A request of the operation that its schemas allow. */
export function requestOf(operation: Operation, dice: Dice, wish: Wish = {}, known?: Known): InjectOptions {
  // With ids that are there, the parameters that may be left out are worth a try.
  const isChosen = () => known !== undefined && dice.once(3);
  const given = (place: 'path' | 'query') =>
    Object.fromEntries(
      operation.parameters
        .filter((one) => one.in === place && (one.required || wish[place]?.[one.name] !== undefined || isChosen()))
        .map(({ name, schema }) => [name, wish[place]?.[name] ?? String(allowedBy(schema, dice, known, name))]),
    );
  const path = given('path');
  const url = operation.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(path[key] ?? ''));
  const query = new URLSearchParams(given('query')).toString();
  return {
    method: operation.method as 'GET',
    url: query === '' ? url : `${url}?${query}`,
    ...bodyOf(operation, dice, wish, known),
  };
}

function bodyOf(
  { body }: Operation,
  dice: Dice,
  wish: Wish,
  known?: Known,
): Pick<InjectOptions, 'payload' | 'headers'> {
  if (!body) return {};
  if (body.type === 'multipart/form-data') return filePart('台账.csv', '姓名\n何秀英\n');
  if (body.type !== 'application/json') return { payload: Buffer.from('x'), headers: { 'content-type': body.type } };
  return { payload: (wish.body ?? allowedBy(body.schema, dice, known)) as object };
}

/** One file as multipart/form-data. */
export function filePart(name: string, content: string | Buffer): Pick<InjectOptions, 'payload' | 'headers'> {
  const head = `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--x--\r\n')]);
  return { payload, headers: { 'content-type': 'multipart/form-data; boundary=x' } };
}
