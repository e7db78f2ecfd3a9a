import type { Field } from '@hearth/definition';
import type { Json } from '@hearth/expression';

/** A computed number with the decimals that its field keeps, halves away from zero. Anything else as it is. */
export function rounded(value: Json, { schema }: Field): Json {
  const { decimals } = schema;
  return typeof value === 'number' && typeof decimals === 'number' ? roundTo(value, decimals) : value;
}

/** Rounds the decimal that the number prints as: 1.005 to two places is 1.01. */
function roundTo(value: number, places: number): number {
  const shifted = Number(`${Math.abs(value)}e${places}`);
  if (Number.isNaN(shifted)) return Number(value.toFixed(places));
  return Math.sign(value) * Number(`${Math.round(shifted)}e-${places}`) || 0;
}
