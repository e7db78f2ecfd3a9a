import type { Json } from '@hearth/expression';

/** A value as it stands inside a text. */
export const textOf = (value: Json): string =>
  value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
