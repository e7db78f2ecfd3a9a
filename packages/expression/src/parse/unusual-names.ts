import type { TypeScope } from '../type.ts';
import { asciiOf } from './normalise.ts';

const found = new WeakMap<TypeScope, readonly string[]>();

/**
 * The names of a schema, inside groups too, that have full-width characters of their own, such as `医疗费用（元）`: those are
 * left alone. Found once per schema object, which must therefore not change after its first use.
 */
export function unusualNames(schema: TypeScope): readonly string[] {
  const known = found.get(schema);
  if (known) return known;
  const names = namesOf(schema).filter((name) => [...name].some((character) => asciiOf(character) !== character));
  found.set(schema, names);
  return names;
}

const namesOf = (schema: TypeScope): string[] =>
  Object.entries(schema).flatMap(([name, type]) => [name, ...namesOf(type.fields ?? type.items?.fields ?? {})]);
