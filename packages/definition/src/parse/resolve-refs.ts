import type { Json } from '@hearth/expression';
import { isObject, type JsonObject } from '../json/equal.ts';
import { below, partsOfPointer } from '../json/pointer.ts';
import type { Report } from './report.ts';

/** References followed in one schema; more is a schema that multiplies itself. */
const MAX_REFS = 2000;

/**
 * A form's schema with every local `$ref` (`#/$defs/…`) replaced by what it points at, keywords beside it winning. So shared parts
 * are written once and everything behind the parser sees plain fields. Reports refs that are circular, foreign or lead nowhere.
 */
export function resolveRefs(schema: JsonObject, path: string, report: Report): JsonObject {
  let followed = 0;
  const resolve = (value: Json, at: string, open: readonly string[]): Json => {
    if (Array.isArray(value)) return value.map((item, index) => resolve(item, below(at, index), open));
    if (!isObject(value)) return value;
    if (typeof value.$ref === 'string') return follow(value, value.$ref, at, open);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, below(at, key), open)]));
  };
  const follow = (value: JsonObject, ref: string, at: string, open: readonly string[]): Json => {
    const { $ref, ...beside } = value;
    const target = targetOf(schema, ref);
    if (open.includes(ref)) report.add('ref-circular', below(at, '$ref'), { ref });
    else if (target === undefined) report.add('ref-unknown', below(at, '$ref'), { ref });
    else if (++followed > MAX_REFS) report.add('ref-too-many', below(at, '$ref'), { limit: MAX_REFS });
    else
      return { ...(resolve(target, at, [...open, ref]) as JsonObject), ...(resolve(beside, at, open) as JsonObject) };
    return resolve(beside, at, open);
  };
  const { $defs, definitions, ...rest } = schema;
  return resolve(rest, path, []) as JsonObject;
}

function targetOf(schema: JsonObject, ref: string): JsonObject | undefined {
  if (!ref.startsWith('#/')) return undefined;
  let found: Json | undefined = schema;
  for (const part of partsOfPointer(ref.slice(1))) {
    found = isObject(found) && Object.hasOwn(found, part) ? found[part] : undefined;
  }
  return isObject(found) ? found : undefined;
}
