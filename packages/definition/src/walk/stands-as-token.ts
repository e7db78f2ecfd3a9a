import type { Field } from '../form.ts';
import { kindOf } from '../kinds/index.ts';

/** Numbers by which a person is known or reached: figures count how many different ones there are, never what they are. */
export const isIdentifier = (field: Field): boolean =>
  field.sensitivity !== 'public' && kindOf(field).identifies === true;

/**
 * Whether a token stands for the field's value in typed tables: identifiers of persons, and sensitive texts that are freely written. Choices,
 * references, days and amounts stand there as they are, since figures filter and add them.
 */
export const standsAsToken = (field: Field): boolean => isIdentifier(field) || isSensitiveText(field);

function isSensitiveText(field: Field): boolean {
  const { column, valueType, offers, refersTo, shelf } = kindOf(field);
  const isFree = offers === undefined && refersTo === undefined && shelf !== 'date';
  return field.sensitivity === 'sensitive' && column === 'text' && valueType === 'string' && isFree;
}
