import type { Field, Option } from '@hearth/definition';
import type { Json } from '@hearth/expression';

/** The choices to offer: retired ones only where they are the answer. */
export function offered(field: Field, value: Json): Option[] {
  const given = Array.isArray(value) ? value : [value];
  return optionsOf(field).filter((option) => !option.retired || given.includes(option.value));
}

/** Options of the definition, else the values that the schema allows. */
function optionsOf(field: Field): Option[] {
  if (field.options) return field.options;
  const { schema } = field;
  const allowed = schema.enum ?? (schema.items as { enum?: unknown } | undefined)?.enum;
  return Array.isArray(allowed) ? allowed.map((value) => ({ value, title: String(value) })) : [];
}

/** Up to this many choices are all in sight; more stand in a list. */
export const IN_SIGHT = 5;
