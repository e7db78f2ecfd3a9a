import type { Json } from '@hearth/expression';
import type { JsonSchema } from '../src/form.ts';
import { isObject, type JsonObject } from '../src/json/equal.ts';
import { partsOfPointer } from '../src/json/pointer.ts';
import { validate } from '../src/schema/validate.ts';

/** A fenced block of the page: what its mark says it is, and its JSON. */
export interface Block {
  name: string;
  value: Json;
}

/** The JSON blocks of a page, in order. */
export const blocksIn = (page: string): Block[] =>
  [...page.matchAll(/```json ([\w.-]+)\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => ({
    name,
    value: JSON.parse(text),
  }));

/** Rows and the root take the keywords of a field, so an example of one is an example of the other. */
const alike: Record<string, string> = { 每一行: '字段', 数据模式: '字段' };

/** `help` means the same at every step. */
const wordFor = (schema: JsonSchema, key: string): string => (key === 'help' ? key : `${placeOf(schema)}.${key}`);

const placeOf = ({ title }: JsonSchema): string => alike[String(title)] ?? String(title);

/** Every keyword and every fixed value that a meta-schema knows: `环节.due`, `种类=flow`. */
export function wordsOf(schema: Json): string[] {
  const found = new Set<string>();
  const visit = (part: Json): void => {
    if (Array.isArray(part)) for (const one of part) visit(one);
    if (!isObject(part)) return;
    for (const word of wordsAt(part)) found.add(word);
    for (const [key, inner] of Object.entries(part)) if (key !== 'if' && key !== 'enum') visit(inner);
  };
  visit(schema);
  return [...found];
}

function wordsAt(schema: JsonObject): string[] {
  const keys =
    isObject(schema.properties) && schema.additionalProperties === false ? Object.keys(schema.properties) : [];
  const values = Array.isArray(schema.enum) && typeof schema.enum[0] === 'string' ? schema.enum : [];
  return [...keys.map((key) => wordFor(schema, key)), ...values.map((value) => `${placeOf(schema)}=${value}`)];
}

/** The keywords and fixed values of a meta-schema that a value makes use of. */
export function wordsUsed(value: Json, root: JsonSchema): Set<string> {
  const found = new Set<string>();
  const visit = (part: Json, schema: unknown): void => {
    if (!isObject(schema as Json)) return;
    const here = schema as JsonObject;
    if (typeof here.$ref === 'string') visit(part, referenced(root, here.$ref));
    for (const key of ['anyOf', 'allOf'] as const) {
      for (const one of Array.isArray(here[key]) ? here[key] : [])
        if (fits(part, one)) visit(part, branchOf(part, one));
    }
    if (Array.isArray(here.enum) && typeof part === 'string') found.add(`${placeOf(here)}=${part}`);
    if (Array.isArray(part)) for (const one of part) visit(one, here.items);
    if (isObject(part)) visitObject(part, here);
  };
  const visitObject = (part: JsonObject, schema: JsonObject): void => {
    const properties = isObject(schema.properties) ? schema.properties : {};
    for (const [key, inner] of Object.entries(part)) {
      const known = Object.hasOwn(properties, key);
      if (known) found.add(wordFor(schema, key));
      visit(inner, known ? properties[key] : schema.additionalProperties);
    }
  };
  /** Of `if … then …` the part that says what a value looks like, where the condition holds. */
  const branchOf = (part: Json, one: Json): Json | undefined => {
    if (!isObject(one) || !('if' in one)) return one;
    return validate(part, one.if as JsonSchema, root).length === 0 ? (one.then as Json) : undefined;
  };
  const fits = (part: Json, one: Json): boolean => validate(part, one as JsonSchema, root).length === 0;
  visit(value, root as Json);
  return found;
}

const referenced = (root: JsonSchema, ref: string): unknown =>
  partsOfPointer(ref.slice(1)).reduce<unknown>((around, part) => (around as JsonObject)[part], root);
