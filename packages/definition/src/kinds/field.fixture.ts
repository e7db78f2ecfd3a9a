import type { Field, JsonSchema } from '../form.ts';
import { kindNamed } from './index.ts';

/** A field of a kind, as parsing would make it, for tests. */
export function fieldOf(kind: string, schema: JsonSchema = {}, more: Partial<Field> = {}): Field {
  const field = {
    id: '栏',
    key: '栏',
    path: '栏',
    kind,
    title: '栏',
    sensitivity: 'public' as const,
    required: false,
    schema,
  };
  return { ...field, ...more };
}

/** What a kind says about values: `check` as codes, a warning with a `?` behind. */
export function asked(kind: string, schema: JsonSchema = {}, more: Partial<Field> = {}) {
  const field = fieldOf(kind, schema, more);
  const found = kindNamed(kind)!;
  return {
    check: (value: never) =>
      found.check(value, field).map(({ code, level }) => (level === 'warning' ? `${code}?` : code)),
    clean: (value: never) => found.clean(value, field),
    text: (value: never) => found.text(value, field),
  };
}
