import type { Json, Problem } from '@hearth/expression';
import type { Field, JsonSchema } from '../form.ts';
import { validate } from '../schema/validate.ts';

/** Keywords that say something about the parts of a value; a field's parts are fields and are checked one by one. */
const aboutParts = ['properties', 'required', 'additionalProperties', 'items', 'rules', '$defs'];

/** Checks a value against its kind's base, then, if it is of the right shape at all, against the field's own keywords. */
export function checkSchema(value: Json, field: Field, base: JsonSchema): Problem[] {
  const misshapen = validate(value, base);
  return misshapen.length > 0 ? misshapen : validate(value, field.schema);
}

/** The same for a field with fields of its own: only what concerns it as a whole, such as the number of rows. */
export function checkWhole(value: Json, field: Field, base: JsonSchema): Problem[] {
  const own = Object.entries(field.schema).filter(([keyword]) => !aboutParts.includes(keyword));
  return checkSchema(value, { ...field, schema: Object.fromEntries(own) }, base);
}
