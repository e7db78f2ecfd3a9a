import type { Json } from '@hearth/expression';

/** Not answered: nothing, an empty text, or a list without entries. */
export const isBlank = (value: Json): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
