import type { Json } from '@hearth/expression';
import type { Field } from '../form.ts';

/** A scalar as text; blank is the empty text, anything else its JSON. */
export function plainText(value: Json): string {
  if (value === null || value === '') return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The title of an option; an unknown value as it is. */
export function optionTitle(value: Json, field: Field): string {
  return field.options?.find((option) => option.value === value)?.title ?? plainText(value);
}

/** A number as its plain digits, with its measure word: `12 人` is written `12人`. */
export function numberText(value: Json, field: Field): string {
  if (typeof value !== 'number') return plainText(value);
  const decimals = field.schema.decimals;
  const digits = typeof decimals === 'number' ? value.toFixed(decimals) : plainText(value);
  return digits + (typeof field.schema.measureWord === 'string' ? field.schema.measureWord : '');
}
